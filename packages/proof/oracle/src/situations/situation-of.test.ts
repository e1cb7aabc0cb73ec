import { ConsentFacts } from '@stafett/consent';
import { expect, test } from 'vitest';
import { stockholmDay } from '../reading/stockholm-day.ts';
import { midnightOf } from './moments.ts';
import { situationOf } from './situation-of.ts';

const numbers = Array.from({ length: 300 }, (_, place) => 7_000_000 + place);

test('one number makes the same situation each time, and another number another', () => {
  expect(situationOf(42)).toEqual(situationOf(42));
  expect(new Set(numbers.map((number) => JSON.stringify(situationOf(number)))).size).toBe(numbers.length);
});

test('what is made passes the schema as it stands', () => {
  for (const number of numbers) expect(ConsentFacts.parse(situationOf(number).facts)).toEqual(situationOf(number).facts);
});

test.each([
  ['2026-03-29', '2026-03-28T23:00:00.000Z', 'the night when summer time begins'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z', 'the night after'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z', 'the night when summer time ends'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z', 'the night after'],
])('%s begins at %s: %s', (day, moment) => {
  expect(midnightOf(day)).toBe(moment);
  expect(stockholmDay(moment)).toBe(day);
});
