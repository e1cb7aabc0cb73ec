import { expect, test } from 'vitest';
import { joinsOwned, joinsPossessions, joinsQualities, joinsThings, listsThingsFirst, sharesQuality } from './join-things.ts';
import { jointIn } from './testing/joint-in.ts';

test.each([
  ['Bättre sömn [och] mindre oro', true, 'two qualities of two things'],
  ['Bättre sömn [och] fungerande skola', true, 'how something works'],
  ['Nu bättre sömn hemma [och] tryggare skola', true, 'words around the first'],
  ['Bättre trygghet [och] bättre trivsel', true, 'things that begin as feelings do'],
  ['Trygghet hemma [och] bättre sömn', false, 'a feeling as a thing has no quality'],
  ['Bättre sömn [och] trygghet hemma', false, 'the second is a thing'],
  ['Bättre sömn [och] mindre', false, 'nothing follows the quality'],
  ['Bättre sömn [och] mindre i skolan', false, 'a preposition follows'],
  ['Bättre sömn [och] mindre och', false, 'a joint follows'],
  ['Bättre sömn [och] mindre när det är natt', false, 'a situation follows'],
  ['Bättre [och] mindre oro', false, 'two qualities of one thing'],
  ['Sömn [och] mindre oro', false, 'the first has no quality'],
  ['Bättre sömn genom lugn [och] mindre oro', false, 'the way to it'],
  ['Bättre sömn genom mat [och] mindre oro', false, 'the way to it, a thing'],
  ['När sömn är bättre går Ali [och] mindre oro', false, 'the first stands in a situation'],
])('of "%s" joining qualities %j is right: %s', (goal, expected) => {
  expect(joinsQualities(jointIn(goal))).toBe(expected);
});

const nouns = [
  'trygghet tryggheten balans trivsel minskning välmående välbefinnande välbefinnandet självkänsla självkänslan',
  'gemenskap livskvalitet tillit självförtroende',
];

test.each(nouns.flatMap((line) => line.split(' ')))('"%s" is a thing, not the quality of one', (noun) => {
  expect(joinsQualities(jointIn(`Bättre ${noun} [och] mindre bråk`))).toBe(true);
  expect(joinsQualities(jointIn(`Bättre mat [och] ${noun} hemma`))).toBe(false);
});

test.each([
  ['Ali har fungerande sömn [och] kost', true, 'one quality of two things'],
  ['Ali har fungerande sömn [och] kost i skolan', true, 'a preposition ends it'],
  ['Ali har fungerande sömn [och] kost.', true, 'a mark ends it'],
  ['Ali har fungerande sömn [och] vila', true, 'a thing that could be a verb'],
  ['Ali har fungerande sömn [och] kost nu', false, 'another word follows'],
  ['Ali har fungerande sömn [och] kost\nNu', true, 'the line ends'],
  ['Ali har fungerande mat [och] kost', false, 'one matter'],
  ['Ali har röd sömn [och] kost', false, 'no quality'],
  ['Ali ska förbättra sömn [och] kost', false, 'the quality is an infinitive'],
  ['Ali förbättrar sömn [och] kost', false, 'the quality is a verb'],
  ['Ali har fungerande Josef [och] kost', false, 'a person first'],
  ['Ali har fungerande sömn [och] Josef', false, 'a name second'],
  ['Ali har fungerande sömn [och] mamma', false, 'a person second'],
  ['Ali har fungerande sömn [och] äter', false, 'a verb second'],
  ['Ali har fungerande sömn [och] sova', false, 'an infinitive second'],
  ['Ali har fungerande sömn [och] sovit', false, 'what has been done second'],
  ['Ali har fungerande sömn [och] 12', false, 'a number second'],
  ['Ali har fungerande sömn [och] inte', false, 'a no second'],
  ['Ali har fungerande sömn [och] ingen', false, 'nobody second'],
  ['Ali har fungerande sömn [och] i', false, 'a preposition second'],
  ['Ali har fungerande sömn [och] ofta', false, 'an adverb second'],
  ['Ali har fungerande sömn [och] bättre', false, 'a quality second'],
  ['Ali har fungerande sömn [och] när', false, 'a situation second'],
  ['Ali har fungerande sömn [och] maj', false, 'a time second'],
  ['Ali är glad när han har fungerande sömn [och] kost', false, 'in a situation'],
])('of "%s" sharing one quality %j is right: %s', (goal, expected) => {
  expect(sharesQuality(jointIn(goal))).toBe(expected);
});

