import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPart } from './run-part.ts';
import { readSettings } from './settings.ts';
import { summary } from './summary.ts';
import { readVitestReport } from './vitest-report.ts';

const pnpm = { npm_config_user_agent: 'pnpm/12.21.0 npm/? node/v26.10.0' };
const passed = { status: 'passed', fullName: 'the plan is complete' };
const failed = { status: 'failed', fullName: 'the consent is valid' };
const report = (...assertionResults: object[]) => ({
  numPassedTests: assertionResults.filter((one) => one === passed).length,
  testResults: [{ name: 'plan.test.ts', status: assertionResults.every((one) => one === passed) ? 'passed' : 'failed', assertionResults }],
});

describe('a report of Vitest', () => {
  test.each([
    ['all passed', report(passed, passed), 0, { passed: 2, failed: 0, failures: [] }],
    ['one failed', report(passed, failed), 1, { passed: 1, failed: 1, failures: ['the consent is valid'] }],
    [
      'a file that does not load has failed',
      { numPassedTests: 0, testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }] },
      1,
      { passed: 0, failed: 1, failures: ['a.test.ts could not be run'] },
    ],
    ['a run without tests has failed', { numPassedTests: 0, testResults: [] }, 0, { passed: 0, failed: 1, failures: ['no test was run'] }],
    ['an error outside the tests is a failure', report(passed), 1, { passed: 1, failed: 1, failures: ['an error outside the tests'] }],
  ])('%s', (_, content, exitCode, tally) => {
    const folder = mkdtempSync(join(tmpdir(), 'stafett-check-'));
    writeFileSync(join(folder, 'report.json'), JSON.stringify(content));
    expect(readVitestReport(join(folder, 'report.json'), exitCode)).toEqual(tally);
    rmSync(folder, { recursive: true });
  });
  test('a run that left no report has failed', () => {
    expect(readVitestReport('/no/such/report.json', 0).failed).toBe(1);
  });
});

test('a part goes on after a step that failed, and counts both', async () => {
  const command = (program: string) => ({ kind: 'command', command: [program] }) as const;
  const part = { name: 'part', proves: '', steps: () => [command('false'), command('true'), command('no-such-program')] };
  expect(await runPart(part, { environment: {}, vitestArguments: [] })).toMatchObject({ passed: 1, failed: 2, failures: ['false', 'no-such-program'] });
});

test('the last line is the sum and nothing else', () => {
  const part = { seconds: 1, failures: [] };
  const text = summary(
    [
      { ...part, name: 'types', passed: 1, failed: 0 },
      { ...part, name: 'unit', passed: 40, failed: 2 },
    ],
    '7',
  );
  expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed');
});

test('some parts can be run alone, and a seed be tried again', () => {
  const settings = readSettings(['--', '--only', 'types,unit'], { ...pnpm, STAFETT_SEED: '7' });
  expect(settings.parts.map(({ name }) => name)).toEqual(['types', 'unit']);
  expect(settings.environment).toMatchObject({ STAFETT_SEED: '7' });
  expect(() => readSettings(['--only', 'tpyes'], pnpm)).toThrow('There is no part "tpyes"');
});

test('mutations are tried when everything is to be proved, or when asked for', () => {
  const names = (commandLine: readonly string[]) => readSettings(commandLine, pnpm).parts.map(({ name }) => name);
  expect(names([])).not.toContain('mutation');
  expect(names(['--prove'])).toContain('mutation');
  expect(names(['--only', 'mutation'])).toEqual(['mutation']);
});

test('the long form tries every property ten thousand times', () => {
  expect(readSettings(['--prove'], pnpm).environment.STAFETT_RUNS).toBe('10000');
  expect(readSettings([], pnpm).environment.STAFETT_RUNS).toBeUndefined();
});

test('without pnpm at hand it says how to start it', () => {
  expect(() => readSettings([], { npm_config_user_agent: 'npm/11.0.0' })).toThrow('npm test -- --only');
});
