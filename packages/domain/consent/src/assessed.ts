import type { Instant } from '@stafett/kernel';
import { isAbout } from './answer-of.ts';
import { isInForce } from './is-in-force.ts';
import type { Consent } from './consent.schema.ts';
import { type ConsentViolation, consentViolation } from './consent.violations.ts';
import type { Assessment, OpenQuestion } from './decisions.schema.ts';
import { goesOn, isRefused, type Occasion, type Settled } from './occasion.ts';

type Question = Assessment['question'];
type AssessmentOf<Asked extends Question> = Extract<Assessment, { readonly question: Asked }>;

// Of two made in the same millisecond the one that lets less happen counts, in whatever order they stand.
const lettingMore: readonly Assessment['outcome'][] = ['mature', 'unable', 'goOn'];

/** The latest assessment of a question in the matter, of those that still hold, made by a moment (CON-12). */
export function latestAssessment<Asked extends Question>(
  question: Asked,
  { facts, matter, moment }: Occasion,
  at: Instant = moment.at,
): AssessmentOf<Asked> | undefined {
  if (facts.assessments === undefined) return undefined;
  const counts = (one: Assessment): boolean => one.question === question && isAbout(matter, one) && one.at <= at && isInForce(one, moment);
  const found = facts.assessments
    .filter(counts)
    .reduce<Assessment | undefined>((best, one) => (best && strengthOf(best) >= strengthOf(one) ? best : one), undefined);
  return found as AssessmentOf<Asked> | undefined;
}

const strengthOf = (one: Assessment): string =>
  `${one.at} ${!lettingMore.includes(one.outcome)} ${one.question === 'ability' && one.willKnownOtherwise === true}`;

/** What must be weighed by a person, or what came of it; whatever anybody says or takes back later opens the question again (CON-03, CON-05, CON-10, CON-12). */
export function settleQuestion(question: OpenQuestion, occasion: Occasion, ...rules: Settled['rules']): Settled {
  const { today } = occasion.moment;
  const person = occasion.facts.person.id;
  const violation = consentViolation(question, { person, mayAssess: assessors[question] ?? ['professional'] }, today);
  const assessment = latestAssessment(question, occasion);
  if (assessment === undefined || isChangedSince(assessment.at, occasion)) return { rules, refusals: [], questions: [violation] };
  occasion.trace?.assessments.push(assessment);
  if (assessment.outcome === 'goOn') return goesOn(...rules, violation.rule as Settled['rules'][number]);
  return isRefused(consentViolation('assessedNotToGoOn', { person, question, assessment: assessment.id }, today));
}

/** What must be weighed, together with whose yes is missing meanwhile. */
export function withLacks(settled: Settled, lacks: readonly ConsentViolation[]): Settled {
  return settled.questions.length > 0 ? { ...settled, questions: [...settled.questions, ...lacks] } : settled;
}

/** What follows when several questions must all be weighed; none of them, and it goes on. */
export function settleQuestions(questions: readonly OpenQuestion[], occasion: Occasion, rule: Settled['rules'][number]): Settled {
  const settled = questions.map((question) => settleQuestion(question, occasion, rule));
  return {
    rules: [...new Set([rule, ...settled.flatMap(({ rules }) => rules)])],
    refusals: settled.flatMap(({ refusals }) => refusals),
    questions: settled.flatMap((one) => one.questions),
  };
}

function isChangedSince(since: Instant, { facts, matter, moment }: Occasion): boolean {
  const isLater = (at: Instant | undefined): boolean => at !== undefined && since < at && at <= moment.at;
  const isChanged = ({ takenAt, withdrawnAt, narrowings = [] }: Consent): boolean =>
    isLater(takenAt) || isLater(withdrawnAt) || narrowings.some(({ at }) => isLater(at));
  return facts.consents.some((one) => one.about === facts.person.id && isAbout(matter, one) && isChanged(one));
}

/** Who may make the assessment that closes a question, where it is not any professional (CON-04, CON-05, CON-10, CON-12). */
const assessors: Readonly<Partial<Record<OpenQuestion, readonly string[]>>> = {
  childAgainstGuardians: ['healthCare', 'socialServices'],
  boardAgainstConsent: ['socialServices'],
  personCannotConsent: ['professional', 'secrecyHolder'],
};
