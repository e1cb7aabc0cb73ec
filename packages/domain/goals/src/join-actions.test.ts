import { expect, test } from 'vitest';
import { hasVerb, joinsClauses, joinsVerbs } from './join-actions.ts';
import { readText } from './read-text.ts';
import { jointIn } from './testing/joint-in.ts';

test.each([
  ['Ali äter', true, 'a finite verb'],
  ['Sova gott', true, 'an infinitive'],
  ['Sovit gott', false, 'a form that needs "har"'],
  ['En skola', false, 'a thing that could be a verb'],
  ['Lista med tre som jag litar på', false, 'a verb in a clause only'],
])('of "%s" having a verb of its own %j is right: %s', (goal, expected) => {
  const reading = readText(goal);
  expect(reading.sentences.map((sentence) => hasVerb(reading, sentence))).toEqual([expected]);
});

test.each([
  ['går till parken', true, 'a second verb'],
  ['ska sova', true, 'a helping verb'],
  ['nu också går till parken', true, 'adverbs before it'],
  ['att går till parken', true, '"att" before it'],
  ['så går till parken', true, '"så" before it'],
  ['så parken går', false, 'no verb behind "så"'],
  ['skola', false, 'a thing that could be a verb'],
  ['sova gott', false, 'another form of verb'],
  ['då går till parken', false, 'what follows from it'],
  ['sen går till parken', false, 'what comes next: "sen"'],
  ['sedan går till parken', false, 'what comes next: "sedan"'],
  ['därefter går till parken', false, 'what comes next: "därefter"'],
  ['går sedan till parken', false, 'next, behind the verb'],
  ['går nu sedan till parken', false, 'next, two words behind the verb'],
  ['går till parken sedan', true, 'three words behind the verb'],
  ['går till parken i maj efteråt', false, '"efteråt" wherever it stands'],
  ['går till parken i maj därefter', false, '"därefter" wherever it stands'],
  ['säger två ord', true, 'what one says is a doing'],
  ['läser för dem nu', false, 'the same, two words on'],
  ['läser gärna nu för dem', true, 'four words on'],
])('"Ali äter mat och %s" joins verbs: %j: %s', (words, expected) => {
  expect(joinsVerbs(jointIn(`Ali äter mat [och] ${words}`))).toBe(expected);
});

const ofTheSame = ['läser den', 'läser dem', 'läser det', 'läser detta', 'läser denna', 'läser dessa', 'möter honom', 'möter henne', 'går dit', 'går där'];
const said = ['att', 'hur', 'vad', 'till', 'ifrån', 'när', 'om', 'hej', 'ja', 'nej', 'stopp', 'tack'].map((word) => `säger ${word}`);
const noticed = [
  'tycker mäts märks syns visas skattar visar följs utvärderas antecknar noterar noteras fyller mäter räknas kollar',
  'tittar följer bedömer ses möts träffas',
].flatMap((line) => line.split(' '));

test.each([...ofTheSame, 'säger', ...said, ...noticed.map((word) => `${word} lappen`)])('"Ali äter mat och %s" goes on about the same', (words) => {
  expect(joinsVerbs(jointIn(`Ali äter mat [och] ${words}`))).toBe(false);
});

test.each([
  ['Ali ska sova gott [och] äta mat', true, 'two infinitives'],
  ['Ali har sovit gott [och] ätit mat', true, 'two forms behind "har"'],
  ['Mat [och] går till parken', false, 'no verb before'],
  ['När Ali äter [och] går till parken', false, 'inside a situation'],
  ['Ali vill äta mat [och] sen vill gå till parken', true, 'a wish behind "sen"'],
  ['Ali tar fram en tavla [,] räknar till fem och svarar', true, 'a list of doings'],
  ['Ali tar fram en tavla [,] räknar till fem och svarar sedan', false, 'a chain of steps'],
  ['Ali äter mat [och] räknar till fem och svarar sedan', true, '"och" begins no chain'],
  ['Ali tar fram en tavla [,] räknar till fem och sen vill svara', true, 'a wish ends no chain'],
  ['Ali tar fram en tavla [och] räknar till fem', false, 'a step: something is taken out'],
])('of "%s" joining verbs %j is right: %s', (goal, expected) => {
  expect(joinsVerbs(jointIn(goal))).toBe(expected);
});

