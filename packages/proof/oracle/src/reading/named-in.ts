import type { Answer } from './answer-of.ts';
import type { Missing } from './conclude.ts';
import type { Row } from './look-up.ts';
import type { Question } from './question.ts';

/** How one who decides has answered. */
export interface Spoken {
  readonly id: string;
  readonly answer: Answer;
}

/** Whose yes is missing when a row refuses for a child, by the word in its column `names`. */
export function namedIn({ names }: Row, spoken: readonly Spoken[], { facts }: Question): Missing | undefined {
  const child = facts.person.id;
  const withoutYes = spoken.filter(({ answer }) => answer !== 'yes').map(({ id }) => id);
  const leavingOut = spoken.filter(({ answer }) => answer === 'leavesOut').map(({ id }) => id);
  const saidNo = spoken.filter(({ answer }) => answer === 'no').map(({ id }) => id);
  const must: Readonly<Record<string, readonly string[]>> = {
    deciders: withoutYes,
    leavingOut,
    childAndNoes: [child, ...saidNo],
    child: [child],
  };
  const named = names === undefined ? undefined : must[names];
  return named && { must: named, may: [...withoutYes, child] };
}
