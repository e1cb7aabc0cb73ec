import type { Decision } from '@stafett/kernel';

/** What the command ends with: allowed or complete, refused or incomplete, in need of a person's assessment. */
export type ExitCode = 0 | 1 | 2;

/** What a command answers: the same twice, for programs and for people. */
export interface Answer {
  readonly exit: ExitCode;
  /** One value, or with `lines` one value a line. */
  readonly json: unknown;
  readonly lines?: boolean;
  /** The answer in Swedish, line by line. */
  readonly prose: readonly string[];
}

const exits = { allowed: 0, refused: 1, needsAssessment: 2 } as const satisfies Record<Decision['outcome'], ExitCode>;

/** The exit code of a decision; of several the strictest: refused before assessment before allowed. */
export function exitOf(outcomes: readonly Decision['outcome'][]): ExitCode {
  if (outcomes.includes('refused')) return exits.refused;
  return outcomes.includes('needsAssessment') ? exits.needsAssessment : exits.allowed;
}
