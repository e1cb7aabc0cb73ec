import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependenciesOf, type Room, readWorkspace, scope } from '@stafett/boundaries';
import type { Example, Scope } from './example-to-module.ts';
import { publicExports } from './public-exports.ts';

/** Every example of a room: those of its public exports, then those of its README. */
export function readExamples(root: string, room: Room): readonly Example[] {
  const fromExports = publicExports(root, room).flatMap(({ name, doc }) =>
    examplesIn(doc).map((code) => ({ title: `${room.name}: ${name}`, code, isStrict: true })),
  );
  return [...fromExports, ...fromReadme(root, room)];
}

/** The examples of a JSDoc text. */
export function examplesIn(doc = ''): readonly string[] {
  return [...doc.matchAll(/^@example\b([\s\S]*?)(?=^@|$(?![\s\S]))/gm)].map(([, code = '']) => code.replaceAll(/^```\w*$/gm, '').trim());
}

function fromReadme(root: string, room: Room): Example[] {
  const path = join(root, room.folder, 'README.md');
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(({ 1: code = '', index }) => ({
    title: `${room.name}: README.md, line ${text.slice(0, index).split('\n').length}`,
    code,
    isStrict: false,
  }));
}

/** The names that a room's examples may use: its own public exports, then those of the rooms it depends on. */
export function scopeOf(root: string, room: Room): Scope {
  const others = readWorkspace(root).filter(({ name }) => dependenciesOf(room).run.includes(name));
  const values = (one: Room) =>
    publicExports(root, one)
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name }) => name);
  return new Map([['./index.ts', values(room)], ...others.map((one) => [scope + one.name, values(one)] as const)]);
}
