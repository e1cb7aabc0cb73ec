import { stemsOf, withoutMarks } from './fold-swedish.ts';

/** How a word that was searched for met a word of the map: the same, another form, a part of a compound, or the same without the marks of å, ä and ö. */
export type WordLikeness = 'same' | 'inflected' | 'part' | 'withoutMarks';

/**
 * The ways in which words can be alike, the closest first.
 *
 * @example
 * wordLikenesses // ['same', 'inflected', 'part', 'withoutMarks']
 */
export const wordLikenesses: readonly WordLikeness[] = ['same', 'inflected', 'part', 'withoutMarks'];

const SHORTEST_PART = 4;

const isAtAnEnd = (long: string, short: string): boolean => short.length >= SHORTEST_PART && (long.startsWith(short) || long.endsWith(short));

// A compound changes the end of its first word, as in skolfrånvaro.
const isPart = (one: string, other: string): boolean => [one, stemsOf(one)[0] ?? one].some((short) => isAtAnEnd(other, short));

const haveStemInCommon = (one: string, other: string): boolean => {
  const stems = stemsOf(other);
  return stemsOf(one).some((stem) => stems.includes(stem));
};

const tests: Readonly<Record<WordLikeness, (one: string, other: string) => boolean>> = {
  same: (one, other) => one === other,
  inflected: haveStemInCommon,
  part: (one, other) => isPart(one, other) || isPart(other, one),
  withoutMarks: (one, other) => haveStemInCommon(withoutMarks(one), withoutMarks(other)),
};

/**
 * How alike two folded words are; nothing when they have nothing to do with each other.
 *
 * @param one - as it was searched for
 * @param other - as it stands in the map
 */
export function likenessOf(one: string, other: string): WordLikeness | undefined {
  return wordLikenesses.find((likeness) => tests[likeness](one, other));
}
