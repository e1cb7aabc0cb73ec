import type { BothAnswers } from './ask-both.ts';
import { allRows } from './reading/tables.ts';

/** How often each answer was given and each row of the tables was reached. */
export interface Spread {
  readonly outcomes: Record<BothAnswers['ask'], Record<string, number>>;
  readonly rows: Record<string, number>;
}

/** A spread with nothing in it yet, but with every row. */
export function emptySpread(): Spread {
  const none = (): Record<string, number> => ({ allowed: 0, refused: 0, needsAssessment: 0 });
  return { outcomes: { start: none(), sharing: none() }, rows: Object.fromEntries(allRows.map(({ id }) => [id, 0])) };
}

/** Counts one answer of the reading. */
export function count({ outcomes, rows }: Spread, { ask, reading }: BothAnswers): void {
  add(outcomes[ask], reading.outcome);
  for (const row of reading.rows) add(rows, row);
}

function add(counts: Record<string, number>, word: string): void {
  counts[word] = (counts[word] ?? 0) + 1;
}
