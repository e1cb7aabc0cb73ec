import { PersonId } from '@stafett/kernel';
import { expect, test } from 'vitest';
import { createNames, isOwnName, withNames } from './names.ts';

test('a name has the same id each time, another for another kind, and it is a UUID', () => {
  const id = createNames().idOf('person', 'mamma');
  expect(createNames().idOf('person', 'mamma')).toBe(id);
  expect(createNames().idOf('consent', 'mamma')).not.toBe(id);
  expect(createNames().idOf('person', 'pappa')).not.toBe(id);
  expect(PersonId.safeParse(id).success).toBe(true);
});

test('an answer says the names in values and keys, and leaves everything else as it is', () => {
  const names = createNames();
  const id = names.idOf('person', 'mamma');
  expect(withNames({ [id]: [id, 1, null, true, { person: id }], other: 'b' }, names)).toEqual({
    mamma: ['mamma', 1, null, true, { person: 'mamma' }],
    other: 'b',
  });
});

test.each([
  ['mamma', true, 'a word'],
  ['Åsa-Li 2', true, 'letters, a hyphen, a space and a digit'],
  ['2mamma', false, 'begins with a digit'],
  ['', false, 'is empty'],
  ['a'.repeat(40), true, 'as long as it may be'],
  ['a'.repeat(41), false, 'is too long'],
  ['ja12345', false, 'so many digits in a row could be a personal number'],
  ['ja1234', true, 'a few digits could not'],
  ['a.b', false, 'a full stop'],
  ['a\nb', false, 'a line break'],
  ['abcdef00-0000-4000-8000-000000000000', false, 'a UUID is an id already'],
])('%j is a name: %s, since it %s', (text, expected) => {
  expect(isOwnName(text)).toBe(expected);
});
