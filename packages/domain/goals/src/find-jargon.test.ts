import { expect, test } from 'vitest';
import { wordsFor } from './testing/codes-of.ts';

test.each([
  ['Ali får insats enligt LSS', ['LSS'], 'an abbreviation in capitals'],
  ['Ali går till bup', ['bup'], 'a known abbreviation in small letters'],
  ['Ali går till BUP:s mottagning', ['BUP:s'], 'in the genitive'],
  ['Ali går till FUT', ['FUT'], 'an abbreviation that no list holds'],
  ['Ali har insats enligt SoL', ['SoL'], 'mixed letters'],
  ['Ali har en trygg anknytning', ['anknytning'], 'a word of the trade'],
  ['Ali tränar sin mentaliseringsförmåga', ['mentaliseringsförmåga'], 'a compound'],
  ['BUP ringer BUP', ['BUP'], 'once for each word'],
])('in "%s" %j is jargon: %s', (goal, words) => {
  expect(wordsFor('jargon', goal)).toEqual(words);
});

test.each([
  ['Ali tittar på TV', 'everybody knows it'],
  ['Ali vill INTE flytta', 'said loudly'],
  ['ALI VILL BO HEMMA', 'all is said loudly'],
  ['Ali sitter i solen', 'the sun'],
])('"%s" has no jargon: %s', (goal) => {
  expect(wordsFor('jargon', goal)).toEqual([]);
});
