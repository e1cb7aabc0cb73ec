import { describe, expect, test } from 'vitest';
import { deadLinks } from './dead-links.ts';
import { exampleToModule } from './example-to-module.ts';
import { examplesIn } from './read-examples.ts';

const scope = new Map([['./index.ts', ['add', 'addDays']]]);
const strict = (code: string) => exampleToModule({ title: 'sum: add', code, isStrict: true }, scope);
const loose = (code: string) => exampleToModule({ title: 'sum: README.md', code, isStrict: false }, scope);

describe('an @example', () => {
  test('becomes one check a line, with the names that it uses', () => {
    expect(strict('add(1, 2) // 3\nadd(1) // undefined')).toBe(
      `import { add } from './index.ts';\nexport async function run(check) {\ncheck(add(1, 2), (3));\ncheck(add(1), (undefined));\n}`,
    );
  });
  test.each([
    ['add(1, 2)', 'it has no value'],
    ['add(1, 2) // three of them', 'the value is words'],
    ['const sum = add(1, 2) // 3', 'it is no expression'],
    ['add(1, 2) // add(2, 1)', 'the value is computed'],
  ])('%s is refused: %s', (code) => {
    expect(() => strict(code)).toThrow('each line must be "expression // value"');
  });
});

describe('an example in a README', () => {
  test('may import, prepare and say values among its statements', () => {
    const module = loose(`import { readFileSync } from 'node:fs';\nconst days = [1]; // a list\nadd(...days) // 1`);
    expect(module).toContain(`import { readFileSync } from 'node:fs';\nexport async function run`);
    expect(module).toContain('const days = [1];\ncheck(add(...days), (1));');
  });
  test('must check something', () => {
    expect(() => loose('add(1, 2); // a sum')).toThrow('checks nothing');
  });
});

test('a JSDoc may hold several examples between other tags', () => {
  expect(examplesIn('Adds.\n@example\nadd(1) // 1\n@param a - one\n@example add(2) // 2')).toEqual(['add(1) // 1', 'add(2) // 2']);
});

test('a link is dead when its file or its heading is missing', () => {
  const root = import.meta.dirname;
  expect(deadLinks(root, 'paper.md', '[a](example-to-module.ts) [b](gone.md) [c](https://example.org) `[d](code.md)`')).toEqual(['gone.md']);
});
