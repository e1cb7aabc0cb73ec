import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'stafett-papers-'));
const room = 'packages/domain/sums';
const outcomes = new Map<string, string>();

const index = `
/**
 * Adds.
 *
 * @example
 * add(1, 2) // 3
 */
export const add = (one: number, other: number): number => one + other;
/**
 * Subtracts.
 *
 * @example
 * subtract(3, 2) // 2
 */
export const subtract = (one: number, other: number): number => one - other;
/** Shows nothing. */
export const hide = (): number => 1;
export const mute = (): number => 1;
/** A sum needs no example. */
export type Sum = number;
`;

function plant(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeAll(() => {
  plant(`${room}/package.json`, JSON.stringify({ name: '@stafett/sums', type: 'module', exports: './src/index.ts' }));
  plant(`${room}/src/index.ts`, index);
  plant(`${room}/README.md`, "[index](src/index.ts)\n\n```ts\nimport { add } from '@stafett/sums';\nadd(2, 2) // 4\n```\n\n```ts\nadd(2, 2) // 5\n```\n");
  plant('packages/domain/silent/package.json', JSON.stringify({ name: '@stafett/silent', type: 'module' }));
  plant('packages/domain/silent/src/index.ts', 'export {};\n');
  plant('docs/lost.md', '[gone](gone.md)\n');
  const report = join(root, 'report.json');
  spawnSync('vitest', ['run', '--project', 'docs', '--reporter=json', `--outputFile.json=${report}`], { env: { ...process.env, STAFETT_DOCS_ROOT: root } });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: { assertionResults: { fullName: string; status: string }[] }[] };
  for (const { fullName, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) outcomes.set(fullName, status);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ['the example holds: sums: add', 'passed', 'a right example'],
  ['the example holds: sums: subtract', 'failed', 'a wrong @example'],
  ['the example holds: sums: README.md, line 3', 'passed', 'a right block, which imports the room by name'],
  ['the example holds: sums: README.md, line 8', 'failed', 'a wrong block'],
  ['packages/domain/sums every public export that is not a type shows an example', 'failed', 'exports without an example'],
  ['packages/domain/sums every public export says in a sentence what it is', 'failed', 'an export without a sentence'],
  ['the README of packages/domain/silent shows an example that is run', 'failed', 'a room without an example'],
  ['the README of packages/domain/sums shows an example that is run', 'passed', 'a room with one'],
  ['every link in docs/lost.md leads somewhere', 'failed', 'a dead link'],
  ['every link in packages/domain/sums/README.md leads somewhere', 'passed', 'a live link'],
])('"%s" has %s: %s', (title, outcome) => {
  expect(outcomes.get(title)).toBe(outcome);
});
