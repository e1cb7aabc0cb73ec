import { allow, type Decision, refuse } from '@stafett/kernel';
import type { InterventionStatus } from './intervention.schema.ts';

/** Why an intervention cannot go from one status to another. */
export const statusViolationCodes = ['statusIsSameAlready', 'interventionNotBegun', 'interventionFinished'] as const;
export type StatusViolationCode = (typeof statusViolationCodes)[number];

/** What to report instead. */
export const statusRemedyCodes = ['reportNotDone', 'reportUnderWay'] as const;
export type StatusRemedyCode = (typeof statusRemedyCodes)[number];

/** Where an intervention can go from each status; what was done, not done or ended can be taken up again (GOA-12). */
export const statusTransitions: Readonly<Record<InterventionStatus, readonly InterventionStatus[]>> = {
  planned: ['underWay', 'done', 'notDone'],
  underWay: ['done', 'notDone', 'ended'],
  done: ['underWay'],
  notDone: ['planned', 'underWay', 'done'],
  ended: ['underWay'],
};

function reasonAgainst(from: InterventionStatus, to: InterventionStatus): { code: StatusViolationCode; remedy?: StatusRemedyCode } {
  if (from === to) return { code: 'statusIsSameAlready' };
  if (from === 'planned' || from === 'notDone') return { code: 'interventionNotBegun', remedy: from === 'planned' ? 'reportNotDone' : 'reportUnderWay' };
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
  if (statusTransitions[from].includes(to)) return allow({ rules: ['GOA-12'] });
  return refuse([{ ...reasonAgainst(from, to), path: ['status'], facts: { from, to }, rule: 'GOA-12', laws: [] }]);
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
