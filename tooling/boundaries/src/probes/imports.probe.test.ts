import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScratchTree, type ScratchTree } from './scratch-tree.ts';

let tree: ScratchTree;
beforeAll(() => {
  tree = makeScratchTree();
});
afterAll(() => tree.remove());

const planted = 'packages/domain/kernel/src/planted.ts';
const turbo = () => {
  const { status, output } = tree.run('turbo', 'boundaries');
  return { status, words: output.replaceAll(/[\s│|]+/g, ' ') };
};

test.each([
  [
    'a room that is not among the dependencies',
    `import { one } from '@stafett/store';`,
    'cannot import package `@stafett/store` because it is not a dependency',
  ],
  ['the types of such a room', `import type { One } from '@stafett/store';`, 'cannot import package `@stafett/store` because it is not a dependency'],
  ['such a room, later', `export const later = () => import('@stafett/store');`, 'cannot import package `@stafett/store` because it is not a dependency'],
  ['such a room, to pass it on', `export { one } from '@stafett/store';`, 'cannot import package `@stafett/store` because it is not a dependency'],
  ['a file of another room', `export { one } from '../../plan/src/index.ts';`, 'leaves the package'],
])('turbo reports an import of %s', (_, content, says) => {
  const { status, words } = tree.looking(planted, `${content}\n`, turbo);
  expect(status).toBe(1);
  expect(words).toContain(says);
});

test('turbo reports rooms that depend on each other in a circle', () => {
  const circle = { name: '@stafett/kernel', version: '0.0.0', type: 'module', dependencies: { '@stafett/rulebook': 'workspace:*' } };
  tree.plant('packages/domain/kernel/package.json', JSON.stringify(circle));
  expect(turbo().words).toContain('Circular package dependency detected: @stafett/kernel -> @stafett/rulebook -> @stafett/kernel');
});
