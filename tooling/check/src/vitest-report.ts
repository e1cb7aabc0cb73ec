import { existsSync, readFileSync } from 'node:fs';

/** How many passed and failed, and the names of what failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Reads what Vitest wrote. A run without a report, without a test, or with an error outside its tests has failed. */
export function readVitestReport(path: string, exitCode: number): Tally {
  if (!existsSync(path)) return { passed: 0, failed: 1, failures: ['Vitest ended without a report'] };
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  const failures = [...failedTests(report), ...brokenFiles(report)];
  if (report.numPassedTests + failures.length === 0) failures.push('no test was run');
  if (exitCode !== 0 && failures.length === 0) failures.push('an error outside the tests');
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

const failedTests = ({ testResults }: VitestReport): string[] =>
  testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName));

const brokenFiles = ({ testResults }: VitestReport): string[] =>
  testResults
    .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'))
    .map(({ name }) => `${name} could not be run`);
