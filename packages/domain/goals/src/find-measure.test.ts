import { expect, test } from 'vitest';
import { gets } from './testing/codes-of.ts';

test.each([
  ['Ali klär på sig själv', 'done alone, one sees who does it'],
  ['Ali går upp utan påminnelse', 'done without help'],
  ['Ali kan simma', 'a skill that one has or has not'],
  ['Ali har flyttat till sin faster', 'something that has happened or has not'],
  ['Ali har nu flyttat till sin faster', 'with a word between'],
  ['Ali vill sova över hos en vän', 'a thing that is done once'],
  ['Ali har godkänt i svenska', 'a grade'],
  ['Ali skattar sitt mående', 'an own rating'],
])('"%s" can be seen: %s', (goal) => {
  expect(gets('noMeasure', goal)).toBe(false);
});

test.each([
  ['Mamma lämnar inte Ali ensam', 'alone, but not done'],
  ['Ali bestämmer själv över sin tid', 'nothing that one sees'],
  ['Ali kan vänta', 'no skill that one has or has not'],
  ['Ali vet vem han kan ringa', 'the skill stands in a subordinate clause'],
  ['Ali vet att mamma har flyttat', 'what has happened stands in a subordinate clause'],
  ['Ali har en syster som flyttat', 'another has done it'],
  ['1. Ali går i skolan', 'the number of a list'],
  ['Ali går i åk 9', 'the number of a class'],
  ['Ali är 12 år', 'an age'],
])('"%s" cannot be measured: %s', (goal) => {
  expect(gets('noMeasure', goal)).toBe(true);
});
