import { expect, test } from 'vitest';
import { goalCurve } from './goal-curve.ts';

const on = (day: string) => day as never;

test('GOA-07: the steps reached and each one’s own rating are curves in the order of the days, the last word of a day counting', () => {
  const curve = goalCurve({
    ratings: [
      { on: on('2027-02-01'), level: 1, own: 7, person: 'alma' },
      { on: on('2026-12-01'), level: -2 },
      { on: on('2026-12-01'), level: -1, own: 3, person: 'alma' },
      { on: on('2026-12-24'), own: 5, person: 'eva' },
      { on: on('2027-01-01'), own: 9 },
    ],
  });
  expect(curve.attainment).toEqual([
    { on: '2026-12-01', value: -1 },
    { on: '2027-02-01', value: 1 },
  ]);
  expect([...curve.own]).toEqual([
    [
      'alma',
      [
        { on: '2026-12-01', value: 3 },
        { on: '2027-02-01', value: 7 },
      ],
    ],
    ['eva', [{ on: '2026-12-24', value: 5 }]],
  ]);
});

test('GOA-07: a goal that nobody has rated has no curve', () => {
  expect(goalCurve({})).toEqual({ attainment: [], own: new Map() });
});

test('GOA-07: the days of a curve come in order, however they were written', () => {
  const days = ['2026-12-10', '2026-12-24', '2026-12-01', '2027-01-07'] as never[];
  expect(goalCurve({ ratings: days.map((written) => ({ on: written, level: 0 })) }).attainment.map((point) => point.on)).toEqual([
    '2026-12-01',
    '2026-12-10',
    '2026-12-24',
    '2027-01-07',
  ]);
});
