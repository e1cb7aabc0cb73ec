import type { CalendarDate } from '@stafett/kernel';
import type { PlanStep } from '../plan-steps.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { type ProcessTransition, processTransitions, type ProcessWay } from './process-machine.ts';
import { answerOf, calledIn, consentIn, hasCome } from './situation.ts';

/** The facts that tell which ways have been taken. */
export type StepFacts = Pick<ProcessFacts, 'consent' | 'invitations' | 'meeting' | 'closing'>;

type HasHappened = (facts: StepFacts, today: CalendarDate) => boolean;

const isEnded: HasHappened = ({ meeting }, today) => hasCome(meeting?.endedOn, today);
const isOpened: HasHappened = (facts, today) => isEnded(facts, today) || hasCome(facts.meeting?.openedOn, today);
const isCalled: HasHappened = (facts, today) => isOpened(facts, today) || calledIn(facts, today).length > 0;
const isGathered: HasHappened = (facts, today) => {
  const called = calledIn(facts, today);
  return isOpened(facts, today) || (called.length > 0 && called.every((invitation) => answerOf(invitation, today) !== undefined));
};
const isBegun: HasHappened = (facts, today) => isCalled(facts, today) || isConsented(facts, today);
const isConsented: HasHappened = (facts, today) => consentIn(facts, today) === 'valid';
const isClosed: HasHappened = ({ closing }, today) => hasCome(closing?.on, today);
const never: HasHappened = () => false;

// A new round or a new need has facts of its own, so that its ways are never behind one.
const isTaken: Readonly<Record<ProcessWay, HasHappened>> = {
  close: isClosed,
  endWithoutPlan: isClosed,
  begin: isBegun,
  call: isCalled,
  gather: isGathered,
  hold: isEnded,
  postpone: never,
  renew: never,
  beginAnew: never,
};

/** The step that the facts have come to: from the first one along every way that has been taken. */
export function stepIn(facts: StepFacts, today: CalendarDate): PlanStep {
  let step: PlanStep = 'detect';
  for (;;) {
    const from: PlanStep = step;
    const next: ProcessTransition | undefined = processTransitions.find((transition) => transition.from === from && isTaken[transition.way](facts, today));
    if (next === undefined) return step;
    step = next.to;
  }
}