test.each([
  ['pappa lagar mat', true, 'another subject'],
  ['vi som familj lagar mat', true, 'a subject of three words'],
  ['vi föräldrar lagar mat', true, 'a pronoun with its role'],
  ['Alis bror lagar mat', true, 'a subject with its owner'],
  ['hennes bror lagar mat', true, 'an owner by pronoun'],
  ['två bröder lagar mat', true, 'a number of them'],
  ['fina bröder lagar mat', false, 'an adjective before them'],
  ['pappa inte lagar mat', false, 'a no in the order of a clause'],
  ['det blir bra', false, 'a comment: "det"'],
  ['detta blir bra', false, 'a comment: "detta"'],
  ['uppföljning sker', false, 'a follow-up'],
  ['målet är bra', false, 'the goal itself'],
  ['hos oss sover vi', false, 'a preposition first'],
  ['när pappa lagar mat', false, 'a situation'],
  ['12 lagar mat', false, 'a number is no subject'],
  ['mars lagar pappa mat', true, 'a month as the subject'],
  ['i mars lagar Josef mat', true, 'a time first, then a name'],
  ['i mars lagar jag mat', true, 'a time first, then a pronoun'],
  ['i mars lagar hunden mat', false, 'a time first, then a thing'],
  ['pappa stannar', false, 'an answer: he stays'],
  ['pappa berättar', false, 'an answer: he tells'],
  ['pappa kryssar', false, 'how it is kept'],
  ['vi övar på det', false, 'the same thing'],
  ['vi har det bra', true, '"det" with how it is'],
  ['vi har det nu', true, '"det" with an adverb'],
])('"Mamma läser saga och %s" joins clauses: %j: %s', (words, expected) => {
  expect(joinsClauses(jointIn(`Mamma läser saga [och] ${words}`))).toBe(expected);
});

const kept = ['kryssar', 'bockar', 'prickar', 'menar', 'betyder', 'stämmer', 'märker', ...noticed];

test.each(kept)('"Mamma läser saga och pappa %s" tells how it is noticed', (word) => {
  expect(joinsClauses(jointIn(`Mamma läser saga [och] pappa ${word} mat`))).toBe(false);
});

test.each([
  ['Mamma vill läsa saga [och] att pappa inte lagar mat', true, 'a second wish with a no'],
  ['Ett lugnt hem [och] att pappa lagar mat', true, 'a wish behind a thing'],
  ['Saga [och] pappa lagar mat', false, 'no clause before'],
  ['Jag vet när mamma läser [och] pappa lagar mat', false, 'inside a situation'],
  ['Jag läser saga [och] jag ska ringa', true, 'the same subject'],
  ['Jag läser saga [och] jag ska ringa när jag är sjuk', true, 'a situation is no "if"'],
  ['[och] att pappa lagar mat', false, 'nothing before'],
  ['Jag läser saga [och] jag ska ringa om jag blir sjuk', false, 'what the same one does if it cannot be'],
  ['Jag läser saga [och] du ska ringa om jag blir sjuk', true, 'what another does then'],
  ['Jag vill inte vara ledsen [,] jag vill vara glad', false, 'the same without the no'],
  ['Jag vill inte vara ledsen [,] jag vill vara hemma', false, 'the same with another state'],
  ['Jag vill inte vara ledsen [och] jag vill vara glad', true, 'joined by "och"'],
  ['Jag vill inte vara ledsen [,] mamma vill vara glad', true, 'another subject'],
  ['Jag vill vara ledsen [,] jag vill vara glad', true, 'no no before'],
  ['Jag vill inte vara ledsen [,] jag vill inte vara arg', true, 'a no behind'],
  ['Jag vill inte vara ledsen [,] jag vill bada', true, 'a doing behind'],
])('of "%s" joining clauses %j is right: %s', (goal, expected) => {
  expect(joinsClauses(jointIn(goal))).toBe(expected);
});
