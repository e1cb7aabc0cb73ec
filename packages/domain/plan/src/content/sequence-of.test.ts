import { describe, expect, test } from 'vitest';
import { circleIn, sequenceOf } from './sequence-of.ts';

describe('GOA-13: interventions come after, or together with, one another', () => {
  const orders: readonly [reason: string, interventions: Parameters<typeof sequenceOf>[0], steps: string[][]][] = [
    ['nothing is ordered', [{ id: 'a' }, { id: 'b' }], [['a', 'b']]],
    ['one after the other', [{ id: 'a', after: ['b'] }, { id: 'b' }], [['b'], ['a']]],
    ['given together they are in one step', [{ id: 'a', after: ['c'] }, { id: 'b', together: ['a'] }, { id: 'c' }], [['c'], ['b', 'a']]],
    [
      'together goes over several',
      [{ id: 'a', together: ['b'] }, { id: 'b', together: ['c'] }, { id: 'c', after: ['d'] }, { id: 'd' }],
      [['d'], ['a', 'b', 'c']],
    ],
    [
      'said from both sides it is the same',
      [
        { id: 'a', together: ['b'] },
        { id: 'b', together: ['a'] },
      ],
      [['a', 'b']],
    ],
    ['what is not there counts as nothing', [{ id: 'a', after: ['x'], together: ['y'] }], [['a']]],
    ['what waits in a circle comes last', [{ id: 'a', after: ['b'] }, { id: 'b', after: ['a'] }, { id: 'c' }], [['c'], ['a', 'b']]],
  ];
  test.each(orders)('%s', (_reason, interventions, steps) => expect(sequenceOf(interventions)).toEqual(steps));

  const circles: readonly [reason: string, interventions: Parameters<typeof circleIn>[0], circle: string[] | undefined][] = [
    ['no order, no circle', [{ id: 'a' }], undefined],
    [
      'two wait for each other',
      [
        { id: 'a', after: ['b'] },
        { id: 'b', after: ['a'] },
      ],
      ['a', 'b'],
    ],
    [
      'one is given together with what it comes after',
      [
        { id: 'a', after: ['b'] },
        { id: 'b', together: ['a'] },
      ],
      ['b', 'a'],
    ],
    [
      'a third stands between two that are given together',
      [
        { id: 'a', together: ['c'] },
        { id: 'b', after: ['a'] },
        { id: 'c', after: ['b'] },
      ],
      ['a', 'c', 'b'],
    ],
    ['one waits for itself', [{ id: 'a', after: ['a'] }], ['a']],
  ];
  test.each(circles)('%s', (_reason, interventions, circle) => expect(circleIn(interventions)).toEqual(circle));
});

describe('GOA-13: what is given together is one group', () => {
  const groups: readonly [reason: string, interventions: Parameters<typeof sequenceOf>[0], order: string[][]][] = [
    ['with what is not there', [{ id: 'a', together: ['x'] }, { id: 'b' }], [['a', 'b']]],
    [
      'each says it of the other',
      [
        { id: 'a', together: ['b'] },
        { id: 'b', together: ['a'] },
      ],
      [['a', 'b']],
    ],
    ['with itself', [{ id: 'a', together: ['a'] }], [['a']]],
    ['both come after the same', [{ id: 'a', after: ['c'], together: ['b'] }, { id: 'b', after: ['c'] }, { id: 'c' }], [['c'], ['a', 'b']]],
  ];
  test.each(groups)('%s', (_reason, interventions, order) => expect(sequenceOf(interventions)).toEqual(order));
});
