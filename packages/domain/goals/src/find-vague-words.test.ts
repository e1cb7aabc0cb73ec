import { expect, test } from 'vitest';
import { wordsFor } from './testing/codes-of.ts';

test.each([
  ['Ali mår bra', ['mår bra'], 'a feeling'],
  ['Ali sover bättre', ['bättre'], 'a change'],
  ['Ali har en fungerande vardag', ['fungerande'], 'a way of working'],
  ['Ali är ofta i skolan', ['ofta'], 'an amount'],
  ['Ali har en stabil skolgång och mår bättre', ['stabil', 'mår bättre'], 'one of each'],
  ['Ali har färre utbrott', ['färre'], 'less'],
  ['Ali vill ha rätt hjälp', ['rätt hjälp'], 'what is right'],
  ['Ali vill vara modig', ['modig'], 'a feeling'],
  ['Ali sover bra fyra nätter i veckan', ['sover bra'], 'how often does not tell what is good'],
  ['Hälsa', ['Hälsa'], 'only a subject'],
  ['Mitt mående', ['Mitt mående'], 'only a subject and whose'],
  ['plugget, kompisar och så', ['plugget, kompisar och så'], 'only subjects'],
  ['Skola!', ['Skola!'], 'only a subject, with a mark'],
  ['Alis relation till pappa', ['Alis relation till pappa'], 'only a subject, whose and to whom'],
  ['Ali mår bra varje dag', ['mår bra'], 'how often does not tell what it looks like'],
  ['Ali mår bättre och går till skolan fyra dagar i veckan', ['mår bättre'], 'the number belongs to the other goal'],
])('in "%s" %j is vague: %s', (goal, words) => {
  expect(wordsFor('vague', goal)).toEqual(words);
});

test.each([
  ['Ali mår bra, själv skattar han 7 av 10', 'an own rating'],
  ['Ali sover bättre, minst åtta timmar', 'the change has a number'],
  ['Ali äter mer än två gånger om dagen', '"mer än" and a number'],
  ['Ali har en god man', 'not good but appointed'],
  ['Ali berättar hur han mår', 'how he is, whatever it is'],
  ['Ali säger till när det inte fungerar', 'the situation, not the goal'],
  ['Ali hanterar sin ilska genom att gå undan', 'it is told how'],
  ['Ali går till sin lugna hörna', 'the name of a place'],
  ['Ali är nöjd, tummen upp fyra av fem dagar', 'an own rating by a thumb'],
  ['Ali bråkar högst två gånger, mindre än nu', 'less, and a number'],
  ['Öppenvård', 'an intervention is no subject'],
  ['Körkort', 'a thing is no subject'],
  ['inga mardrömmar', 'a no is no subject'],
  ['Ali', 'a person is no subject'],
  ['Sova', 'a doing is no subject'],
  ['Sömn i maj', 'a time is more than a subject'],
  ['Skola två dagar', 'an amount is more than a subject'],
  ['EKG', 'an abbreviation is no subject'],
  ['Röd cykel', 'two words without an owner'],
  ['Alis gröna cykel', 'more than a thing and its owner'],
  ['En resa till pappa', 'no owner'],
  ['Hem, skola, mat, vila, lek, klass, sömn', 'more than can be kept in mind'],
  ['Ali klarar av att vänta', 'what he manages is told'],
])('"%s" has nothing vague: %s', (goal) => {
  expect(wordsFor('vague', goal)).toEqual([]);
});
