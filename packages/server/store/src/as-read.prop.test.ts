import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asRead, readText } from './as-read.ts';

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, Number.NaN, '__proto__'),
  fc.date({ noInvalidDate: false }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value')),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', '1', 'toString')), tie('value'), { noNullPrototype: false }),
  ),
}));
const anObject = fc.dictionary(fc.string(), value);

const isFrozen = (one: unknown): boolean => typeof one !== 'object' || one === null || (Object.isFrozen(one) && Object.values(one).every(isFrozen));

test('what is remembered of something written is what a reading of its text gives, and nobody can change it', () => {
  fc.assert(
    fc.property(anObject, (written) => {
      const text = JSON.stringify(written);
      const remembered = asRead(written);
      expect(remembered).toStrictEqual(JSON.parse(text));
      expect(JSON.stringify(remembered)).toBe(text);
      expect(isFrozen(remembered)).toBe(true);
      expect(readText(text)).toStrictEqual(remembered);
    }),
  );
});

test('so is a change to something that was read, and the parts that are the same are kept', () => {
  fc.assert(
    fc.property(anObject, anObject, (before, changed) => {
      const read = asRead(before);
      const written = { ...read, changed, kept: read };
      const remembered = asRead(written);
      expect(remembered).toStrictEqual(JSON.parse(JSON.stringify(written)));
      expect(remembered.kept).toBe(read);
      expect(isFrozen(remembered)).toBe(true);
    }),
  );
});

test('what was written is left as it was', () => {
  const written = { a: undefined, b: [{ c: 1 }] };
  expect(asRead(written)).toStrictEqual({ b: [{ c: 1 }] });
  expect(Object.isFrozen(written.b[0])).toBe(false);
  expect('a' in written).toBe(true);
});
