import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const files = globSync(['packages/interface/*/src/**/*.stories.tsx', 'apps/storybook/src/**/*.stories.tsx'], { cwd: root });

test('one story of each component is tried in every mode', () => {
  const tried = files.map((file) => ({ file, times: readFileSync(`${root}${file}`, 'utf8').split("tags: ['every-mode']").length - 1 }));
  expect(tried.length).toBeGreaterThan(50);
  expect(tried.filter(({ times }) => times !== 1)).toEqual([]);
});
