import type { CalendarDate } from '@stafett/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTexts } from './create-texts.ts';

const texts = createTexts('sv');
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

test('a day in words is that day, whatever the time zone of the machine', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const said = texts.day(day, 'short');
      expect(said.startsWith(`${Number(day.slice(8))} `)).toBe(true);
      expect(said.endsWith(` ${day.slice(0, 4)}`)).toBe(true);
    }),
  );
});

test('what a sentence is filled with stands in it as it was written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (name) => {
      expect(texts.say('next.other', { holder: name })).toBe(`${name} har stafettpinnen`);
    }),
  );
});
