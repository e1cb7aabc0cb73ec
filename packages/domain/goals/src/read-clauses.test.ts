import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

/** The words in subordinate clauses, each run with the word that opened it. */
function subordinateIn(goal: string): string[] {
  const { tokens, openers } = readText(goal);
  const runs = new Map<string, string[]>();
  for (const [at, opener] of openers) runs.set(opener, [...(runs.get(opener) ?? []), tokens[at]?.word ?? '']);
  return [...runs].map(([opener, words]) => `${opener}: ${words.join(' ')}`);
}

test.each([
  ['När jag är trött går jag ut och vilar', ['när: när jag är trött'], 'the second finite verb is the main one'],
  ['När jag vaknar och är rädd tänder jag lampan', ['när: när jag vaknar och är rädd'], 'a verb behind "och" belongs to the clause'],
  ['Om Ali är arg, går han ut', ['om: om ali är arg'], 'a comma ends the clause'],
  ['Jag säger till när det är för högt, sedan går jag ut', ['när: när det är för högt'], 'a comma ends a clause that comes last'],
  ['Ali går ut innan han slår någon, Ali äter', ['innan: innan han slår någon'], 'a new clause after the comma'],
  ['Jag ringer mormor om jag är ledsen och så ska jag äta', ['om: om jag är ledsen'], 'the verb before its subject begins anew'],
  ['Jag ringer mormor om jag är ledsen och så kul', ['om: om jag är ledsen och så kul'], '"och så" alone begins nothing'],
  ['Ali går ut för att leka och kommer hem', ['för att: att leka'], 'a finite verb behind "och" after an infinitive is the main one'],
  ['Ali vet vem han kan ringa och går till skolan', ['vem: vem han kan ringa'], 'the same behind a question'],
  ['Ali går ut utan att slå någon', ['utan att: att slå någon'], 'known by the word before "att"'],
  ['Jag vill sova så att jag orkar leka och jag vill ha en katt', ['så: så', 'att: att jag orkar leka'], 'the wish said again leaves the clause'],
  ['Jag vill att pappa kommer och att han stannar', [], 'what is wished is the goal'],
  ['Ali vill lära sig att inte slå', [], 'an infinitive after "att" opens nothing'],
  ['Ali tränar två gånger om dagen och äter', [], 'an amount opens nothing'],
  ['Ali äter tre mål om dagen och tränar på gym', [], '"om dagen" opens nothing'],
  ['Vi som familj äter ihop', [], 'the same person in a role'],
  ['Ali äter så fort som möjligt', [], 'a comparison'],
])('in "%s" the subordinate words are %j: %s', (goal, expected) => {
  expect(subordinateIn(goal)).toEqual(expected);
});
