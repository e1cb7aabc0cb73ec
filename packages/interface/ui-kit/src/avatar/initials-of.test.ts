import { expect, test } from 'vitest';
import { initialsOf } from './initials-of.ts';

test.each([
  ['first and last', 'Maria Lindqvist', 'ML'],
  ['what stands between is left out', 'Eva Maria Ek', 'EE'],
  ['one word has one letter', 'Josef', 'J'],
  ['small letters are made large', 'josef al-amin', 'JA'],
  ['a letter with its mark stays whole', 'Åsa Öberg', 'ÅÖ'],
  ['another script', 'ليلى حسن', 'لح'],
  ['a letter of two halves stays whole', '𝒜da Bo', '𝒜B'],
  ['nothing has none', '  ', ''],
])('%s: %s is %s', (_, name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
