import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from './marked-parts.ts';

const mark = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

test('the parts of a text are the whole text, however it is marked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 5 }), (text, marks) => {
      const parts = markedParts(text, marks);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});

test('marks cut the text where they begin and end', () => {
  expect(markedParts('Må bra i skolan', [[0, 6]])).toEqual([
    { from: 0, text: 'Må bra', isMarked: true },
    { from: 6, text: ' i skolan', isMarked: false },
  ]);
});
