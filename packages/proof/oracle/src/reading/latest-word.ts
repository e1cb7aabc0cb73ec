import type { Assessment, OpenQuestion } from '@stafett/consent';
import { hasCome, isInMatter, type Question } from './question.ts';

/** Of two assessments of the same moment the one further to the right counts: it lets less happen. */
const caution: readonly Assessment['outcome'][] = ['mature', 'notMature', 'unable', 'able', 'goOn', 'doNotGoOn'];

/** The latest assessment of a question, made by a moment and still standing when the question is asked (CON-03, CON-04, CON-12). */
export function latestWord(asked: Assessment['question'], moment: string, question: Question): Assessment | undefined {
  const standing = (question.facts.assessments ?? []).filter(
    (one) =>
      one.question === asked && isInMatter(one.matters, question) && one.at <= moment && hasCome(one.at, question) && !hasCome(one.withdrawnAt, question),
  );
  const [newest] = standing.toSorted((one, other) => orderOf(other) - orderOf(one));
  return newest;
}

function orderOf(assessment: Assessment): number {
  const isWillKnown = assessment.question === 'ability' && assessment.willKnownOtherwise === true;
  return Date.parse(assessment.at) * 100 + caution.indexOf(assessment.outcome) * 10 + (isWillKnown ? 1 : 0);
}

/** Whether an adult could consent, as it was last assessed by a moment (CON-09, CON-10). */
export function abilityAt(moment: string, question: Question): Extract<Assessment, { question: 'ability' }> | undefined {
  const latest = latestWord('ability', moment, question);
  return latest?.question === 'ability' ? latest : undefined;
}

/** How a question that is left to a person was weighed: go on, do not go on, or not weighed since anything was last said or taken back (CON-12). */
export function weighed(asked: OpenQuestion, question: Question): string {
  const assessment = latestWord(asked, question.at, question);
  if (assessment === undefined) return 'open';
  const isLater = (moment: string | undefined): boolean => moment !== undefined && moment > assessment.at && moment <= question.at;
  const isReopened = question.facts.consents.some(
    ({ about, matters, takenAt, withdrawnAt, narrowings = [] }) =>
      about === question.facts.person.id && isInMatter(matters, question) && [takenAt, withdrawnAt, ...narrowings.map(({ at }) => at)].some(isLater),
  );
  return isReopened ? 'open' : assessment.outcome;
}
