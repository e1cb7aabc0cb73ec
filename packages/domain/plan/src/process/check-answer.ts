import { dutyToTakePart } from '@stafett/actors';
import { allowUnless, type Decision, type Instant } from '@stafett/kernel';
import { lawsFor, type RoutineProfile } from '@stafett/rulebook';
import type { PlanViolationCode } from '../plan.violations.ts';
import type { CalledAnswer } from './invitation-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { type ProcessRemedy, processViolation, type ProcessViolation, type ProcessViolationCode } from './process.violations.ts';
import { answerOf, calledIn, type Situation, situationOf, unitOf } from './situation.ts';

type Against = (unit: string, situation: Situation) => readonly ProcessViolation[];

const against = (code: ProcessViolationCode | PlanViolationCode, remedy: ProcessRemedy, rule: 'INV-02' | 'INV-08' = 'INV-02'): Against => {
  return (unit, { today }) => [processViolation(code, rule, { on: today, path: ['answer'], facts: { unit }, remedy })];
};

const none: Against = () => [];
const nobodyNamed = against('whoComesMissing', 'sayWhoComes');
const noSubstitute = against('substituteMissing', 'sendSubstitute');
const noMandate = against('substituteWithoutMandate', 'giveMandate');
const hasDuty = against('mustTakePart', 'sendSubstitute', 'INV-08');

const checks: { readonly [Kind in CalledAnswer['kind']]: (answer: Extract<CalledAnswer, { kind: Kind }>, isBound: boolean) => Against } = {
  comes: ({ who }) => (who === undefined ? nobodyNamed : none),
  sendsSubstitute: ({ who, hasMandate }) => (who === undefined ? nobodyNamed : hasMandate ? none : noMandate),
  cannotCome: (_answer, isBound) => (isBound ? noSubstitute : none),
  declines: (_answer, isBound) => (isBound ? hasDuty : none),
  passesOn: () => none,
};

/**
 * Does a called unit's answer hold? It names who comes; one that cannot come sends a substitute with mandate (INV-02), and one with a duty does not decline (INV-08).
 * A unit that passes the call on is followed by {@link traceCall}.
 *
 * @param unit - the called unit
 * @param facts - the process
 * @param now - the moment, and the routine, which decides the duty of education (ACT-07)
 * @example
 * checkAnswer('skolan', processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), { at: '2026-11-23T08:00:00.000Z', profile: profileNamed('national') }).outcome // 'allowed'
 */
export function checkAnswer(
  unit: string,
  facts: ProcessFacts,
  { at, profile }: { at: Instant; profile: RoutineProfile },
): Decision<ProcessViolationCode | PlanViolationCode> {
  const situation = situationOf(facts, at, profile);
  const invitation = calledIn(facts, situation.today).find((one) => one.unit === unit);
  const answer = invitation && answerOf(invitation, situation.today);
  return allowUnless(answer === undefined ? [] : againstAnswer(unit, answer, situation), {
    rules: ['INV-02', 'INV-08'],
    laws: lawsFor('INV-08', situation.today),
  });
}

function againstAnswer(unit: string, answer: CalledAnswer, situation: Situation): readonly ProcessViolation[] {
  const check = checks[answer.kind] as (given: CalledAnswer, isBound: boolean) => Against;
  return check(answer, isBoundIn(unit, situation))(unit, situation);
}

/** Whether a unit must take part when it is called (ACT-06, ACT-07). */
export function isBoundIn(key: string, { facts, profile, today }: Situation): boolean {
  const unit = unitOf(facts, key);
  return unit !== undefined && dutyToTakePart(unit, { profile, today }).hasDuty;
}

/**
 * The units that declined without having to come, and have not been asked for what they provide: it is still asked for, with consent, and written in the plan (ACT-10).
 *
 * @param facts - the process
 * @param at - the moment
 * @param profile - the routine
 * @example
 * provisionsToAskFor(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), '2026-11-23T08:00:00.000Z', profileNamed('national')) // []
 */
export function provisionsToAskFor(facts: ProcessFacts, at: Instant, profile: RoutineProfile): readonly string[] {
  const situation = situationOf(facts, at, profile);
  const { today } = situation;
  return calledIn(facts, today)
    .filter((invitation) => {
      const kind = answerOf(invitation, today)?.kind;
      const isGone = kind === 'declines' || kind === 'cannotCome';
      return isGone && invitation.provisionsAskedOn === undefined && !isBoundIn(invitation.unit, situation);
    })
    .map(({ unit }) => unit);
}
