import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runStafett } from './run-stafett.ts';

const root = join(import.meta.dirname, '../../..');
const paper = (name: string): string => readFileSync(join(root, name), 'utf8');
const sources = {
  readFile: (name: string) => paper(name),
  hasFile: (name: string) => existsSync(join(root, name)),
  readStandardInput: () => '',
  isInteractive: true,
  play: async () => 0,
};

// The words of a command line as it is written in the papers: spaces between them, quotation marks round a text.
const wordsOf = (line: string): readonly string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
const written = ['apps/cli/README.md', 'README.md'].flatMap((name) =>
  [...paper(name).matchAll(/^npm run -s stafett -- (.+?) *# exit (\d+)/gm)].map(([, line = '', code]): [string, number] => [line, Number(code)]),
);

describe('the papers', () => {
  test('show every command that reads a file', () => {
    expect(new Set(written.map(([line]) => wordsOf(line)[0]))).toEqual(
      new Set(['--help', 'consent', 'share', 'goal', 'plan', 'ladder', 'process', 'rules', 'schema']),
    );
  });

  test.each(written)('%s ends with %i', async (line, code) => {
    const ran = await runStafett(wordsOf(line), sources);
    expect(ran).toMatchObject({ code, error: '' });
    expect(ran.out).not.toBe('');
  });
});
