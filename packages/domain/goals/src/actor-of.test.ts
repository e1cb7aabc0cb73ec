import { expect, test } from 'vitest';
import { actorOf } from './actor-of.ts';
import { readText } from './read-text.ts';

function actorIn(goal: string): [kind: string, word: string] {
  const reading = readText(goal);
  const sentence = reading.sentences[0];
  if (sentence === undefined) throw new Error('no sentence');
  const { kind, at } = actorOf(reading, sentence);
  return [kind, reading.tokens[at]?.word ?? ''];
}

test.each([
  ['Josef sover', 'person', 'josef', 'a name'],
  ['Zoltan sover', 'person', 'zoltan', 'a name that no list holds'],
  ['zoltan sover', 'person', 'zoltan', 'a name in small letters, first in the text'],
  ['Zoltans sömn är lugn', 'person', 'zoltans', 'an owner'],
  ['Min kropp orkar', 'person', 'min', 'an owner'],
  ['I maj sover Josef', 'person', 'josef', 'the subject after the verb'],
  ['När Josef är arg går han undan', 'person', 'han', 'the subject after a situation'],
  ['Målet är att Josef sover', 'person', 'josef', 'behind an introduction'],
  ['Jag vill att det är lugnt', 'person', 'jag', 'the one who wishes'],
  ['Våga visa mina teckningar', 'person', 'mina', 'the one who speaks'],
  ['Sömnen är lugn och Josef orkar leka', 'person', 'josef', 'a later clause'],
  ['Pappa trygg som förälder', 'person', 'pappa', 'a person first, without a verb'],
  ['Den unge väljer mat', 'person', 'unge', 'the young one'],
  ['Föräldrarna och skolan möts', 'person', 'föräldrarna', 'a person together with a service'],
  ['Skolan ringer hem', 'service', 'skolan', 'a service'],
  ['Varje fredag ringer skolan hem', 'service', 'skolan', 'a service after the verb'],
  ['Jag vill att BUP ringer', 'service', 'bup', 'the service acts, though a person wishes'],
  ['Familjebehandlaren gör hembesök', 'professional', 'familjebehandlaren', 'a compound'],
  ['Förskolan blir bättre på att lyssna', 'service', 'förskolan', 'what a service becomes better at it does'],
  ['Skolan fungerar', 'nobody', '', 'a service that only is somehow'],
  ['Sova i egen säng', 'nobody', '', 'an infinitive'],
  ['Går i skolan', 'nobody', '', 'a verb without its subject'],
  ['Stöd till Josef', 'nobody', '', 'a person behind a preposition'],
  ['Trygga vuxna', 'nobody', '', 'people wished for'],
  ['Alla möten är lugna', 'nobody', '', '"alla" is said of a thing'],
  ['Skolgången fungerar', 'nobody', '', 'a thing'],
])('in "%s" the actor is %s "%s": %s', (goal, kind, word) => {
  expect(actorIn(goal)).toEqual([kind, word]);
});
