import { expect, test } from 'vitest';
import { type Reading, readText } from './read-text.ts';
import { hasHappened, isOwned } from './seen-once.ts';

function wordsWhere(goal: string, fits: (reading: Reading, at: number) => boolean): string[] {
  const reading = readText(goal);
  return reading.tokens.filter((_, at) => fits(reading, at)).map(({ word }) => word);
}

test.each([
  ['Ali har flyttat', ['har'], 'it has happened'],
  ['Ali ska ha flyttat', ['ha'], 'it shall have happened'],
  ['Ali har vid jul läst klart', ['har'], 'words stand between'],
  ['Ali har en två tre fyra fem sex sju åtta nio flyttat', ['har'], 'ten words on'],
  ['Ali har en två tre fyra fem sex sju åtta nio tio elva flyttat', [], 'too far on'],
  ['Ali har mått bra', [], 'a doing without an end'],
  ['Ali får flyttat', [], 'no perfect'],
  ['Ali har, som vi, flyttat', [], 'a mark ends the clause'],
  ['Ali har en idé som flyttat', [], 'another clause'],
  ['När Ali har flyttat är han glad', [], 'only when'],
])('in "%s" %j says what has happened: %s', (goal, words) => {
  expect(wordsWhere(goal, hasHappened)).toEqual(words);
});

test.each([
  ['Ali har ett jobb', ['jobb'], 'a thing one has'],
  ['Ali har körkort', ['körkort'], 'without an article'],
  ['Ali vill ha en egen lägenhet', ['lägenhet'], 'a thing wished for'],
  ['Egen lägenhet', ['lägenhet'], 'only the thing'],
  ['Ett jobb före jul', ['jobb'], 'the thing and a time'],
  ['Fin egen. Ny hund', ['hund'], 'in a sentence of its own'],
  ['Ett två tre fyra fem sex sju åtta nio tio hund', ['hund'], 'ten words before it'],
  ['Ett två tre fyra fem sex sju åtta nio tio elva hund', [], 'too many words before it'],
  ['Ali har inte jobb', [], 'it is not had'],
  ['Ali går till jobb', [], 'a place'],
  ['Ali söker jobb', [], 'looked for, not had'],
  ['Ali är en hund', [], 'being is not having'],
  ['Ali har en egen insats', [], 'an intervention is not a thing'],
  ['Ali har en egen till', [], 'no thing follows'],
  ['När Ali har jobb är han glad', [], 'only when'],
])('in "%s" %j is had: %s', (goal, words) => {
  expect(wordsWhere(goal, isOwned)).toEqual(words);
});
