import type { Case } from './case.schema.ts';
import type { Fault } from './check-names.ts';

/**
 * Finds prose lines that no machine expectation stands for, and unsaid halves of lines that the case does not have.
 *
 * @param story - a case of the right form
 */
export function checkLines({ lines = [], unsaid = [], steps }: Case): readonly Fault[] {
  const titles = new Set(steps.flatMap(({ expect }) => expect ?? []).map(({ title }) => title));
  const half = new Set(unsaid.map(({ line }) => line));
  return [
    ...lines.flatMap((line, index) =>
      titles.has(line) || half.has(line)
        ? []
        : [{ path: ['lines', index], message: 'no expectation has this line as its title, and it does not stand under unsaid' }],
    ),
    ...unsaid.flatMap(({ line }, index) => (lines.includes(line) ? [] : [{ path: ['unsaid', index, 'line'], message: 'the case has no such line' }])),
  ];
}
