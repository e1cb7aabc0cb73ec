import { allow, assess, type Decision, refuse } from '@stafett/kernel';
import { lawsFor, type RuleId } from '@stafett/rulebook';
import type { PlanViolationCode } from '../plan.violations.ts';
import { gapIsRecorded } from './gap-is-recorded.ts';
import { becomesSip } from './may-become-sip.ts';
import { mayEndIn } from './may-close.ts';
import type { ConsentStanding } from './need-facts.schema.ts';
import { type GuardName, type ProcessTransition } from './process-machine.ts';
import { type ProcessRemedy, processViolation, type ProcessViolation, type ProcessViolationCode } from './process.violations.ts';
import { consentIn, hasCome, isLeadNamed, requestIn, type Situation } from './situation.ts';

/** What decides whether a way is open. */
export type WayDecision = Decision<ProcessViolationCode | PlanViolationCode>;

type Guard = (situation: Situation) => WayDecision;

const unless = (violations: readonly ProcessViolation[]): WayDecision => (violations.length === 0 ? allow({ rules: [] }) : refuse(violations));

const againstConsent: Readonly<Record<Exclude<ConsentStanding['state'], 'valid'>, readonly [ProcessViolationCode, RuleId, remedy: ProcessRemedy]>> = {
  missing: ['consentNotGiven', 'CON-01', 'askAboutSip'],
  refused: ['consentSaidNo', 'CON-01', 'offerInformation'],
  withdrawn: ['consentTakenBack', 'FOL-12', 'closeAtOnce'],
  toWeigh: ['consentToWeigh', 'CON-12', 'weighAndRecord'],
};

const consentIsGiven: Guard = ({ facts, today }) => {
  const state = consentIn(facts, today);
  if (state === 'valid') return allow({ rules: ['CON-01'] });
  const [code, rule, remedy] = againstConsent[state];
  const violations = [processViolation(code, rule, { on: today, path: ['consent'], remedy })];
  return state === 'toWeigh' ? assess(violations) : refuse(violations);
};

const requestStands: Guard = ({ facts, today }) => {
  const isRefused = requestIn(facts, today) === 'refused';
  return unless(isRefused ? [processViolation('requestRefused', 'PRO-05', { on: today, path: ['request', 'answer'], remedy: 'lookAgain' })] : []);
};

const meetingIsPlanned: Guard = ({ facts: { meeting }, today }) =>
  unless(meeting === undefined ? [processViolation('meetingNotPlanned', 'INV-01', { on: today, path: ['meeting'], remedy: 'planMeeting' })] : []);

const meetingIsOpen: Guard = ({ facts: { meeting }, today }) =>
  unless(
    hasCome(meeting?.openedOn, today)
      ? []
      : [processViolation('meetingNotOpened', 'MEE-07', { on: today, path: ['meeting', 'openedOn'], remedy: 'openMeeting' })],
  );

const leadIsNamed: Guard = ({ facts, today }) =>
  unless(isLeadNamed(facts, today) ? [] : [processViolation('leadMissing', 'MEE-07', { on: today, path: ['lead'], remedy: 'nameLead' })]);

const guards: Readonly<Record<GuardName, Guard>> = {
  consentIsGiven,
  requestStands,
  meetingIsPlanned,
  meetingIsOpen,
  leadIsNamed,
  meetingMakesSip: becomesSip,
  gapIsRecorded,
  mayEnd: mayEndIn,
};

/** Whether a way is open: refused by any of its conditions, else left to a person by any that must be weighed. */
export function decideOnWay({ guards: names, rules }: ProcessTransition, situation: Situation): WayDecision {
  const decisions = names.map((name) => guards[name](situation));
  const against = (outcome: WayDecision['outcome']) => decisions.filter((decision) => decision.outcome === outcome).flatMap(({ violations }) => violations);
  const refusals = against('refused');
  if (refusals.length > 0) return refuse(refusals);
  const weighed = against('needsAssessment');
  return weighed.length > 0 ? assess(weighed) : allow({ rules, laws: rules.flatMap((rule) => lawsFor(rule, situation.today)) });
}
