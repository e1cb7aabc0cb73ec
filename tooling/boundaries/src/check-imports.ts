import { join } from 'node:path';
import { typesOnly } from './arrows.ts';
import type { Finding } from './finding.ts';
import { type ParsedSource, parseSource, type SourceImport } from './parse-source.ts';
import { isForTests, type Room, scope } from './read-workspace.ts';

/** Imports past a package's root, of what is not shipped, of more than types; and exports of everything. */
export function checkImports(root: string, room: Room): readonly Finding[] {
  return room.sources.flatMap((place) => {
    const source = parseSource(join(root, place));
    return [...exportsOfEverything(place, source), ...source.imports.flatMap((taken) => badImport(room, place, taken))];
  });
}

function exportsOfEverything(place: string, { program }: ParsedSource): Finding[] {
  const statements = program.body as readonly { type: string }[];
  return statements
    .filter(({ type }) => type === 'ExportAllDeclaration')
    .map(() => ({ rule: 'exportStar', place, says: 'names nothing that it exports: name each export.' }));
}

type Breach = (room: Room, taken: Taken) => boolean;
interface Taken {
  readonly place: string;
  readonly name: string;
  readonly path: string;
  readonly isTypeOnly: boolean;
}

const breaches: Readonly<Record<string, { readonly applies: Breach; readonly says: string }>> = {
  deepImport: { applies: (_, { name, path }) => name.startsWith(scope) && path !== '' && path !== 'styles.css', says: 'import the root of the package' },
  developmentImport: {
    applies: (room, { place, name, isTypeOnly }) => !isForTests(place) && !isTypeOnly && isDevelopmentOnly(room, name),
    says: 'it is not shipped with this room',
  },
  typesOnly: {
    applies: (room, { name, isTypeOnly }) => !isTypeOnly && typesOnly[room.name]?.includes(name.replace(scope, '')) === true,
    says: 'only its types may be imported',
  },
};

function badImport(room: Room, place: string, { from, isTypeOnly }: SourceImport): Finding[] {
  if (from.startsWith('.') || from.startsWith('node:')) return [];
  const [name, path] = splitSpecifier(from);
  const broken = Object.entries(breaches).filter(([, { applies }]) => applies(room, { place, name, path, isTypeOnly }));
  return broken.map(([rule, { says }]) => ({ rule, place, says: `imports ${from}: ${says}.` }));
}

const isDevelopmentOnly = ({ manifest }: Room, name: string): boolean =>
  manifest.devDependencies?.[name] !== undefined && manifest.dependencies?.[name] === undefined && manifest.peerDependencies?.[name] === undefined;

function splitSpecifier(from: string): readonly [string, string] {
  const parts = from.split('/');
  const length = from.startsWith('@') ? 2 : 1;
  return [parts.slice(0, length).join('/'), parts.slice(length).join('/')];
}
