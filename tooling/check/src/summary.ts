import type { PartResult } from './run-part.ts';

/** The last lines of the check: what failed, the time and the tally of each part, and the sum. */
export function summary(results: readonly PartResult[], seed: string): string {
  const failures = results.flatMap(({ name, failures: names }) => names.map((failure) => `  ✗ ${name}: ${failure}`));
  const rows = results.map(
    ({ name, seconds, passed, failed }) =>
      `  ${name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`,
  );
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  const sum = (field: 'passed' | 'failed') => results.reduce((all, result) => all + result[field], 0);
  return [
    '',
    ...(failures.length > 0 ? ['What failed:', ...failures, ''] : []),
    ...rows,
    `  ${'all'.padEnd(12)}${total.toFixed(1).padStart(7)} s`,
    `  The seed was ${seed}; STAFETT_SEED=${seed} tries the same again.`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}
