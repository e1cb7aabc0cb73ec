import { expect, test } from 'vitest';
import { wordsFor } from './testing/codes-of.ts';

test.each([
  ['Ali får insats enligt LSS', ['LSS'], 'an abbreviation in capitals'],
  ['Ali bor på hvb', ['hvb'], 'a known abbreviation in small letters'],
  ['Ali får LSS:s insats', ['LSS:s'], 'in the genitive'],
  ['Ali går till FUT', ['FUT'], 'an abbreviation that no list holds'],
  ['Ali har insats enligt SoL', ['SoL'], 'mixed letters'],
  ['Ali har en trygg anknytning', ['anknytning'], 'a word of the trade'],
  ['Ali tränar sin mentaliseringsförmåga', ['mentaliseringsförmåga'], 'a compound'],
  ['IFO ringer IFO', ['IFO'], 'once for each word'],
  ['Ali visar TAKK-tecken', ['TAKK-tecken'], 'a compound with an abbreviation that no list holds'],
  ['Ali bor på SiS-hemmet', ['SiS-hemmet'], 'mixed letters in a compound'],
  ['Ali har kognitivt stöd', ['kognitivt stöd'], 'two words'],
  ['Ali gör en kartläggning', ['kartläggning'], 'a word of the trade in the list'],
])('in "%s" %j is jargon: %s', (goal, words) => {
  expect(wordsFor('jargon', goal)).toEqual(words);
});

test.each([
  ['Ali tittar på TV', 'everybody knows it'],
  ['Ali går till BUP och BVC', 'families know them'],
  ['Ali har SIP-möte om sin ADHD', 'alone and in a compound'],
  ['Ali har TV-tid', 'a compound with what everybody knows'],
  ['Ali går till FRITIDSGÅRDEN', 'too long for an abbreviation'],
  ['Ali vill INTE flytta', 'said loudly'],
  ['ALI VILL BO HEMMA', 'all is said loudly'],
  ['Ali sitter i solen', 'the sun'],
])('"%s" has no jargon: %s', (goal) => {
  expect(wordsFor('jargon', goal)).toEqual([]);
});
