import { expect, test } from 'vitest';
import { gets, wordsFor } from './testing/codes-of.ts';
import phrases from './testing/time-phrases.json' with { type: 'json' };

test.each(phrases.times)('GOA-03: "%s" is a time by which', (phrase) => {
  expect(gets('noTime', `Josef sover hela natten ${phrase}`)).toBe(false);
});

test.each(phrases.times)('"%s" may stand first, and Josef is still the one who sleeps', (phrase) => {
  const goal = `${phrase} sover Josef hela natten`;
  expect(gets('noTime', goal)).toBe(false);
  expect(gets('noPersonAsActor', goal)).toBe(false);
});

test.each(phrases.times)('"%s" is not a measure', (phrase) => {
  expect(gets('noMeasure', `Josef sover gott ${phrase}`)).toBe(true);
});

test.each(phrases.measures)('"%s" is a measure and not a time by which', (phrase) => {
  const goal = `Josef leker ${phrase}`;
  expect(gets('noMeasure', goal)).toBe(false);
  expect(gets('noTime', goal)).toBe(true);
});

test.each(phrases.neither)('GOA-03: "%s" is neither a time by which nor a measure', (phrase) => {
  const goal = `Josef leker ${phrase}`;
  expect(gets('noMeasure', goal)).toBe(true);
  expect(gets('noTime', goal)).toBe(true);
});

test.each([
  ['Ali ska snart gå hela dagar i skolan', 'snart'],
  ['Så snart som möjligt ska Ali gå hela dagar i skolan', 'Så snart som möjligt'],
  ['På sikt bor Ali i egen lägenhet', 'På sikt'],
])('"%s" has a time too open to follow up, and the words are pointed at', (goal, words) => {
  expect(wordsFor('noTime', goal)).toEqual([words]);
});

test('"i vår" is the spring, unless something of ours follows', () => {
  expect(gets('noTime', 'Josef simmar 25 meter i vår')).toBe(false);
  expect(gets('noTime', 'Josef simmar 25 meter i vår bassäng')).toBe(true);
});
