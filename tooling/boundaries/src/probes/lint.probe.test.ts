import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeScratchTree, type ScratchTree } from './scratch-tree.ts';

const lines = (count: number) => Array.from({ length: count }, (_, line) => `  values.push(${line});`).join('\n');
const branches = (count: number) => Array.from({ length: count }, (_, number) => `  if (value === ${number}) return ${number};`).join('\n');

const domain = 'packages/domain/kernel/src';
const server = 'packages/server/store/src';
const screen = 'packages/interface/ui-sip/src';

const plants: readonly (readonly [reason: string, rule: string, path: string, content: string])[] = [
  ['a file of more than 200 lines', 'max-lines', `${server}/long-file.ts`, `export const values: number[] = [];\n${lines(201).replaceAll(/^ {2}/gm, '')}\n`],
  [
    'a function of more than 40 lines',
    'max-lines-per-function',
    `${server}/long-function.ts`,
    `export function long(values: number[]): void {\n${lines(40)}\n}\n`,
  ],
  [
    'a component of more than 80 lines',
    'max-lines-per-function',
    `${screen}/long-component.tsx`,
    `export function Long(values: number[]) {\n${lines(80)}\n  return <p>{values.length}</p>;\n}\n`,
  ],
  [
    'more than three parameters',
    'max-params',
    `${server}/many-parameters.ts`,
    'export const sum = (a: number, b: number, c: number, d: number): number => a + b + c + d;\n',
  ],
  [
    'more than eight ways through a function',
    'complexity',
    `${server}/many-ways.ts`,
    `export function ways(value: number): number {\n${branches(9)}\n  return value;\n}\n`,
  ],
  ['files that import each other', 'no-cycle', `${server}/cycle-one.ts`, `import { two } from './cycle-two.ts';\nexport const one = (): number => two();\n`],
  ['a default export', 'no-default-export', `${server}/by-default.ts`, 'export default function byDefault(): number {\n  return 1;\n}\n'],
  ['the type any', 'no-explicit-any', `${server}/anything.ts`, 'export const read = (value: any): string => String(value);\n'],
  ['a compiler error waved away', 'ban-ts-comment', `${server}/waved-away.ts`, '// @ts-expect-error it is so\nexport const one: string = 1;\n'],
  ['a file name that is not kebab-case', 'filename-case', `${server}/camelCase.ts`, 'export const one = 1;\n'],
  [
    'a promise that nobody waits for',
    'no-floating-promises',
    `${server}/floating.ts`,
    'const save = async (): Promise<void> => {};\nexport function go(): void {\n  save();\n}\n',
  ],
  [
    'a case that a switch forgets',
    'switch-exhaustiveness-check',
    `${server}/forgetful.ts`,
    `export function words(code: 'a' | 'b'): string {\n  switch (code) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n}\n`,
  ],
  ['a word that is left for later', 'no-warning-comments', `${server}/later.ts`, `// ${'TO'}${'DO'}: the rest\nexport const one = 1;\n`],
  ['a clock in the domain', 'no-restricted-properties', `${domain}/clock.ts`, 'export const now = (): number => Date.now();\n'],
  ['chance in the domain', 'no-restricted-properties', `${domain}/chance.ts`, 'export const chance = (): number => Math.random();\n'],
  [
    "the machine's time zone in the domain",
    'no-restricted-properties',
    `${domain}/time-zone.ts`,
    'export const hour = (at: string): number => new Date(at).getHours();\n',
  ],
  ['a new id made in the domain', 'no-restricted-globals', `${domain}/new-id.ts`, 'export const id = (): string => crypto.randomUUID();\n'],
  ['a timer in the domain', 'no-restricted-globals', `${domain}/timer.ts`, 'export const later = (run: () => void): unknown => setTimeout(run, 1);\n'],
  ['the network in the domain', 'no-restricted-globals', `${domain}/network.ts`, `export const ask = (): unknown => fetch('/');\n`],
  ['the environment in the domain', 'no-restricted-globals', `${domain}/environment.ts`, 'export const home = (): string | undefined => process.env.HOME;\n'],
  [
    'a Node module in the domain',
    'no-restricted-imports',
    `${domain}/node-module.ts`,
    `import { readFileSync } from 'node:fs';\nexport const read = (path: string): string => readFileSync(path, 'utf8');\n`,
  ],
  ['React in the domain', 'no-restricted-imports', `${domain}/with-react.ts`, `import { useState } from 'react';\nexport const use = useState;\n`],
  ['a picture without words', 'alt-text', `${screen}/picture.tsx`, 'export const Picture = () => <img src="/a.png" />;\n'],
  [
    'a hook behind a condition',
    'rules-of-hooks',
    `${screen}/hook.tsx`,
    `import { useState } from 'react';\nexport function Hook({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n`,
  ],
  [
    'a test that is switched off',
    'no-disabled-tests',
    `${domain}/off.test.ts`,
    `import { expect, test } from 'vitest';\ntest.skip('it holds', () => {\n  expect(1).toBe(1);\n});\n`,
  ],
  [
    'a test that shuts the others out',
    'no-focused-tests',
    `${domain}/only.test.ts`,
    `import { expect, test } from 'vitest';\ntest.only('it holds', () => {\n  expect(1).toBe(1);\n});\n`,
  ],
  ['a test that cannot fail', 'expect-expect', `${domain}/hollow.test.ts`, `import { test } from 'vitest';\ntest('it holds', () => {});\n`],
];

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

let tree: ScratchTree;
let found: readonly Diagnostic[];
const rulesIn = (path: string) => new Set(found.filter(({ filename }) => filename === path).map(({ code }) => code.replace(/^.*\((.*)\)$/, '$1')));

beforeAll(() => {
  tree = makeScratchTree();
  for (const [, , path, content] of plants) tree.plant(path, content);
  tree.plant(`${server}/cycle-two.ts`, `import { one } from './cycle-one.ts';\nexport const two = (): number => one();\n`);
  found = (JSON.parse(tree.run('oxlint', '--format', 'json').output) as { diagnostics: Diagnostic[] }).diagnostics;
});
afterAll(() => tree.remove());

test('lint finds nothing where nothing was planted', () => {
  const planted = [...plants.map(([, , path]) => path), `${server}/cycle-two.ts`];
  expect(found.filter(({ filename }) => !planted.includes(filename))).toEqual([]);
});

test.each(plants)('lint reports %s, and nothing else: %s', (_, rule, path) => {
  expect(rulesIn(path)).toEqual(new Set([rule]));
});
