import type { Violation } from '@stafett/kernel';

/** What the front door of a house refuses, with the HTTP status of the answer and the rule it rests on. */
export const refusals = {
  notSignedIn: { status: 401, rule: 'SEC-04' },
  crossSite: { status: 403, rule: 'SEC-04' },
  wrongHouse: { status: 403, rule: 'SEC-04' },
  unknownUnit: { status: 403, rule: 'SEC-04' },
  incompleteIdentity: { status: 403, rule: 'SEC-04' },
  signInInterrupted: { status: 400, rule: 'SEC-04' },
  inputInAddress: { status: 400, rule: 'SEC-10' },
  wrongMethod: { status: 405, rule: 'SEC-10' },
  invalidInput: { status: 400, rule: 'SEC-11' },
  notFound: { status: 404, rule: 'SEC-11' },
  bodyTooLarge: { status: 413, rule: 'SEC-11' },
  wrongContentType: { status: 415, rule: 'SEC-11' },
  tooManyRequests: { status: 429, rule: 'SEC-11' },
  unexpected: { status: 500, rule: 'SEC-11' },
  busy: { status: 503, rule: 'SEC-11' },
  databaseUnavailable: { status: 503, rule: 'SEC-11' },
} as const satisfies Record<string, { status: number; rule: string }>;

/** What the front door can refuse; the words are made by whoever shows it. */
export type HostViolationCode = keyof typeof refusals;

/** A refusal on its way to whoever asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: HostViolationCode;
  readonly violations: readonly Violation[];

  /**
   * @param code - what is refused
   * @param facts - ids and numbers that a sentence about it needs
   * @param violations - what was wrong in detail, where a schema has found it
   */
  constructor(code: HostViolationCode, facts: Violation['facts'] = {}, violations?: readonly Violation[]) {
    super(code);
    this.code = code;
    this.violations = violations ?? [{ code, path: [], facts, rule: refusals[code].rule, laws: [] }];
  }

  /** The HTTP status of the answer. */
  get status(): number {
    return refusals[this.code].status;
  }
}
