import { linesOf, type Report } from '@stafett/cases';

/**
 * Prints how a play went, one line after the other; the last one is `N held, N not held`.
 *
 * @param report - of a play
 * @param write - takes one line; standard output when left out
 * @returns how many did not hold
 */
export function printReport(report: Report, write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`)): number {
  for (const line of linesOf(report)) write(line);
  return report.notHeld;
}
