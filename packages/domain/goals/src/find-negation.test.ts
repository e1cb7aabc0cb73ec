import { expect, test } from 'vitest';
import { gets, wordsFor } from './testing/codes-of.ts';

test.each([
  ['Ali slutar skolka', 'slutar skolka', 'an end'],
  ['Ali ska sluta med droger', 'sluta med', 'an end'],
  ['Ali går till skolan utan att bråka', 'utan att bråka', 'tells what shall not happen'],
  ['Ali åker buss utan ångest', 'utan ångest', 'tells what shall not be felt'],
  ['Ali har färre utbrott', 'färre utbrott', 'less of what is unwanted'],
  ['Alis frånvaro minskar', 'frånvaro minskar', 'less of what is unwanted'],
  ['Ali går på behandling för att sluta dricka', 'sluta dricka', 'the purpose is an end'],
])('"%s" is in the negative by "%s": %s', (goal, words) => {
  expect(wordsFor('negative', goal)).toContain(words);
});

test.each([
  ['Ali klär på sig utan hjälp', 'to manage without help is a strength'],
  ['Ali går upp utan att någon påminner', 'to manage without a reminder is a strength'],
  ['Ali säger till när det inte fungerar', 'the no belongs to the situation'],
  ['Ali vågar säga att han inte vill', 'what he says may be a no'],
  ['Ali kan säga nej', 'to say no is a doing'],
  ['Ali är inte bara hemma utan också hos vänner', '"inte bara" adds'],
  ['Ali slutar nian i juni', 'to finish school'],
  ['Ali har fler vänner', 'more of what is wanted'],
])('"%s" is not in the negative: %s', (goal) => {
  expect(gets('negative', goal)).toBe(false);
});
