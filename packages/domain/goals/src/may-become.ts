import { allow, type Decision, refuse } from '@stafett/kernel';
import type { RuleId } from '@stafett/rulebook';
import type { InterventionStatus } from './intervention.schema.ts';

/**
 * Why an intervention cannot go from one status to another.
 *
 * @example
 * statusViolationCodes.includes('interventionNotBegun') // true
 */
export const statusViolationCodes = ['statusIsSameAlready', 'interventionNotBegun', 'interventionHasBegun', 'interventionFinished'] as const;
/** One reason against a change of status. */
export type StatusViolationCode = (typeof statusViolationCodes)[number];

/**
 * What to report instead.
 *
 * @example
 * statusRemedyCodes // ['reportNotDone', 'reportUnderWay']
 */
export const statusRemedyCodes = ['reportNotDone', 'reportUnderWay'] as const;
/** One thing to report instead. */
export type StatusRemedyCode = (typeof statusRemedyCodes)[number];

/**
 * Where an intervention can go from each status; what was done, not done or ended can be taken up again (GOA-12).
 *
 * @example
 * statusTransitions.underWay // ['done', 'notDone', 'ended']
 */
export const statusTransitions: Readonly<Record<InterventionStatus, readonly InterventionStatus[]>> = {
  planned: ['underWay', 'done', 'notDone'],
  underWay: ['done', 'notDone', 'ended'],
  done: ['underWay'],
  notDone: ['planned', 'underWay', 'done'],
  ended: ['underWay'],
};

const rule: RuleId = 'GOA-12';

function reasonAgainst(from: InterventionStatus, to: InterventionStatus): { code: StatusViolationCode; remedy?: StatusRemedyCode } {
  if (from === to) return { code: 'statusIsSameAlready' };
  if (to === 'planned') return { code: 'interventionHasBegun' };
  if (from === 'planned') return { code: 'interventionNotBegun', remedy: 'reportNotDone' };
  if (from === 'notDone') return { code: 'interventionNotBegun', remedy: 'reportUnderWay' };
  return { code: 'interventionFinished', remedy: 'reportUnderWay' };
}

/**
 * Whether an intervention may go from one status to another (GOA-12).
 *
 * @param from - where it stands
 * @param to - what is reported
 * @example
 * mayBecome('planned', 'underWay').outcome // 'allowed'
 * mayBecome('planned', 'ended').violations.map((violation) => violation.code) // ['interventionNotBegun']
 */
export function mayBecome(from: InterventionStatus, to: InterventionStatus): Decision<StatusViolationCode> {
  if (statusTransitions[from].includes(to)) return allow({ rules: [rule] });
  return refuse([{ ...reasonAgainst(from, to), path: ['status'], facts: { from, to }, rule, laws: [] }]);
}

/**
 * Whether a status must be reported with a reason (GOA-12).
 *
 * @param status - what is reported
 * @example
 * needsReason('notDone') // true
 */
export function needsReason(status: InterventionStatus): boolean {
  return status === 'notDone';
}
