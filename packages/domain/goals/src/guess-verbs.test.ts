import { expect, test } from 'vitest';
import { is } from './known-token.ts';
import { readText } from './read-text.ts';

/** Each verb of a goal with the form it is read as. */
function formsIn(goal: string): string[] {
  const forms = ['infinitive', 'present'];
  return readText(goal).tokens.flatMap((token) => forms.filter((form) => is(token, form)).map((form) => `${token.word} ${form}`));
}

test.each([
  ['Att blorra', ['blorra infinitive'], 'behind "att"'],
  ['Att blorrå', ['blorrå infinitive'], 'on -å'],
  ['Att blorras', ['blorras infinitive'], 'on -s'],
  ['Ali ska blorra', ['ska present', 'blorra infinitive'], 'behind a helping verb'],
  ['Att blarr', [], 'no verb ends so'],
  ['Ali ska Blorra', ['ska present'], 'a capital is no verb'],
  ['Ali blorra', [], 'behind a name only'],
  ['Ali blorrar', ['blorrar present'], 'on -ar behind a name'],
  ['Mamma blorrer', ['blorrer present'], 'on -er behind a person'],
  ['Läraren blorrar', ['blorrar present'], 'behind a professional'],
  ['Skolan blorrar', ['blorrar present'], 'behind a service'],
  ['Hunden blorrar', [], 'behind a thing'],
  ['Ali nu blorrar', [], 'a word between'],
  ['Ali blorror', [], 'on -or'],
  ['Ali blorrheter', [], 'a thing on -heter'],
])('a verb that no list holds: in "%s" %j: %s', (goal, forms) => {
  expect(formsIn(goal)).toEqual(forms);
});

test.each([
  ['Ali bokas', ['bokas present'], 'nothing governs it'],
  ['Att bokas', ['bokas infinitive'], '"att" governs it'],
  ['Ali ska bokas', ['ska present', 'bokas infinitive'], 'a helping verb governs it'],
  ['Ali ska sova och bokas', ['ska present', 'sova infinitive', 'bokas infinitive'], 'joined to an infinitive'],
  ['Ali ska sova bokas', ['ska present', 'sova infinitive', 'bokas present'], 'an infinitive without a joint'],
  ['Ali ska, bokas', ['ska present', 'bokas present'], 'a mark between'],
  ['Ali ska sover bokas', ['ska present', 'sover present', 'bokas present'], 'a finite verb between'],
  [`Ali ska ${'mat '.repeat(11)}bokas`, ['ska present', 'bokas infinitive'], 'twelve words on'],
  [`Ali ska ${'mat '.repeat(12)}bokas`, ['ska present', 'bokas present'], 'thirteen words on'],
])('a verb with one form for both: in "%s" %j: %s', (goal, forms) => {
  expect(formsIn(goal)).toEqual(forms);
});
