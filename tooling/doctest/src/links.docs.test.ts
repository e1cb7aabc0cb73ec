import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { deadLinks } from './dead-links.ts';
import { documentedRoot } from './documented-root.ts';

const isForeign = (path: string): boolean => ['node_modules', 'dist', 'storybook-static', '.stafett', '.git'].includes(basename(path));
const papers = globSync('**/*.md', { cwd: documentedRoot, exclude: isForeign }).sort();

test.each(papers)('every link in %s leads somewhere', (paper) => {
  expect(deadLinks(documentedRoot, paper, readFileSync(`${documentedRoot}/${paper}`, 'utf8'))).toEqual([]);
});
