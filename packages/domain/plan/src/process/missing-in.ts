import type { RuleId } from '@stafett/rulebook';
import type { PlanStep } from '../plan-steps.ts';
import { checkInvitation } from './check-invitation.ts';
import { nextFollowUpIn } from './follow-up-left.ts';
import { gapsIn } from './gaps-of.ts';
import { leftBeforeEnd } from './left-before-end.ts';
import { lacksOf } from './may-become-sip.ts';
import { lastFollowUp } from './may-close.ts';
import { PreparationPart } from './preparation-facts.schema.ts';
import { preparationLeft } from './preparation-left.ts';
import { recapsIn } from './recaps-of.ts';
import { answerOf, calledIn, consentIn, hasCome, leadIn, requestIn, type Situation } from './situation.ts';
import { toldIn } from './who-must-be-told.ts';

/**
 * What can be missing in a step.
 *
 * @example
 * missingThings.includes('leadAnswer') // true
 */
export const missingThings = [
  'consent',
  'requestAnswer',
  'firstContact',
  ...PreparationPart.options,
  'meetingTime',
  'invitationParts',
  'answer',
  'interventions',
  'responsible',
  'lead',
  'summary',
  'copies',
  'inBetween',
  'consentToPlan',
  'followUpDay',
  'leadAnswer',
  'recap',
  'viewOfAbsent',
  'told',
  'recordedInOwnSystem',
  'whereToTurn',
  'gap',
] as const;
/** One of them. */
export type MissingThing = (typeof missingThings)[number];

/** What a step lacks, by which rule, and whom it is about (PRO-20). */
export interface Missing {
  readonly what: MissingThing;
  readonly rule: RuleId;
  readonly about?: string | undefined;
}

type Look = (situation: Situation) => readonly Missing[];

const missing = (what: MissingThing, rule: RuleId, about?: string): Missing => ({ what, rule, about });
const when = (isMissing: boolean, ...found: readonly Missing[]): readonly Missing[] => (isMissing ? found : []);

const detect: Look = ({ facts, today }) => [
  ...when(requestIn(facts, today) === 'open', missing('requestAnswer', 'ACT-09')),
  ...when(consentIn(facts, today) !== 'valid', missing('consent', 'CON-01')),
];

const contact: Look = ({ facts, today }) => when(!hasCome(facts.firstContact?.on, today), missing('firstContact', 'PRO-03'));

const prepare: Look = ({ facts, today }) => [
  ...preparationLeft(facts.preparation, today).parts.map((part) => missing(part, 'PRO-10')),
  ...when(facts.meeting === undefined, missing('meetingTime', 'INV-01')),
];

const invite: Look = ({ facts, today }) =>
  calledIn(facts, today).flatMap((invitation) => [
    ...when(invitation.holds !== undefined && checkInvitation(invitation, today).lacks.length > 0, missing('invitationParts', 'INV-01', invitation.unit)),
    ...when(answerOf(invitation, today) === undefined, missing('answer', 'INV-02', invitation.unit)),
  ]);

const meet: Look = ({ facts, today, profile }) => [
  ...lacksOf(facts, today).map((what) => missing(what, 'PLA-01')),
  ...leftBeforeEnd(facts, today, profile).flatMap(({ what, rule }) => when(what !== 'lead', missing(what === 'followUp' ? 'followUpDay' : what, rule))),
];

const followUp: Look = (situation) => {
  const { facts, today } = situation;
  const state = leadIn(facts, today)?.state;
  const isEnding = lastFollowUp(situation)?.stillNeeded === false;
  return [
    ...when(state === 'offered', missing('leadAnswer', 'LAD-03')),
    ...when(state === undefined || state === 'declined', missing('lead', 'PLA-01')),
    ...when(nextFollowUpIn(situation) === undefined && !isEnding, missing('followUpDay', 'FOL-05')),
  ];
};

const recaps: Look = ({ facts, today }) =>
  recapsIn(facts, today).flatMap(({ to, state, isViewToAsk }) => [
    ...when(state === 'owed' || state === 'late', missing('recap', 'PAR-10', to)),
    ...when(isViewToAsk, missing('viewOfAbsent', 'PAR-10', to)),
  ]);

const close: Look = (situation) => {
  const { untold, unrecorded, turnToIsSaid } = toldIn(situation);
  return [
    ...untold.map((key) => missing('told', 'FOL-13', key)),
    ...unrecorded.map((key) => missing('recordedInOwnSystem', 'FOL-13', key)),
    ...when(!turnToIsSaid, missing('whereToTurn', 'FOL-13')),
  ];
};

const gaps: Look = (situation) =>
  gapsIn(situation)
    .filter(({ lacks }) => lacks.length > 0)
    .map(({ kind, about }) => missing('gap', 'PRO-23', about ?? kind));

const looks: Readonly<Record<PlanStep, readonly Look[]>> = {
  detect: [detect, contact, gaps],
  prepare: [contact, prepare, gaps],
  invite: [invite, gaps],
  meet: [meet, gaps],
  followUp: [followUp, recaps, gaps],
  close: [close, recaps, gaps],
};

/** Everything that a step lacks; a part that is not kept here is not missed. */
export function missingIn(step: PlanStep, situation: Situation): readonly Missing[] {
  return looks[step].flatMap((look) => look(situation));
}
