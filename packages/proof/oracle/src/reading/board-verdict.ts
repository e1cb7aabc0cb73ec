import type { BoardDecision } from '@stafett/consent';
import { isUnderLvu } from './care-under-lvu.ts';
import { daysOfChange, isWithin } from './days.ts';
import { hasCome, type Question } from './question.ts';
import { stockholmDay } from './stockholm-day.ts';

/** What the board has said that counts now: the work starts, it does not, or nothing that is good enough (CON-06, CON-07). */
export type Verdict = 'start' | 'doNotStart' | 'none';

/** The board's verdict, where the consent of some people is missing. */
export function boardVerdict(missing: readonly string[], question: Question): Verdict {
  const inForce = (question.facts.boardDecisions ?? []).filter(
    (decision) =>
      hasCome(decision.at, question) && !hasCome(decision.withdrawnAt, question) && isWithin(question.today, decision) && isInThisCare(decision, question),
  );
  const refusals = inForce.filter(({ outcome }) => outcome === 'doNotStart');
  const starts = inForce.filter(({ outcome, at }) => outcome === 'start' && refusals.every((refusal) => refusal.at < at));
  if (starts.some((decision) => isGoodEnough(decision, missing, question))) return 'start';
  return starts.length === 0 && refusals.length > 0 ? 'doNotStart' : 'none';
}

/** Necessary, possible in no other way, for this unit and kind, and asked of everyone whose consent is missing. */
function isGoodEnough(decision: BoardDecision, missing: readonly string[], question: Question): boolean {
  const wasAsked = (id: string): boolean => decision.soughtFrom.some((asked) => asked === id);
  return decision.necessaryForCare && decision.noOtherWay && question.covers(decision) && missing.every(wasAsked);
}

/** The child was in care under LVU when the board decided, and has been since. */
function isInThisCare({ at }: BoardDecision, { facts, today }: Question): boolean {
  const periods = (facts.care ?? []).filter(({ law }) => law === 'LVU');
  return daysOfChange(periods, stockholmDay(at), today).every((day) => isUnderLvu(day, facts));
}
