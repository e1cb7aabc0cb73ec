import { type CalendarDate, dateIn, type Instant } from '@stafett/kernel';
import type { RuleId } from '@stafett/rulebook';
import type { Giver, Known } from './answer-of.ts';
import type { Moment } from './is-in-force.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import type { ConsentViolation } from './consent.violations.ts';
import { type Said, type Sharing, saidBy } from './coverage.ts';
import type { Assessment, BoardDecision, Ground } from './decisions.schema.ts';

/** What an answer rested on, filled in while it is found, for those who ask why. */
export interface Trace {
  readonly givers: Giver[];
  readonly assessments: Assessment[];
  readonly boardDecisions: BoardDecision[];
  readonly grounds: Ground[];
}

/** One question: the work itself, or a sharing within it, at a moment. */
export interface Occasion extends Known {
  readonly facts: ConsentFacts;
  readonly sharing: Sharing | undefined;
  readonly trace?: Trace | undefined;
}

/** What was found: the rules that a yes rests on, what refuses it, and what must be weighed before. */
export interface Settled {
  readonly rules: readonly RuleId[];
  readonly refusals: readonly ConsentViolation[];
  readonly questions: readonly ConsentViolation[];
}

/** A moment with its day. */
export function momentOf(at: Instant): Moment {
  return { at, today: dateIn(at) };
}

/** The question of the work itself. */
export function workAt(facts: ConsentFacts, moment: Moment, trace?: Trace): Occasion {
  return { facts, consents: facts.consents, moment, matter: 'sipWork', sharing: undefined, trace };
}

/** What a giver says in the question; who was heard is noted for those who ask why. */
export function said(giver: Giver, occasion: Occasion): Said {
  occasion.trace?.givers.push(giver);
  return saidBy(giver, occasion.sharing, occasion);
}

const nothing: readonly ConsentViolation[] = [];

/** A yes on some rules. */
export const goesOn = (...rules: readonly RuleId[]): Settled => ({ rules, refusals: nothing, questions: nothing });

/** A no for some reasons. */
export const isRefused = (...refusals: readonly ConsentViolation[]): Settled => ({ rules: [], refusals, questions: nothing });

/** Somebody whose answer may count, with what that one says. */
export interface Spoken {
  readonly giver: Giver;
  readonly answer: Said;
}

/** What each of them says. */
export function spokenBy(givers: readonly Giver[], occasion: Occasion): readonly Spoken[] {
  return givers.map((giver) => ({ giver, answer: said(giver, occasion) }));
}

/** Whether somebody has said no, or has taken a yes back (CON-24). */
export const isAgainst = ({ answer }: Pick<Spoken, 'answer'>): boolean => answer === 'no' || answer === 'withdrawn';

/** Whether somebody has a yes that does not reach: what it leaves out is not shared (CON-23). */
export const leavesOut = ({ answer }: Pick<Spoken, 'answer'>): boolean => answer !== 'covered' && answer !== 'none' && !isAgainst({ answer });

/** The last moment of a day; midnight in Sweden comes at 22 or 23 by UTC. */
export function endOf(today: CalendarDate): Instant {
  const late = `${today}T22:59:59.999Z` as Instant;
  return dateIn(late) === today ? late : (`${today}T21:59:59.999Z` as Instant);
}
