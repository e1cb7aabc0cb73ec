import type { PlanId } from '@stafett/kernel';
import type { NextAction, PlanStep } from '@stafett/plan';

/** The part of a plan's page where the work of each step is done. */
export const stepSections = {
  detect: 'consent',
  prepare: 'prepare',
  invite: 'invite',
  meet: 'meeting',
  followUp: 'follow-up',
  close: 'close',
} as const satisfies Record<PlanStep, string>;

/** A part of a plan's page with an address of its own. */
export type PlanSection = (typeof stepSections)[PlanStep] | 'document' | 'history';

/** The address of a part of a plan's page; it holds nothing but the plan's id. */
export function pathOf(plan: PlanId, section: PlanSection): string {
  return `/plan/${plan}/${section}`;
}

/** Where each next action is done; nothing where one only waits. */
export const actionSections: Readonly<Record<NextAction, PlanSection | undefined>> = {
  confirmConsents: 'consent',
  recordConsent: 'consent',
  writeWhatMatters: 'prepare',
  planMeeting: 'invite',
  inviteParties: 'invite',
  awaitAnswers: undefined,
  openMeeting: 'meeting',
  writePlan: 'meeting',
  nameLead: 'meeting',
  endMeeting: 'meeting',
  awaitLead: undefined,
  followUp: 'follow-up',
  planFollowUp: 'follow-up',
  closePlan: 'close',
  nothing: undefined,
};