test.each([
  ...['har', 'får', 'skaffar', 'hittar', 'ska ha', 'ska få', 'ska skaffa', 'ska hitta'].map((verb) => [verb, true] as const),
  ...['ser', 'ritar', 'ska se'].map((verb) => [verb, false] as const),
])('"Ali %s en glass och en katt" joins two things: %j', (verb, expected) => {
  expect(joinsPossessions(jointIn(`Ali ${verb} en glass [och] en katt`))).toBe(expected);
});

test.each([
  ['Ali har ett jobb [,] en lägenhet', false, 'a comma'],
  ['Ali har körkort [och] egen bil', true, 'something of one’s own'],
  ['Ali har jobb [och] lägenhet', true, 'two things of the list'],
  ['Ali har jobb [och] glass', false, 'the second is of no list'],
  ['Ali har glass [och] jobb', false, 'the first is of no list'],
  ['Nu har Ali också en glass [och] en katt', true, 'subject and adverb behind the verb'],
  ['När Ali har en glass är han glad [och] en katt', false, 'had in a situation'],
  ['Ali har en mat [och] en kost', false, 'one matter'],
  ['Ali har en glass på en lördag [och] en katt', false, 'a preposition within'],
  ['Ali har en glass på en lördag [och] en bättre katt', true, 'a preposition within, and a quality'],
  ['Ali har kompisar [och] en katt', true, 'people and a thing'],
  ['Ali har kompisar [och] bättre mat', true, 'people and a quality'],
  ['Ali har kompisar [och] mat', false, 'people and a bare thing'],
  ['Ali har kompisar [och] mat hemma', false, 'people and a bare thing, with a place'],
  ['Fått en glass [och] en katt', true, 'what has been got'],
  ['En glass [och] en katt', false, 'nothing is said of having'],
  ['Ali har [och] någonstans att bo', false, 'somewhere to live, but nothing before'],
  ['Ali har glass [och] någonstans att sova', true, 'somewhere to sleep'],
  ['Ali har egna skor [och] eget rum', true, 'one’s own twice'],
  ['Ali har egna skor [och] röda rum', false, 'one’s own once'],
  ['Ali har [och] en katt', false, 'nothing is had before'],
])('of "%s" joining two things one has %j is right: %s', (goal, expected) => {
  expect(joinsPossessions(jointIn(goal))).toBe(expected);
});

test.each([
  ['Ali förbättrar sitt samspel [och] sin förmåga', true, '"sitt" and "sin"'],
  ['Ali förbättrar sin sömn [och] sina studier', true, '"sin" and "sina"'],
  ['Ali förbättrar sina studier [och] sitt rum', true, '"sina" and "sitt"'],
  ['Jag förbättrar min sömn [och] mina studier', true, '"min" and "mina"'],
  ['Jag förbättrar mitt samspel [och] min plats', true, '"mitt" and "min"'],
  ['Jag förbättrar mina studier [och] mitt rum', true, '"mina" and "mitt"'],
  ['Ali förbättrar hans sömn [och] hans förmåga', false, 'another’s'],
  ['Ali förbättrar sin sömn [och] förmåga', false, 'owned once'],
  ['Ali förbättrar sömn [och] sin förmåga', false, 'only the second is owned'],
  ['Ali förbättrar. Sömn [och] sin förmåga', false, 'the change stands in another sentence'],
  ['Ali ritar sin sömn [och] sin förmåga', false, 'nothing changes'],
  ['Ali förbättrar sin mamma [och] sin förmåga', false, 'a person first'],
  ['Ali förbättrar sin sömn [och] sin fina mamma', false, 'a person second'],
  ['Ali förbättrar sin sömn [och] sin fina röda mamma', true, 'only two words are looked at'],
  ['Ali förbättrar sin mat [och] sin kost', false, 'one matter'],
  ['Ali sover när han förbättrar sin sömn [och] sin förmåga', false, 'in a situation'],
])('of "%s" joining two things of one’s own %j is right: %s', (goal, expected) => {
  expect(joinsOwned(jointIn(goal))).toBe(expected);
});

