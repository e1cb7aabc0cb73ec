import type { HouseId } from '@stafett/kernel';
import type { Dice } from './dice.ts';

/** How bad the network is in one history, in times of a hundred. */
export interface Weather {
  lost: number;
  answerLost: number;
  twice: number;
  slow: number;
  /** Pairs of houses between which nothing goes. */
  readonly cuts: Set<string>;
}

/** The weather when everything works. */
export const fine = (): Weather => ({ lost: 0, answerLost: 0, twice: 0, slow: 0, cuts: new Set() });

/** Some weather. */
export function weatherOf(dice: Dice): Weather {
  if (dice.chance(20)) return fine();
  return { lost: dice.pick([0, 3, 10, 25]), answerLost: dice.pick([0, 3, 10, 25]), twice: dice.pick([0, 5, 15]), slow: dice.pick([0, 5, 15]), cuts: new Set() };
}

/** The name of a pair of houses. */
export const pairOf = (one: HouseId, other: HouseId): string => [one, other].toSorted().join(' ');
