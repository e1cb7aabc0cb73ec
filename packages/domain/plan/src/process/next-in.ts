import type { CalendarDate } from '@stafett/kernel';
import type { FollowUpOutcome } from '../follow-up.schema.ts';
import { nextActions } from '../next-actions.ts';
import type { PlanStep } from '../plan-steps.ts';
import type { Deadline, DeadlineKind } from './deadline.ts';
import { mustCallEarlyIn, nextFollowUpIn } from './follow-up-left.ts';
import { gapsIn } from './gaps-of.ts';
import { lastFollowUp } from './may-close.ts';
import { lacksOf } from './may-become-sip.ts';
import { consentIn, hasCome, holderIn, leadIn, requestIn, type Situation } from './situation.ts';
import { toldIn } from './who-must-be-told.ts';

/**
 * What can come next in a process: what a plan knows, and what only the process does.
 *
 * @example
 * processActions.includes('recordGap') // true
 */
export const processActions = [
  ...nextActions,
  'answerRequest',
  'weighConsent',
  'recordGap',
  'lookAgain',
  'contactCalled',
  'callEarly',
  'tellEveryone',
] as const;
/** One of the things that can come next. */
export type ProcessAction = (typeof processActions)[number];

/** The next action, whose it is, and by which day (PRO-20). */
export interface NextInProcess {
  readonly action: ProcessAction;
  readonly owner: string;
  readonly due?: CalendarDate | undefined;
}

type Choose = (situation: Situation, deadlines: readonly Deadline[]) => ProcessAction;

const endings: ReadonlySet<FollowUpOutcome | undefined> = new Set(['close', 'closeAndStartNew']);

// A no or a refusal is first recorded, then looked at again on its day (PRO-23).
const afterNo: Choose = (situation) => (gapsIn(situation).some(({ lacks }) => lacks.length > 0) ? 'recordGap' : 'lookAgain');

const actionByConsent = { valid: 'recordConsent', missing: 'recordConsent', toWeigh: 'weighConsent', refused: 'recordGap', withdrawn: 'closePlan' } as const;

const detect: Choose = (situation, deadlines) => {
  const { facts, today } = situation;
  const request = requestIn(facts, today);
  if (request === 'open') return 'answerRequest';
  const action = request === 'refused' ? 'recordGap' : actionByConsent[consentIn(facts, today)];
  return action === 'recordGap' ? afterNo(situation, deadlines) : action;
};

const prepare: Choose = ({ facts: { preparation, meeting } }) => {
  if (preparation?.done.includes('whatMatters') !== true) return 'writeWhatMatters';
  return meeting === undefined ? 'planMeeting' : 'inviteParties';
};

const invite: Choose = (_situation, deadlines) =>
  deadlines.some(({ what, state, doneOn }) => what === 'confirmInvitation' && state === 'late' && doneOn === undefined) ? 'contactCalled' : 'awaitAnswers';

const meet: Choose = ({ facts, today }) => {
  if (!hasCome(facts.meeting?.openedOn, today)) return 'openMeeting';
  const lacks = lacksOf(facts, today);
  if (lacks.includes('interventions') || lacks.includes('responsible')) return 'writePlan';
  return lacks.includes('lead') ? 'nameLead' : 'endMeeting';
};

const actionByLead = { offered: 'awaitLead', declined: 'nameLead', none: 'nameLead' } as const;

const followUp: Choose = (situation) => {
  const state = leadIn(situation.facts, situation.today)?.state ?? 'none';
  return state === 'accepted' ? withLead(situation) : actionByLead[state];
};

function withLead(situation: Situation): ProcessAction {
  if (mustCallEarlyIn(situation)) return 'callEarly';
  if (nextFollowUpIn(situation) !== undefined) return 'followUp';
  return endings.has(lastFollowUp(situation)?.outcome) ? 'closePlan' : 'planFollowUp';
}

const close: Choose = (situation) => (toldIn(situation).untold.length > 0 ? 'tellEveryone' : 'nothing');

const choices: Readonly<Record<PlanStep, Choose>> = { detect, prepare, invite, meet, followUp, close };

/** What comes next in a step, whose it is and by which day; consent that is taken back ends the work at once (FOL-12). */
export function nextIn(step: PlanStep, situation: Situation, deadlines: readonly Deadline[]): NextInProcess {
  const isTakenBack = step !== 'close' && consentIn(situation.facts, situation.today) === 'withdrawn';
  const action = isTakenBack ? 'closePlan' : choices[step](situation, deadlines);
  const open = deadlines.filter(({ doneOn }) => doneOn === undefined);
  const deadline = deadlinesOfAction[action].map((kind) => open.find(({ what }) => what === kind)).find((found) => found !== undefined);
  return { action, owner: ownerOf(deadline, situation), due: dueOf(deadline, situation) };
}

// The fixed care contact calls at discharge, whoever else holds the baton (DIS-04).
const isCallAtDischarge = (deadline: Deadline | undefined): deadline is Deadline => deadline?.rule === 'DIS-04';
const ownerOf = (deadline: Deadline | undefined, situation: Situation): string =>
  (isCallAtDischarge(deadline) ? deadline.owner : undefined) ?? holderIn(situation);

function dueOf(deadline: Deadline | undefined, situation: Situation): CalendarDate | undefined {
  const day = meetingDay(situation);
  if (day === undefined) return deadline?.due;
  return isCallAtDischarge(deadline) && deadline.due < day ? deadline.due : day;
}

const calling: readonly DeadlineKind[] = ['callAtDischarge', 'firstContact', 'holdMeeting'];
const followingUp: readonly DeadlineKind[] = ['followUpAtDischarge', 'followUp'];

// The first of these that is open gives the day.
const deadlinesOfAction: Readonly<Record<ProcessAction, readonly DeadlineKind[]>> = {
  confirmConsents: [],
  recordConsent: calling,
  answerRequest: calling,
  weighConsent: calling,
  writeWhatMatters: calling,
  planMeeting: calling,
  inviteParties: calling,
  awaitAnswers: [],
  contactCalled: [],
  openMeeting: [],
  writePlan: [],
  endMeeting: [],
  nameLead: [],
  awaitLead: ['answerLead'],
  followUp: followingUp,
  callEarly: followingUp,
  planFollowUp: followingUp,
  closePlan: [],
  recordGap: [],
  lookAgain: ['lookAgain'],
  tellEveryone: ['tellEnd'],
  nothing: [],
};

// As long as a meeting is planned and not held, everything is done by its day.
function meetingDay({ facts: { meeting, closing }, today }: Situation): CalendarDate | undefined {
  return meeting === undefined || hasCome(meeting.endedOn, today) || hasCome(closing?.on, today) ? undefined : meeting.on;
}
