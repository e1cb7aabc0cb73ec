import { expect, test } from 'vitest';
import { readingEase } from './reading-ease.ts';
import { gets } from './testing/codes-of.ts';

test.each([
  ['', { lix: 0, words: 0, longWords: 0, sentences: 0 }, 'nothing written'],
  ['Jag sover.', { lix: 2, words: 2, longWords: 0, sentences: 1 }, 'two short words'],
  ['Jag sover. Jag äter.', { lix: 2, words: 4, longWords: 0, sentences: 2 }, 'words per sentence'],
  ['Föräldrarna sover', { lix: 52, words: 2, longWords: 1, sentences: 1 }, 'half of the words are long'],
  ['Ali går till skolan v. 12', { lix: 6, words: 6, longWords: 0, sentences: 1 }, 'an abbreviation ends no sentence'],
  ['Vi ses kl. 07.30 t.ex. hemma', { lix: 6, words: 6, longWords: 0, sentences: 1 }, 'a clock time is one word'],
  ['Sova\nÄta', { lix: 1, words: 2, longWords: 0, sentences: 2 }, 'a line is a sentence'],
])('%j is read as %j: %s', (text, ease) => {
  expect(readingEase(text)).toEqual(ease);
});

test.each([
  [`Jag ${'går '.repeat(24)}hem`, true, 'one sentence of twenty-six words'],
  [`Jag ${'går '.repeat(23)}hem`, false, 'twenty-five words can be said in one breath'],
  [`${'Jag går hem nu. '.repeat(12)}`, true, 'more than forty-five words in all'],
  ['Kommunikationsförmåga utvecklas', false, 'LIX says little of two words'],
])('%j is hard to read: %s (%s)', (goal, hard) => {
  expect(gets('hardToRead', goal)).toBe(hard);
});
