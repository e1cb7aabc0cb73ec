import { expect, test } from 'vitest';
import { fillIn, type LeftOut } from './left-out.ts';

const rule = (inside: readonly string[], more: Partial<LeftOut>): LeftOut => ({ in: inside, field: 'f', ...more });

test.each<[unknown, LeftOut, unknown, string]>([
  [{}, rule([], { value: 1 }), { f: 1 }, 'it is missing'],
  [{ f: 2 }, rule([], { value: 1 }), { f: 2 }, 'what is there is kept'],
  [{ f: null }, rule([], { value: 1 }), { f: null }, 'what is there is kept, also nothing'],
  [{ a: [{}, { f: 2 }] }, rule(['a', '*'], { value: 1 }), { a: [{ f: 1 }, { f: 2 }] }, 'each entry of a list'],
  [{ from: 'x' }, rule([], { as: 'from' }), { from: 'x', f: 'x' }, 'another field of the same object'],
  [{ p: { id: 'x' }, a: [{}] }, rule(['a', '*'], { as: '/p/id' }), { p: { id: 'x' }, a: [{ f: 'x' }] }, 'a field of the whole file'],
  [{ a: [{}] }, rule(['a', '*'], { as: '/p/id' }), { a: [{}] }, 'nothing to take'],
  [{ a: 'text' }, rule(['a', '*'], { value: 1 }), { a: 'text' }, 'no list where a list is expected'],
  [{ a: ['text'] }, rule(['a', '*'], { value: 1 }), { a: ['text'] }, 'no object where one is expected'],
  [{ b: 1 }, rule(['a'], { value: 1 }), { b: 1 }, 'the object is not there'],
  ['text', rule([], { value: 1 }), 'text', 'no object at all'],
])('%j: %j gives %j (%s)', (input, one, expected, _reason) => {
  expect(fillIn(input, [one])).toEqual(expected);
});
