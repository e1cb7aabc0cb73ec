import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHouse } from '../check-house.ts';
import { makeScratchTree, type ScratchTree } from './scratch-tree.ts';

let tree: ScratchTree;
beforeAll(() => {
  tree = makeScratchTree();
});
afterAll(() => tree.remove());

const domain = 'packages/domain/plan/src';
const longTest = (call: string) =>
  `import { describe, test } from 'vitest';\n${call}('it', () => {\n${Array.from({ length: 41 }, (_, line) => `  test('${line}', () => 1);`).join('\n')}\n});\n`;

test('the house rules hold before anything is planted', () => {
  expect(checkHouse(tree.root)).toEqual([]);
});

test.each([
  ['an export of everything', 'exportStar', `${domain}/everything.ts`, `export * from './index.ts';`],
  ['an import past the root of a package', 'deepImport', `${domain}/deep.ts`, `import { one } from '@stafett/kernel/src/index.ts';\nexport const two = one;`],
  ['an import of what is not shipped', 'developmentImport', `${domain}/unshipped.ts`, `import { test } from 'vitest';\nexport const two = test;`],
  [
    'an import of more than types where types are the arrow',
    'typesOnly',
    'packages/server/client/src/more.ts',
    `import { one } from '@stafett/api';\nexport const two = one;`,
  ],
  ['today in the domain', 'clock', `${domain}/today.ts`, 'export const today = () => new Date();'],
  ['today in words in the domain', 'clock', `${domain}/today-in-words.ts`, 'export const today = (words: Intl.DateTimeFormat) => words.format();'],
  ['waiting in the domain', 'waiting', `${domain}/waiting.ts`, 'export const later = async () => 1;'],
  ['a file name that says nothing', 'name', `${domain}/helpers.ts`, 'export const two = 2;'],
  ['a folder name that says nothing', 'name', `${domain}/common/two.ts`, 'export const two = 2;'],
  ['a file name that ends in nothing', 'name', `${domain}/date-utils.ts`, 'export const two = 2;'],
  ['a test that is too long', 'testSize', `${domain}/long.test.ts`, longTest('test')],
])('the house reports %s: %s', (_, rule, path, content) => {
  const findings = tree.looking(path, content, () => checkHouse(tree.root));
  expect(findings.map(({ rule: code, place }) => [code, place])).toEqual([[rule, path]]);
});

test('a describe may be long, since it only holds its tests', () => {
  expect(tree.looking(`${domain}/long.test.ts`, longTest('describe'), () => checkHouse(tree.root))).toEqual([]);
});

test('the house reports a room that does not say why it exists: readme', () => {
  rmSync(join(tree.root, 'packages/domain/plan/README.md'));
  expect(checkHouse(tree.root).map(({ rule, place }) => [rule, place])).toEqual([['readme', 'packages/domain/plan']]);
});
