import { describe, expect, test } from 'vitest';
import { commandNames } from './commands.ts';
import { ask, askJson } from './testing/ask.ts';

describe('the command line itself', () => {
  test.each([
    [[], 'no command'],
    [['consnt'], 'a command that does not exist'],
    [['toString'], 'a name that every object has'],
    [['consent', '--jsn'], 'an unknown flag'],
    [['goal', 'Jag sover', '--at', '2026-11-23'], 'a flag of another command'],
    [['consent', 'a.yaml', '--at'], 'a flag without its value'],
    [['consent', 'a.yaml', 'b.yaml'], 'two files'],
    [['schema'], 'a schema of nothing'],
    [['schema', 'rules'], 'a schema of what reads no file'],
    [['schema', 'consent', 'share'], 'two schemas'],
    [['rules', 'CON-01', 'CON-02'], 'two rules'],
    [['play'], 'a play of nothing'],
  ])('%j is 64 with the usage and nothing on standard output: %s', async (words) => {
    expect(await ask(words)).toMatchObject({ code: 64, out: '', error: expect.stringContaining('npm run -s stafett --') });
  });

  test('what was written is not repeated when it is not understood', async () => {
    const { error } = await ask(['consent', '--20230314-2398']);
    expect(error).not.toContain('2398');
  });

  test('at a keyboard a file must be named, and - still means standard input', async () => {
    expect((await ask(['consent'], { isInteractive: true })).code).toBe(64);
    expect((await ask(['goal', '-'], { isInteractive: true, input: 'Jag sover.' })).code).toBe(0);
  });

  test('--help of everything names every command', async () => {
    const { code, out } = await ask(['--help']);
    expect(code).toBe(0);
    expect(commandNames.filter((name) => !out.includes(`\n  ${name} `))).toEqual([]);
  });

  test.each(commandNames)('%s --help says how it is called and its exit codes or output', async (name) => {
    const { code, out, error } = await ask([name, '--help']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain(`npm run -s stafett -- ${name}`);
  });
});

describe('input that cannot be read', () => {
  test.each([
    ['consent', 'a: [', 'notReadable', 'SEC-11'],
    ['share', '{', 'notReadable', 'SEC-11'],
    ['plan', '- 1', 'wrongType', 'SEC-11'],
    ['ladder', '', 'wrongType', 'SEC-11'],
    ['process', 'text', 'wrongType', 'SEC-11'],
  ])('%s of %j is %s', async (command, input, code, rule) => {
    expect(await askJson([command], { input })).toEqual({
      code: 64,
      answer: { outcome: 'badInput', violations: [expect.objectContaining({ code, path: '', rule })] },
    });
  });

  test('a file that is not there is told by its name', async () => {
    expect(await ask(['consent', 'nowhere.yaml'])).toMatchObject({
      code: 64,
      out: '',
      error: expect.stringMatching(/^nowhere\.yaml .*\[fileNotRead, SEC-11\]\n$/),
    });
  });

  test('prose goes to standard error, and names file, line, field and rule', async () => {
    const { code, out, error } = await ask(['consent', 'a.yaml'], { files: { 'a.yaml': 'at: 2026-11-23\nperson:\n  id: josef\n  birthDate: 2023-02-30\n' } });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(error).toBe('a.yaml:4 person.birthDate: Det är inte skrivet på rätt sätt. [invalidFormat, SEC-11]\n');
  });
});

describe('play', () => {
  test('hands the case and the port on, and its exit code back', async () => {
    const played: unknown[] = [];
    const plays = (options: readonly string[]): number => {
      played.push(options);
      return 1;
    };
    expect(await ask(['play', 'josef.yaml', '--port', '4800'], { plays })).toEqual({ code: 1, out: '', error: '' });
    expect(await ask(['play', 'josef.yaml'], { plays })).toEqual({ code: 1, out: '', error: '' });
    expect(played).toEqual([['josef.yaml', '--port', '4800'], ['josef.yaml']]);
  });

  test.each([[['play', 'a.yaml', 'b.yaml']], [['play', 'a.yaml', '--json']]])('%j is wrong use', async (words) => {
    expect((await ask(words)).code).toBe(64);
  });
});
