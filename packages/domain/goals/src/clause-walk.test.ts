import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

/** The words in subordinate clauses, from left to right. */
function aside(goal: string): string {
  const { tokens, openers } = readText(goal);
  return tokens
    .filter((_, at) => openers.has(at))
    .map(({ word }) => word)
    .join(' ');
}

test.each([
  ['så ska jag äta', '', '"så" and the verb before "jag"'],
  ['då ska jag äta', '', '"då"'],
  ['sen ska jag äta', '', '"sen"'],
  ['sedan ska jag äta', '', '"sedan"'],
  ['så ska Ali äta', '', 'the verb before a name'],
  ['så ska mamma äta', '', 'the verb before a person'],
  ['så ska hunden äta', ' och så ska hunden äta', 'the verb before a thing'],
  ['så kul jag var', ' och så kul jag var', 'no verb after "så"'],
  ['nu ska jag äta', ' och nu ska jag äta', '"nu" opens no main clause'],
])('behind "om jag är ledsen och" the words "%s" leave %j in the clause: %s', (words, left) => {
  expect(aside(`Jag ringer mormor om jag är ledsen och ${words}`)).toBe(`om jag är ledsen${left}`);
});

test.each([
  ['Jag ringer för att vila och så ska jag äta', 'att vila', 'a new main clause behind an infinitive'],
  ['När jag är trött ska jag gå ut', 'när jag är trött', 'a helping verb is the main verb'],
  ['När jag trött går jag ut', 'när jag trött går jag ut', 'the clause has no verb before'],
  ['Nu går jag när jag är trött är jag glad', 'när jag är trött är jag glad', 'the main clause has its verb already'],
  ['När jag vaknar och är rädd tänder jag lampan', 'när jag vaknar och är rädd', 'a verb behind "och" is not the main one'],
  ['När jag, ledsen, vaknar går jag', 'när jag , ledsen , vaknar', 'a comma before the verb of the clause'],
  ['När jag vaknar, ledsen, går jag', 'när jag vaknar', 'a comma behind the verb of the clause'],
  ['Jag säger till när det är högt, när det är lågt, nu', 'när det är högt , när det är lågt', 'a new clause behind the comma'],
  ['Ali går ut för att, leka', 'att , leka', 'a comma before the infinitive'],
  ['Ali går ut för att leka, äta', 'att leka', 'an infinitive is the verb of its clause'],
  ['Ali går ut för att leka och äta', 'att leka och äta', 'an infinitive behind "och"'],
  ['Ali går ut för att leka och kommer hem', 'att leka', 'a finite verb behind "och"'],
  ['Ali går ut för att leka och han kommer hem', 'att leka och han kommer hem', 'a subject before the finite verb'],
  ['Ali går ut för att han leker och kommer hem', 'att han leker och kommer hem', 'no infinitive before "och"'],
  ['Ali går ut när han vill leka och kommer hem', 'när han vill leka', 'the infinitive behind a helping verb'],
  ['Ali vill se hur han ska leka och lever i huset kommer hem', 'hur han ska leka', 'once left, it is left'],
  ['Ali vet hur göra, hemma', 'hur göra , hemma', 'an infinitive is the verb only behind "att"'],
  ['Ali går ut för att han leker hemma och kommer hem', 'att han leker hemma och kommer hem', 'a word behind the finite verb'],
  ['Ali går ut för att leka när han orkar och kommer hem', 'att leka när han orkar och kommer hem', 'a finite verb behind the infinitive'],
  ['Nu, när jag är trött går jag ut', 'när jag är trött', 'a word before the clause is no verb'],
  ['Om Ali och går hem', 'om ali och går hem', 'no infinitive at all'],
])('in "%s" the words "%s" stand aside: %s', (goal, words) => {
  expect(aside(goal)).toBe(words);
});

test.each([
  ['Jag vill sova och att pappa kommer', '', 'a second wish'],
  ['Jag vill sova, att pappa kommer', 'att pappa kommer', 'a comma is no "och"'],
  ['Jag vet att pappa kommer och att han stannar', 'att pappa kommer och att han stannar', 'inside a clause it goes on'],
  ['Jag vill sova och när pappa kommer är jag glad', 'när pappa kommer är jag glad', 'another word behind "och"'],
  ['Jag vill sova så att jag orkar leka och jag vill ha katt', 'så att jag orkar leka', 'the same subject and wish'],
  ['Jag vill sova så att jag orkar leka och Ali vill ha katt', 'så att jag orkar leka och ali vill ha katt', 'another subject'],
  ['Jag vill sova så att jag orkar leka och jag önskar katt', 'så att jag orkar leka och jag önskar katt', 'another wish'],
  ['Jag orkar sova så att jag leker mer och jag orkar ha katt', 'så att jag leker mer och jag orkar ha katt', 'no wish'],
  ['Jag vill sova så att jag orkar leka nu jag vill ha katt', 'så att jag orkar leka nu jag vill ha katt', 'no joint before the wish'],
  ['Ali sover. Jag vill sova så att jag orkar leka och jag vill ha katt', 'så att jag orkar leka', 'in a later sentence'],
  ['Ali vill vila. Jag vill sova så att jag orkar leka och Ali vill ha katt', 'så att jag orkar leka och ali vill ha katt', 'the wish of another sentence'],
])('in "%s" the words "%s" are no wish: %s', (goal, words) => {
  expect(aside(goal)).toBe(words);
});

test.each([
  ['Ali sover innan skolan börjar och äter', 'innan skolan börjar', 'a time that is a clause'],
  ['Ali tränar två gånger om dagen och äter', '', 'an amount with "om"'],
  ['Om ungefär två veckor sover Ali', 'om ungefär två veckor', 'a time with "om"'],
  ['Om ungefär fem minuter sover Ali', '', 'an amount with "om", first'],
])('in "%s" the words "%s" stand aside as a fact: %s', (goal, words) => {
  expect(aside(goal)).toBe(words);
});
