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
  ['Ali har en två tre fyra fem sex sju åtta nio tio flyttat', [], 'eleven words on'],
  ['Ali har slutat bråka', [], 'an end that goes on'],
  ['Ali har slutat och flyttat', [], 'the first such form counts'],
  ['Ali har mat sover flyttat', [], 'a verb ends the clause'],
  ['Ali har jobb, flyttat', [], 'a comma ends the clause'],
  ['Ali har mat när han flyttat', [], 'a situation ends the clause'],
  ['Ali hade flyttat', [], 'what had happened'],
  ['Ali har mat', [], 'nothing follows'],
  ['När Ali är hemma har han flyttat', ['har'], 'the situation stands before'],
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
  ['Jobb', ['jobb'], 'one word'],
  ['Ali sover. Jobb', ['jobb'], 'one word in a sentence of its own'],
  ['Ali sover gott nu. Ett fint jobb', ['jobb'], 'words in a sentence of their own'],
  ['Jobb är bra', [], 'something is said of it'],
  ['Ali har det. Jobb är bra', [], 'what is had stands in another sentence'],
  ['Söka jobb', [], 'an infinitive'],
  ['Ali har mat söker jobb', [], 'a present nearer than "har"'],
  ['Ali har mat sökte jobb', [], 'a past nearer than "har"'],
  ['Ali ska ha mat söka jobb', [], 'an infinitive nearer than "ha"'],
  ['Ali har plats på jobb', [], 'a preposition nearer than "har"'],
  ['Ali ska få jobb', ['jobb'], 'to be given is to have'],
  ['Ali har två tre fyra fem sex sju åtta nio tio jobb', ['jobb'], 'ten words behind "har"'],
  ['Ali har en två tre fyra fem sex sju åtta nio tio jobb', [], 'eleven words behind "har"'],
  ['Ali har en egen soffa', ['soffa'], 'a thing of one’s own that no list holds'],
  ['Ali har ett eget tält', ['tält'], '"eget"'],
  ['Ali har soffa', [], 'no thing of the lists'],
  ['Ali har en säregen soffa', [], 'not "egen"'],
  ['Ali har egenartad soffa', [], 'only a word that begins so'],
  ['Ali har eget 12', [], 'a number is no thing'],
  ['Ali har en egen vilja', [], 'a will is not owned'],
  ['När Ali har jobb är han glad', [], 'only when'],
])('in "%s" %j is had: %s', (goal, words) => {
  expect(wordsWhere(goal, isOwned)).toEqual(words);
});
