import { dateIn, type PersonId } from '@stafett/kernel';
import { type ConsentViolation, consentViolation } from './consent.violations.ts';
import { coverageIn } from './coverage.ts';
import type { BoardDecision } from './decisions.schema.ts';
import { isOn, sinceWhen } from './holders-on.ts';
import { isInForce } from './is-in-force.ts';
import { placeOf } from './lacking.ts';
import type { Occasion } from './occasion.ts';

/** The board's decisions that the work, or a sharing, may rest on: necessary, possible in no other way, consent sought from those who are missing (CON-06). */
export function standingStarts(asked: readonly PersonId[], occasion: Occasion): readonly BoardDecision[] {
  const { sharing } = occasion;
  return startsOf(occasion).filter(
    (decision) => lacksOf(decision, asked).length === 0 && (sharing === undefined || coverageIn(decision.receivers, sharing) === 'covered'),
  );
}

/** Whether the board has decided that the work does not start, and has not decided otherwise since. */
export function hasDecidedNot(occasion: Occasion): boolean {
  return startsOf(occasion).length === 0 && decided(occasion).length > 0;
}

// A decision not to start stands in the way of itself and of those before it.
function startsOf(occasion: Occasion): readonly BoardDecision[] {
  const made = decided(occasion);
  return made.filter((decision) => !made.some((other) => other.outcome === 'doNotStart' && decision.at <= other.at));
}

// The board decides for a child in care, so what it decided before the care that runs now is not about it.
function decided({ facts: { boardDecisions = [], care = [] }, moment }: Occasion): readonly BoardDecision[] {
  const since = sinceWhen(
    care.filter(({ law }) => law === 'LVU'),
    moment.today,
  );
  return boardDecisions.filter((decision) => isInForce(decision, moment) && isOn({ from: since }, dateIn(decision.at)));
}

/** What a decision lacks to be one that the law lets the work rest on. */
function lacksOf(decision: BoardDecision, asked: readonly PersonId[]): readonly string[] {
  const lacks: string[] = (['necessaryForCare', 'noOtherWay'] as const).filter((field) => !decision[field]);
  return asked.every((id) => decision.soughtFrom.includes(id)) ? lacks : [...lacks, 'soughtFrom'];
}

/** Why no decision of the board carries: none, one against, one that lacks what the law asks for, or one that does not reach the sharing. */
export function againstBoard(asked: readonly PersonId[], occasion: Occasion): ConsentViolation {
  const { facts, moment, sharing } = occasion;
  const person = facts.person.id;
  const starts = startsOf(occasion);
  const isWhole = starts.some((decision) => lacksOf(decision, asked).length === 0);
  if (isWhole && sharing !== undefined) return consentViolation('decisionDoesNotCover', placeOf(sharing), moment.today);
  const [first] = starts.toSorted((one, other) => (`${one.at} ${one.id}` < `${other.at} ${other.id}` ? 1 : -1));
  if (first !== undefined) {
    const notSought = asked.filter((id) => !first.soughtFrom.includes(id));
    return consentViolation('boardDecisionLacks', { person, decision: first.id, lacks: lacksOf(first, asked), notSought }, moment.today);
  }
  return consentViolation(hasDecidedNot(occasion) ? 'boardDecidedNot' : 'boardDecisionMissing', { person }, moment.today);
}
