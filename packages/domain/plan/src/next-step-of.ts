import { addWorkdays, type CalendarDate, dateIn, type Instant } from '@stafett/kernel';
import { type RoutineProfile } from '@stafett/rulebook';
import { answerablePlace } from './answerable-place.ts';
import { checkCompleteness } from './check-completeness.ts';
import type { FollowUpOutcome } from './follow-up.schema.ts';
import type { Place, Plan } from './plan.schema.ts';
import { stepOf } from './step-of.ts';

/**
 * The one thing that comes next in a plan.
 *
 * @example
 * nextActions.includes('awaitLead') // true
 */
export const nextActions = [
  'recordConsent',
  'writeWhatMatters',
  'planMeeting',
  'inviteParties',
  'awaitAnswers',
  'openMeeting',
  'writePlan',
  'nameLead',
  'endMeeting',
  'awaitLead',
  'followUp',
  'planFollowUp',
  'closePlan',
  'nothing',
] as const;
/** One of the things that can come next. */
export type NextAction = (typeof nextActions)[number];

/** The next action, who holds the baton for it, and by which day. */
export interface NextStep {
  readonly action: NextAction;
  readonly holder: Place;
  readonly due?: CalendarDate | undefined;
}

/**
 * What comes next, who holds the baton and until when (PRO-20).
 *
 * @param plan - the original
 * @param at - now
 * @param profile - the routine's numbers, as the working days until the first contact (PRO-03)
 * @example
 * nextStepOf({ person: 'josef', people: [{ id: 'josef', birthDate: '2023-03-14' }], consents: [], parties: [], need: { noticedOn: '2026-11-20' }, initiator: { house: 'region', unit: 'bvc-asen' } }, '2026-11-23T08:15:00.000Z', profileNamed('national')) // { action: 'recordConsent', holder: { house: 'region', unit: 'bvc-asen' }, due: '2026-11-25' }
 */
export function nextStepOf(plan: Plan, at: Instant, profile: RoutineProfile): NextStep {
  const action = actionIn[stepOf(plan, at)](plan, at);
  return { action, holder: answerablePlace(plan), due: dueOf(plan, action, profile) };
}

// What a follow-up came to that leaves only the closing (FOL-04).
const endings: ReadonlySet<FollowUpOutcome | undefined> = new Set(['close', 'closeAndStartNew']);

const actionIn: Record<ReturnType<typeof stepOf>, (plan: Plan, at: Instant) => NextAction> = {
  detect: () => 'recordConsent',
  prepare: (plan) => {
    if (plan.preparation.whatMatters === undefined) return 'writeWhatMatters';
    return plan.meeting === undefined ? 'planMeeting' : 'inviteParties';
  },
  invite: () => 'awaitAnswers',
  meet: (plan, at) => {
    if (plan.meeting?.openedAt === undefined) return 'openMeeting';
    const codes = checkCompleteness(plan, dateIn(at)).decision.violations.map(({ code }) => code);
    if (codes.includes('noInterventions') || codes.includes('responsibleMissing')) return 'writePlan';
    return codes.includes('leadNotNamed') ? 'nameLead' : 'endMeeting';
  },
  followUp: (plan) => {
    if (plan.lead?.state === 'offered') return 'awaitLead';
    if (plan.lead?.state === 'declined') return 'nameLead';
    if (plan.nextFollowUp !== undefined) return 'followUp';
    return endings.has(plan.followUps.at(-1)?.outcome) ? 'closePlan' : 'planFollowUp';
  },
  close: () => 'nothing',
};

function dueOf(plan: Plan, action: NextAction, profile: RoutineProfile): CalendarDate | undefined {
  if (action === 'followUp') return plan.nextFollowUp?.on;
  if (plan.meeting !== undefined && plan.meeting.endedAt === undefined) return dateIn(plan.meeting.startsAt);
  return plan.meeting === undefined ? addWorkdays(plan.need.noticedOn, profile.firstContactWorkdays) : undefined;
}
