import { expect, test } from 'vitest';
import { findCircle } from './find-circle.ts';
import { orderOf } from './order-of.ts';

const group = { id: 'group', after: [] };
const filming = { id: 'filming', after: ['group'] };
const sleep = { id: 'sleep', after: [] };

test('the parents go to their group before they are filmed, and sleep school goes on beside', () => {
  expect(orderOf([filming, group, sleep])).toEqual([['group', 'sleep'], ['filming']]);
  expect(findCircle([filming, group, sleep])).toBeUndefined();
});

test('no interventions have no order and no circle', () => {
  expect(orderOf([])).toEqual([]);
  expect(findCircle([])).toBeUndefined();
});

test('an intervention that comes after one that is not shown can begin', () => {
  expect(orderOf([{ id: 'a', after: ['hidden'] }])).toEqual([['a']]);
  expect(findCircle([{ id: 'a', after: ['hidden'] }])).toBeUndefined();
});

test('an intervention cannot come after itself', () => {
  expect(findCircle([{ id: 'a', after: ['a'] }])).toEqual(['a']);
});

test('a circle is named without those who only wait for it, and stands last in the order', () => {
  const circle = [
    { id: 'waits', after: ['a'] },
    { id: 'a', after: ['c'] },
    { id: 'b', after: ['a'] },
    { id: 'c', after: ['free', 'b'] },
    { id: 'free', after: [] },
  ];
  expect(findCircle(circle)).toEqual(['a', 'c', 'b']);
  expect(orderOf(circle)).toEqual([['free'], ['waits', 'a', 'b', 'c']]);
});
