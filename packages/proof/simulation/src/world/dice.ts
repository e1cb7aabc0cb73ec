/** Throws that one number decides, always the same again. */
export interface Dice {
  /** True so many times of a hundred. */
  readonly chance: (percent: number) => boolean;
  /** One of them, all as likely; a word that stands twice is twice as likely. */
  readonly pick: <Word>(words: readonly Word[]) => Word;
  /** A whole number from the least to the most, both included. */
  readonly between: (least: number, most: number) => number;
  /** Each of them so many times of a hundred. */
  readonly some: <Word>(words: readonly Word[], percent: number) => Word[];
}

/**
 * Dice that one number decides.
 *
 * @param number - a whole number, not below zero
 */
export function diceOf(number: number): Dice {
  const next = fractions(number);
  const below = (limit: number): number => Math.floor(next() * limit);
  const chance = (percent: number): boolean => next() * 100 < percent;
  return {
    chance,
    pick: <Word>(words: readonly Word[]): Word => words[below(words.length)] as Word,
    between: (least, most) => least + below(most - least + 1),
    some: (words, percent) => words.filter(() => chance(percent)),
  };
}

function fractions(number: number): () => number {
  let state = Math.imul(number % 4_294_967_296, 0x9e3779b1) ^ Math.imul(Math.floor(number / 4_294_967_296) + 1, 0x85ebca6b);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 4_294_967_296;
  };
}
