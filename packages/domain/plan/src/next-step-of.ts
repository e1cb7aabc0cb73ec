import type { CalendarDate, Instant } from '@stafett/kernel';
import type { RoutineProfile } from '@stafett/rulebook';
import { answerablePlace } from './answerable-place.ts';
import type { NextAction } from './next-actions.ts';
import type { Place, Plan } from './plan.schema.ts';
import { deadlinesIn } from './process/deadlines-of.ts';
import { nextIn, type ProcessAction } from './process/next-in.ts';
import { processFactsOf } from './process/process-facts-of.ts';
import { situationOf } from './process/situation.ts';
import { stepIn } from './process/step-in.ts';

/** The next action, who holds the baton for it, and by which day. */
export interface NextStep {
  readonly action: NextAction;
  readonly holder: Place;
  readonly due?: CalendarDate | undefined;
}

// What only the process knows of is done in a plan by what is nearest to it.
const inPlan = {
  answerRequest: 'recordConsent',
  weighConsent: 'recordConsent',
  recordGap: 'recordConsent',
  lookAgain: 'recordConsent',
  contactCalled: 'awaitAnswers',
  callEarly: 'followUp',
  tellEveryone: 'nothing',
} as const satisfies Record<Exclude<ProcessAction, NextAction>, NextAction>;

const isOnlyInProcess = (action: ProcessAction): action is keyof typeof inPlan => action in inPlan;

/**
 * What comes next in a plan, who holds the baton and until when (PRO-20), by the state machine of the process.
 *
 * @param plan - the original
 * @param at - now
 * @param profile - the routine's numbers, as the working days until the first contact (PRO-03)
 * @example
 * nextStepOf(examplePlan, '2026-11-23T08:15:00.000Z', profileNamed('national')) // { action: 'recordConsent', holder: { house: 'municipality', unit: 'barn-och-familj' }, due: '2026-11-25' }
 */
export function nextStepOf(plan: Plan, at: Instant, profile: RoutineProfile): NextStep {
  // Until they have been gone through nothing of the plan is shared (CON-24, SEC-13).
  if (plan.consentsToConfirm !== undefined) return { action: 'confirmConsents', holder: answerablePlace(plan) };
  const situation = situationOf(processFactsOf(plan, at), at, profile);
  const step = stepIn(situation.facts, situation.today);
  const { action, due } = nextIn(step, situation, deadlinesIn(situation));
  return { action: isOnlyInProcess(action) ? inPlan[action] : action, holder: answerablePlace(plan), due };
}
