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
  ['Jag ringer när pappa kommer och att han stannar', ['när: när pappa kommer och', 'att: att han stannar'], 'a clause inside a clause'],
  ['Ali vill lära sig att inte slå', [], 'an infinitive after "att" opens nothing'],
  ['Ali tränar två gånger om dagen och äter', [], 'an amount opens nothing'],
  ['Ali äter tre mål om dagen och tränar på gym', [], '"om dagen" opens nothing'],
  ['Vi som familj äter ihop', [], 'the same person in a role'],
  ['Ali äter så fort som möjligt', [], 'a comparison'],
])('in "%s" the subordinate words are %j: %s', (goal, expected) => {
  expect(subordinateIn(goal)).toEqual(expected);
});

/** The first word of the last sentence as a goal, with the words that introduce it. */
function startIn(goal: string): string[] {
  const { tokens, sentences } = readText(goal);
  return sentences.slice(-1).flatMap(({ start, first }) => [
    tokens[start]?.word ?? '',
    tokens
      .slice(first, start)
      .map(({ word }) => word)
      .join(' '),
  ]);
}

test.each([
  ['Ali sover', 'ali', '', 'no introduction'],
  ['Att Ali sover', 'ali', 'att', '"att" alone'],
  ['Målet är att Ali sover', 'ali', 'målet är att', 'the word of an introduction'],
  ['Ali sover. Målet är att Ali äter', 'ali', 'målet är att', 'in a later sentence'],
  ['Jag vill verkligen gärna att Ali sover', 'ali', 'jag vill verkligen gärna att', 'adverbs before "att"'],
  ['Jag vill ofta hemma att Ali sover', 'jag', '', 'another word before "att"'],
  ['Målet\nNu att Ali sover', 'nu', '', 'the line before is another sentence'],
  ['Mål: Ali sover', 'ali', 'mål :', 'a heading'],
  ['Mål ett två: Ali sover', 'ali', 'mål ett två :', 'a heading of three words'],
  ['Mål ett två tre: Ali sover', 'mål', '', 'too long for a heading'],
  ['Målet för hela vår familj nu är att Ali sover', 'ali', 'målet för hela vår familj nu är att', 'eight words'],
  ['Målet för hela vår fina familj nu är att Ali sover', 'målet', '', 'nine words'],
  ['Det är viktigt för oss att Ali sover', 'ali', 'det är viktigt för oss att', 'a weighing with "är"'],
  ['Det vore bra att Ali sover', 'ali', 'det vore bra att', 'with "vore"'],
  ['Det blir bra att Ali sover', 'ali', 'det blir bra att', 'with "blir"'],
  ['Det känns bra att Ali sover', 'ali', 'det känns bra att', 'with "känns"'],
  ['Det märks hemma att Ali sover', 'ali', 'det märks hemma att', 'with "märks"'],
  ['Det syns hemma att Ali sover', 'ali', 'det syns hemma att', 'with "syns"'],
  ['Det var bra att Ali sover', 'det', '', 'what was is not weighed'],
  ['Han känns bra att Ali sover', 'han', '', 'only "det" weighs'],
  ['Det är bra, att Ali sover', 'det', '', 'a mark within'],
  ['Det är viktigt att vi vet att Ali sover', 'vi', 'det är viktigt att', 'the first "att" counts'],
  ['Det känns när han är där att Ali sover', 'det', '', 'a verb within'],
  ['Det är så att pappa ringer', 'pappa', 'det är så att', 'a roundabout way with "är"'],
  ['Det ska vara så att pappa ringer', 'pappa', 'det ska vara så att', 'with "vara"'],
  ['Det blev så att pappa ringer', 'pappa', 'det blev så att', 'with "blev"'],
  ['Det blir så att pappa ringer', 'pappa', 'det blir så att', 'with "blir"'],
  ['Det ska nog bli så att pappa ringer', 'pappa', 'det ska nog bli så att', 'six words'],
  ['Det ska nog snart bli så att pappa ringer', 'det', '', 'seven words'],
  ['Jag vill att det blir så att pappa ringer', 'pappa', 'jag vill att det blir så att', 'behind an introduction'],
  ['Det gick så att pappa ringer', 'det', '', 'nothing becomes'],
  ['Han blir så att pappa ringer', 'han', '', 'only "det" is roundabout'],
  ['Det är så', 'det', '', 'no "att" follows'],
])('"%s" begins at "%s" after "%s": %s', (goal, start, introduction) => {
  expect(startIn(goal)).toEqual([start, introduction]);
});

test('an introduction is told by its place, and only when there is one', () => {
  expect(readText('Ali sover. Målet är att Ali äter').sentences.map(({ introduction }) => introduction)).toEqual([undefined, { first: 3, end: 6 }]);
});
