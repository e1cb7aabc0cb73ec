import { profileNamed, readProfile } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, noon, stations, type Written } from '../testing/a-process.ts';
import { promisesOf } from './promises-of.ts';

const national = profileNamed('national');
const one = (promise: object, date: string, more: Written = {}, profile = national) =>
  promisesOf(aProcess({ ...stations.led, promises: [{ id: 'samtal', owner: 'skola', due: '2027-01-15', ...promise }], ...more }), noon(date), profile)[0];
const held = (on: string): Written => ({ followUp: { held: [{ on, stillNeeded: true, outcome: 'continue' }] } });

describe('FOL-06: promises are kept track of', () => {
  const rows: readonly [reason: string, promise: object, date: string, more: Written, state: string][] = [
    ['its last day', {}, '2027-01-15', {}, 'running'],
    ['the day after', {}, '2027-01-16', {}, 'late'],
    ['begun and late', { status: 'underWay' }, '2027-01-16', {}, 'late'],
    ['no day, no clock', { due: undefined }, '2029-01-16', held('2027-03-02'), 'running'],
    ['done', { status: 'done' }, '2027-01-16', {}, 'kept'],
    ['ended', { status: 'ended' }, '2027-01-16', {}, 'kept'],
    ['not done, with a reason', { status: 'notDone' }, '2027-01-16', {}, 'notDone'],
    ['a follow-up before its day says nothing', {}, '2027-01-16', held('2027-01-10'), 'late'],
    ['nor one on its day', {}, '2027-01-16', held('2027-01-15'), 'late'],
    ['a follow-up since has passed it by', {}, '2027-01-17', held('2027-01-16'), 'veryLate'],
    ['a follow-up that is to come', {}, '2027-01-17', held('2027-01-18'), 'late'],
    ['on the day of the next follow-up it can still be told', {}, '2027-03-02', { followUp: { nextOn: '2027-03-02' } }, 'late'],
    ['the follow-up day went by without one', {}, '2027-03-03', { followUp: { nextOn: '2027-03-02' } }, 'veryLate'],
    ['a follow-up planned before its day', {}, '2027-03-03', { followUp: { nextOn: '2027-01-15' } }, 'late'],
  ];
  test.each(rows)('%s', (_reason, promise, date, more, state) => expect(one(promise, date, more)?.state).toBe(state));

  test('a late one is shown to its owner, the lead and the family, and proposes nothing', () => {
    expect(one({}, '2027-01-16')).toEqual({
      id: 'samtal',
      owner: 'skola',
      due: '2027-01-15',
      state: 'late',
      lacks: [],
      shownTo: ['skola', 'bup', 'alma', 'eva'],
      proposes: undefined,
    });
    expect(one({}, '2027-01-15')?.shownTo).toEqual([]);
    expect(one({ status: 'notDone' }, '2027-01-16')?.shownTo).toEqual([]);
    expect(one({ owner: 'eva' }, '2027-01-16')?.shownTo).toEqual(['eva', 'bup', 'alma']);
    expect(one({ owner: undefined }, '2027-01-16')?.shownTo).toEqual(['bup', 'alma', 'eva']);
  });
  test('a very late one proposes a deviation where the routine has the kind (DEV-01)', () => {
    const proposes = (profile = national) => one({}, '2027-01-17', held('2027-01-16'), profile)?.proposes;
    expect(proposes()).toBe('notDone');
    expect(proposes(profileNamed('sis'))).toBe('notDone');
    expect(proposes(readProfile({ ...national, deviationKinds: ['absence'] }))).toBeUndefined();
    expect(one({}, '2027-01-17', held('2027-01-16'))?.shownTo).toEqual(['skola', 'bup', 'alma', 'eva']);
  });
  test('what cannot be kept track of is named', () => {
    expect(one({ owner: undefined, due: undefined }, '2027-01-16')?.lacks).toEqual(['owner', 'due']);
    expect(one({ owner: undefined }, '2027-01-16')?.lacks).toEqual(['owner']);
    expect(one({ due: undefined }, '2027-01-16')?.lacks).toEqual(['due']);
  });
});
