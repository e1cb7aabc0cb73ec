import { expect, test } from 'vitest';
import { wordsFor } from './testing/codes-of.ts';

test.each([
  ['Ali mår bra', ['mår bra'], 'a feeling'],
  ['Ali sover bättre', ['bättre'], 'a change'],
  ['Ali har en fungerande vardag', ['fungerande'], 'a way of working'],
  ['Ali är ofta i skolan', ['ofta'], 'an amount'],
  ['Ali har en stabil skolgång och mår bättre', ['stabil', 'mår bättre'], 'one of each'],
  ['Ali mår bra varje dag', ['mår bra'], 'how often does not tell what it looks like'],
  ['Ali mår bättre och går till skolan fyra dagar i veckan', ['mår bättre'], 'the number belongs to the other goal'],
])('in "%s" %j is vague: %s', (goal, words) => {
  expect(wordsFor('vague', goal)).toEqual(words);
});

test.each(
  [
    ['Ali mår bra, själv skattar han 7 av 10', 'an own rating'],
    ['Ali sover bättre, minst åtta timmar', 'the change has a number'],
    ['Ali äter mer än två gånger om dagen', '"mer än" and a number'],
    ['Ali har en god man', 'not good but appointed'],
    ['Ali berättar hur han mår', 'how he is, whatever it is'],
    ['Ali säger till när det inte fungerar', 'the situation, not the goal'],
    ['Ali hanterar sin ilska genom att gå undan', 'it is told how'],
  ].slice(0, 7),
)('"%s" has nothing vague: %s', (goal) => {
  expect(wordsFor('vague', goal)).toEqual([]);
});
