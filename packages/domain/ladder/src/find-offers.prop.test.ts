import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleMap } from './example-map.ts';
import { findOffers } from './find-offers.ts';
import { foldSwedish } from './fold-swedish.ts';

const needs = exampleMap.offers.flatMap(({ targetGroup }) => targetGroup.needs);
const words = fc.oneof(
  fc.constantFrom(...needs),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...needs), { maxLength: 3 }).map((some) => some.join(' ')),
);
const age = fc.option(fc.nat({ max: 25 }), { nil: undefined });

test('LAD-04: the same words give the same answer, in whatever order the map was filled in', () => {
  const holds = fc.property(words, age, fc.shuffledSubarray([...exampleMap.offers], { minLength: exampleMap.offers.length }), (text, years, offers) => {
    expect(findOffers({ ...exampleMap, offers }, text, { age: years })).toEqual(findOffers(exampleMap, text, { age: years }));
  });
  fc.assert(holds);
});

test('LAD-04: capitals change nothing, and neither does how the letters are put together', () => {
  const holds = fc.property(words, (text) => {
    expect(findOffers(exampleMap, foldSwedish(text).normalize('NFD').toUpperCase())).toEqual(findOffers(exampleMap, foldSwedish(text)));
  });
  fc.assert(holds);
});

test('LAD-04: an age leaves units out and never lets one in', () => {
  const holds = fc.property(words, age, (text, years) => {
    const all = findOffers(exampleMap, text);
    const some = findOffers(exampleMap, text, { age: years });
    expect(all.filter(({ offer }) => some.some((one) => one.offer === offer))).toEqual(some);
  });
  fc.assert(holds);
});

test('LAD-04: each need finds the unit that wrote it', () => {
  for (const offer of exampleMap.offers)
    for (const need of offer.targetGroup.needs) expect(findOffers(exampleMap, need).map((found) => found.offer)).toContain(offer);
});
