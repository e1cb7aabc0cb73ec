import type { Violation } from '@stafett/kernel';

/** Why a house's data cannot be had at this moment: nothing answers, its disk is full, it is a replica or read-only, or too much is asked at once. */
export const troubles = ['unreachable', 'full', 'readOnly', 'busy'] as const;
export type Trouble = (typeof troubles)[number];

/**
 * The house's data cannot be had at this moment. Of a piece of work that was under way all is kept or nothing; where it is not known which,
 * it is sent again under the same id and done once (PLA-12).
 */
export class Unavailable extends Error {
  readonly trouble: Trouble;
  readonly violations: readonly Violation[];

  /**
   * @param trouble - why
   * @param cause - what the database or the disk said; never shown to anybody
   */
  constructor(trouble: Trouble, cause?: unknown) {
    super(`databaseUnavailable (${trouble})`, { cause });
    this.name = 'Unavailable';
    this.trouble = trouble;
    this.violations = [{ code: 'databaseUnavailable', path: [], facts: { reason: trouble }, rule: 'SEC-11', laws: [] }];
  }
}
