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
  ['Jag vill att det är lugnt', 'nobody', '', 'who wishes does not do it'],
  ['Jag vill verkligen att mamma lyssnar', 'person', 'mamma', 'the one of whom it is wished, with a word before "att"'],
  ['Jag drömmer om att få flyga', 'person', 'jag', 'the one who wishes to do it'],
  ['Det är viktigt för oss att Ali trivs', 'person', 'ali', 'behind a weighing'],
  ['Jag vill att det ska bli så att pappa ringer', 'person', 'pappa', 'behind a roundabout way'],
  ['Undvika att Ali hamnar fel', 'person', 'ali', 'the one whom the clause is about'],
  ['Ett jobb vill jag ha', 'person', 'jag', 'the object stands first'],
  ['Lista med tre som jag litar på', 'nobody', '', 'only spoken of in a side clause'],
  ['En lista på tre jag kan ringa', 'person', 'jag', 'who speaks is the subject'],
  ['Lova somnar', 'person', 'lova', 'a name that could be a verb'],
  ['Lovas mamma ringer', 'person', 'mamma', 'the same in the genitive'],
  ['Lova att somna', 'nobody', '', 'a verb that could be a name'],
  ['Tindra läser', 'person', 'tindra', 'another such name'],
  ['Någon ringer', 'nobody', '', 'nobody in particular'],
  ['Alla är snälla', 'nobody', '', 'everybody'],
  ['Man sover gott', 'nobody', '', 'one'],
  ['De andra leker', 'nobody', '', 'others'],
  ['De leker', 'person', 'de', 'they'],
  ['Någon på skolan ringer', 'service', 'någon', 'somebody at a service'],
  ['De vuxna på boendet lyssnar', 'service', 'vuxna', 'adults at a service'],
  ['Vuxna lyssnar', 'person', 'vuxna', 'adults'],
  ['Barn- och ungdomspsykiatrin ringer', 'service', 'ungdomspsykiatrin', 'a word cut short is nobody'],
  ['Läraren är snäll', 'professional', 'läraren', 'a professional who is somehow'],
  ['Skolan är flexibel', 'service', 'skolan', 'a service that is somehow'],
  ['Skolan känns bra', 'nobody', '', 'how a service feels'],
  ['Josef: sova i egen säng', 'person', 'josef', 'the heading of a goal'],
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
])('GOA-02: in "%s" the actor is %s "%s": %s', (goal, kind, word) => {
  expect(actorIn(goal)).toEqual([kind, word]);
});