test.each([
  ['Sömn mat [och] motion ska fungera', true, 'a list that lacks its comma'],
  ['Sömn mat [och] motion', false, 'nothing is said of them'],
  ['Sömn mat katt [och] motion ska fungera', false, 'three before the joint'],
  ['Fin sömn mat [och] motion ska fungera', false, 'not from the start'],
  ['Ali mat [och] motion ska fungera', false, 'a name first'],
  ['Sömn Ali [och] motion ska fungera', false, 'a name second'],
  ['Sömn mat [och] Ali ska sova', false, 'a name third'],
  ['Skola [,] fritid, läxor – allt fungerar', true, 'a comma follows'],
  ['Skola [,] fritid och läxor fungerar', true, 'a joint follows'],
  ['Skola [,] fritid – allt fungerar', true, 'a dash follows'],
  ['Skola [,] fritid - allt fungerar', true, 'a short dash follows'],
  ['Skola [,] fritid — allt fungerar', true, 'a long dash follows'],
  ['Målet är att skola [,] fritid: allt fungerar', true, 'a colon behind an introduction'],
  ['Skola [,] fritid; allt fungerar', false, 'a semicolon follows'],
  ['Skola [,] fritid fungerar', false, 'a verb follows'],
  ['Skola [och] fritid, läxor fungerar', false, 'not a comma'],
  ['Bra skola [,] fritid, läxor fungerar', false, 'not from the start of it'],
  ['Ali [,] fritid, läxor fungerar', false, 'a name before the comma'],
  ['Skola [,] Ali, läxor fungerar', false, 'a name behind the comma'],
])('of "%s" listing things first %j is right: %s', (goal, expected) => {
  expect(listsThingsFirst(jointIn(goal))).toBe(expected);
});

test.each([
  ['Mat [,] rörelse och sömn', true, 'a comma'],
  ['Mat, rörelse [och] sömn', true, 'the last of a list'],
  ['Mat [och] sömn', false, 'only two'],
  ['Mat [och] fungerande sömn', true, 'the second has a quality'],
  ['Lugn [och] ro', false, 'one matter'],
  ['Mat, mamma [och] pappa', false, 'two persons'],
  ['Mat, BUP [och] skolan', false, 'two services'],
  ['Mat, mamma [och] sömn', true, 'a person and a thing'],
  ['Mat, trygg [och] sömn', false, 'a quality before'],
  ['Mat, rörelse [och] 12', false, 'a number behind'],
  ['Mat, 12 [och] sömn', false, 'a number before'],
  ['Mat, rörelse [och] hos', false, 'a preposition behind'],
  ['Mat, rörelse [och] ofta', false, 'an adverb behind'],
  ['Mat, rörelse [och] när', false, 'a situation behind'],
  ['Mat, rörelse [och] maj', false, 'a time behind'],
  ['Mat, rörelse [och]', false, 'nothing behind'],
  ['[och] sömn', false, 'nothing before'],
  ['Ro i magen [,] mat på fritids', true, 'a place of its own behind the comma'],
  ['Ro i magen [,] fungerande mat', true, 'a quality behind the comma'],
  ['Ro i magen [,] mat', false, 'one place of both'],
  ['Ro i magen [och] fungerande mat', false, 'one place of both, without a comma'],
])('of "%s" naming several things %j is right: %s', (goal, expected) => {
  expect(joinsThings(jointIn(goal))).toBe(expected);
});
