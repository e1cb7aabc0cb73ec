import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkspace, type Room } from '@stafett/boundaries';
import { describe, expect, test } from 'vitest';
import { documentedRoot } from './documented-root.ts';
import { type PublicExport, publicExports } from './public-exports.ts';
import { examplesIn } from './read-examples.ts';

const packages = readWorkspace(documentedRoot).filter(({ folder, sources }) => folder.startsWith('packages/') && sources.length > 0);
const domain = packages.filter(({ folder }) => folder.startsWith('packages/domain/'));

const isUndocumented = ({ doc }: PublicExport): boolean => !doc || doc.startsWith('@');
const hasNoExample = ({ doc, isType }: PublicExport): boolean => !isType && examplesIn(doc).length === 0;

describe.each(domain)('$folder', (room) => {
  const exported = publicExports(documentedRoot, room);
  test('every public export says in a sentence what it is', () => {
    expect(placesOf(exported.filter(isUndocumented))).toEqual([]);
  });
  test('every public export that is not a type shows an example', () => {
    expect(placesOf(exported.filter(hasNoExample))).toEqual([]);
  });
});

const published = packages.filter(({ folder }) => folder.startsWith('packages/domain/') || /ui-(kit|sip)$/.test(folder));

test.each(published)('the README of $folder shows an example that is run', (room) => {
  expect(readmeOf(room)).toMatch(/^```tsx?$/m);
});

const placesOf = (exported: readonly PublicExport[]): readonly string[] => exported.map(({ file, name }) => `${file}: ${name}`);

function readmeOf({ folder }: Room): string {
  const path = join(documentedRoot, folder, 'README.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
