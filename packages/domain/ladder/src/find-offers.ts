import { searchWordsIn, wordsIn } from './fold-swedish.ts';
import { orderOfStep } from './ladder-step.ts';
import type { LocalMap, LocalOffer } from './local-map.schema.ts';
import { likenessOf, type WordLikeness } from './match-words.ts';

/** One word that was searched for, and what it met. */
export interface MatchedWord {
  readonly word: string;
  readonly met: string;
  readonly likeness: WordLikeness;
  readonly where: 'needs' | 'unit' | 'offers';
}

/** A unit that may be right, and why it was found. */
export interface FoundOffer {
  readonly offer: LocalOffer;
  readonly score: number;
  readonly matched: readonly MatchedWord[];
}

/** For whom it is searched. */
export interface Seeker {
  /** Whole years; absent when it is not known, and then no unit is left out. */
  readonly age?: number | undefined;
}

const worth: Readonly<Record<WordLikeness, number>> = { same: 8, inflected: 6, part: 4, withoutMarks: 3 };
const weight: Readonly<Record<MatchedWord['where'], number>> = { needs: 3, unit: 2, offers: 1 };

/**
 * The units of a local map that meet what a family writes in its own words, the best first (LAD-04).
 * Form, compounds and missing dots are forgiven; the answer says which word met which. The same words always give the same answer.
 * Without a word to search for, everything for that age is shown, from the lowest step.
 *
 * @param map - what the units offer
 * @param words - in plain Swedish, as `sover dåligt`
 * @param seeker - the age, in whole years
 * @example
 * findOffers(exampleMap, 'Han har ont i magen och går inte till skolan', { age: 12 }).map(({ offer }) => offer.unit) // ['Skolhälsan', 'Elevstödet']
 * findOffers(exampleMap, 'sömnen', { age: 15 })[0].matched // [{ word: 'sömnen', met: 'sömn', likeness: 'inflected', where: 'needs' }]
 * findOffers(exampleMap, 'rymdfärder', { age: 15 }) // []
 */
export function findOffers(map: LocalMap, words: string, { age }: Seeker = {}): readonly FoundOffer[] {
  const searched = searchWordsIn(words);
  const found = map.offers.filter((offer) => isFor(offer, age)).map((offer) => matchOffer(offer, searched));
  return found.filter(({ score }) => searched.length === 0 || score > 0).toSorted(inOrder);
}

function isFor({ targetGroup: { fromAge = 0, toAge = Number.POSITIVE_INFINITY } }: LocalOffer, age: number | undefined): boolean {
  return age === undefined || (fromAge <= age && age <= toAge);
}

function matchOffer(offer: LocalOffer, searched: readonly string[]): FoundOffer {
  const texts = { needs: offer.targetGroup.needs.join(' '), unit: offer.unit, offers: offer.offers ?? '' };
  const places = (Object.keys(weight) as MatchedWord['where'][]).flatMap((where) => wordsIn(texts[where]).map((met) => ({ met, where })));
  const matched = searched.flatMap((word) => bestOf(places.flatMap(({ met, where }) => matchOf(word, met, where))));
  return { offer, matched, score: matched.reduce((sum, match) => sum + scoreOf(match), 0) };
}

function matchOf(word: string, met: string, where: MatchedWord['where']): readonly MatchedWord[] {
  const likeness = likenessOf(word, met);
  return likeness === undefined ? [] : [{ word, met, likeness, where }];
}

const scoreOf = ({ likeness, where }: MatchedWord): number => worth[likeness] * weight[where];

function bestOf(matches: readonly MatchedWord[]): readonly MatchedWord[] {
  return matches.toSorted((one, other) => scoreOf(other) - scoreOf(one)).slice(0, 1);
}

// Letters are compared by their number, so that the order is the same on every machine.
function inOrder(one: FoundOffer, other: FoundOffer): number {
  const byWorth = other.score - one.score || orderOfStep(one.offer.step) - orderOfStep(other.offer.step);
  if (byWorth !== 0) return byWorth;
  return one.offer.unit < other.offer.unit ? -1 : Number(one.offer.unit > other.offer.unit);
}
