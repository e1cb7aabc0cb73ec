import { distinct } from './distinct.ts';
import type { Row } from './look-up.ts';

/** Whose yes is missing: those who must be named, and those who may be. */
export interface Missing {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** The row that a reading led to, and the people that it is about. */
export interface Found {
  readonly row: Row;
  readonly missing?: Missing | undefined;
}

/** The answer of the reading. */
export interface Reading {
  readonly outcome: 'allowed' | 'refused' | 'needsAssessment';
  /** The rows of the tables that decide it. */
  readonly rows: readonly string[];
  readonly rules: readonly string[];
  /** The open questions of the text that it hangs on, by number. */
  readonly questions: readonly string[];
  /** Where it is refused for want of consent: whose. */
  readonly missing?: Missing | undefined;
}

/** The answer of one row, or of two that must both allow: the first that refuses refuses, and what one of them leaves to a person is left to a person. */
export function conclude(...found: readonly Found[]): Reading {
  const refused = found.find(({ row }) => outcomeOf(row) === 'refused');
  const open = found.filter(({ row }) => outcomeOf(row) === 'needsAssessment');
  const deciding = refused === undefined ? (open.length > 0 ? open : found) : [refused];
  const [first] = deciding;
  if (first === undefined) throw new Error('A reading leads to a row.');
  return {
    outcome: outcomeOf(first.row),
    rows: distinct(deciding.map(({ row }) => row.id)),
    rules: distinct(deciding.map(({ row }) => row.rule)),
    questions: distinct(deciding.flatMap(({ row }) => (row.question === undefined ? [] : [row.question]))),
    missing: refused?.missing,
  };
}

function outcomeOf({ then }: Row): Reading['outcome'] {
  if (then === 'allowed' || then === 'refused' || then === 'needsAssessment') return then;
  throw new Error(`No outcome is called ${then}.`);
}
