import { type Answer, answerOf } from './answer-of.ts';
import { abilityAt } from './latest-word.ts';
import type { Question } from './question.ts';

/** What somebody answers for themselves; nobody's appointment matters. */
export function ownAnswer(id: string, question: Question): Answer {
  return answerOf({ id, about: id, givenAs: 'self', isTheirs: () => true, canSayYes: () => true }, question);
}

/** What an adult answers for themselves: what was said while one was recorded as unable to consent is no yes (CON-10). */
export function ownAnswerOfAdult(question: Question): Answer {
  const { id } = question.facts.person;
  const canSayYes = ({ takenAt }: { takenAt: string }): boolean => abilityAt(takenAt, question)?.outcome !== 'unable';
  return answerOf({ id, about: id, givenAs: 'self', isTheirs: () => true, canSayYes }, question);
}

/** What an adult answered while able to; of what was said later nothing is heard. */
export function ownAnswerWhileAble(question: Question): Answer {
  const { id } = question.facts.person;
  const isAble = ({ takenAt }: { takenAt: string }): boolean => abilityAt(takenAt, question)?.outcome !== 'unable';
  return answerOf({ id, about: id, givenAs: 'self', isTheirs: isAble, canSayYes: isAble }, question);
}
