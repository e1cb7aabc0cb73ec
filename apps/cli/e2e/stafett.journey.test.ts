import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'stafett-cli-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

// As somebody types it, from any folder: through npm, npx and pnpm.
async function run(words: readonly string[], { input = '', cwd = root }: { readonly input?: string; readonly cwd?: string } = {}): Promise<Ran> {
  const { npm_config_local_prefix: _, INIT_CWD: __, STAFETT_FROM: ___, ...env } = process.env;
  return new Promise((done) => {
    const child = execFile('npm', ['--prefix', root, 'run', '-s', 'stafett', '--', ...words], { cwd, env }, (failure, out, error) =>
      done({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error }),
    );
    child.stdin?.end(input);
  });
}

const caseFile = (name: string): string => `apps/cli/cases/${name}.yaml`;

describe('npm run -s stafett', () => {
  test.each([
    ['josef-consent', 0, 'allowed', 'it may start'],
    ['ella-consent', 1, 'refused', 'it may not'],
    ['ella-says-no-consent', 2, 'needsAssessment', 'a person must assess it'],
  ])('consent of %s ends with %i: %s', async (name, code, outcome) => {
    const ran = await run(['consent', caseFile(name), '--json']);
    expect(ran).toMatchObject({ code, error: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ outcome });
  });

  test('standard input comes through, and bad input ends with 64, its field and nothing on standard output', async () => {
    const ran = await run(['consent', '-'], { input: 'at: 2026-11-23\nperson: { id: josef }\n' });
    expect(ran).toEqual({ code: 64, out: '', error: 'stdin:2 person.birthDate: Det här behöver fyllas i. [missing, SEC-11]\n' });
  });

  test('an unknown command ends with 64 and the usage', async () => {
    expect(await run(['consnt'])).toMatchObject({ code: 64, out: '', error: expect.stringContaining('Usage: npm run -s stafett --') });
  });

  test('words with quotes, spaces and letters of all kinds come through as they are written', async () => {
    const goal = `Åsas "mål" & $HOME's 'säng' *\`; sover`;
    const ran = await run(['goal', goal]);
    expect(ran).toMatchObject({ code: 0, error: '' });
    expect(ran.out.split('\n')[0]).toBe(goal);
  });

  test('a file is named from where one stands', async () => {
    writeFileSync(join(elsewhere, 'mal.txt'), 'Jag sover i min egen säng fem nätter i veckan före jul.\n');
    expect(await run(['goal', 'mal.txt', '--json'], { cwd: elsewhere })).toEqual({ code: 0, out: '{"findings":[]}\n', error: '' });
  });

  test('play ends with the exit code of the play', async () => {
    writeFileSync(join(elsewhere, 'ada.yaml'), 'title: Ada\n');
    const ran = await run(['play', 'ada.yaml'], { cwd: elsewhere });
    expect(ran).toMatchObject({ code: 64, out: '' });
    expect(ran.error).toContain('ada.yaml:1 start: is missing');
  });
});
