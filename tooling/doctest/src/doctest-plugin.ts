import { dirname, join } from 'node:path';
import { readWorkspace, type Room } from '@stafett/boundaries';
import type { Plugin } from 'vite';
import { type Example, exampleToModule, type Scope } from './example-to-module.ts';
import { readExamples, scopeOf } from './read-examples.ts';

const pattern = /\/src\/example-(\d+)\.doctest\.tsx$/;

/** The address of a room's nth example, as if it lay among the room's sources. */
export const exampleModule = (root: string, folder: string, number: number): string => join(root, folder, 'src', `example-${number}.doctest.tsx`);

/** Lets Vitest import an example as a module of the room that it belongs to. */
export function doctest(root: string): Plugin {
  const roomOf = roomFinder(root);
  return {
    name: 'stafett-doctest',
    enforce: 'pre',
    resolveId(id, importer) {
      if (pattern.test(id)) return id;
      // A room does not depend on itself, yet its README imports it by name as others do.
      const own = importer && pattern.test(importer) ? roomOf(importer)?.room : undefined;
      return own?.manifest.name === id ? join(root, own.folder, 'src', 'index.ts') : undefined;
    },
    load(id) {
      const number = pattern.exec(id)?.[1];
      if (number === undefined) return undefined;
      const { examples, scope } = roomOf(id) ?? {};
      const example = examples?.[Number(number)];
      return example && scope ? exampleToModule(example, scope) : undefined;
    },
  };
}

interface ReadRoom {
  readonly room: Room;
  readonly examples: readonly Example[];
  readonly scope: Scope;
}

function roomFinder(root: string): (path: string) => ReadRoom | undefined {
  const found = new Map<string, ReadRoom>();
  let workspace: readonly Room[] | undefined;
  return (path) => {
    const folder = dirname(dirname(path)).slice(root.length + 1);
    workspace ??= readWorkspace(root);
    const room = workspace.find((one) => one.folder === folder);
    if (room && !found.has(folder)) found.set(folder, { room, examples: readExamples(root, room), scope: scopeOf(root, room) });
    return found.get(folder);
  };
}
