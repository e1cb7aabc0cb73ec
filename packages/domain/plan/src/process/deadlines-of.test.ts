import type { Instant } from '@stafett/kernel';
import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, noon, stations, type Written } from '../testing/a-process.ts';
import type { Deadline, DeadlineKind } from './deadline.ts';
import { deadlinesOf } from './deadlines-of.ts';

type Routine = Parameters<typeof profileNamed>[0];

const allOf = (what: DeadlineKind, facts: Written, when: string, routine: Routine = 'national'): readonly Deadline[] =>
  deadlinesOf(aProcess(facts), (when.length > 10 ? when : noon(when)) as Instant, profileNamed(routine)).filter((one) => one.what === what);
const says = (what: DeadlineKind, facts: Written, when: string, routine?: Routine): string[] =>
  allOf(what, facts, when, routine).map(({ due, state, doneOn, owner }) => `${due} ${state}${doneOn === undefined ? '' : ` (done ${doneOn})`} ${owner}`);

describe('PRO-03: the first contact is made within the routine’s working days', () => {
  const rows: readonly [reason: string, facts: Written, when: string, says: string[]][] = [
    ['three working days from a Friday', {}, '2026-11-25', ['2026-11-25 running social']],
    ['the day after it is late', {}, '2026-11-26', ['2026-11-25 late social']],
    ['a contact in time', { firstContact: { on: '2026-11-25', with: 'bup' } }, '2026-12-24', ['2026-11-25 met (done 2026-11-25) social']],
    ['a contact too late stays late', { firstContact: { on: '2026-11-26' } }, '2026-12-24', ['2026-11-25 late (done 2026-11-26) social']],
    ['a contact that is to come', { firstContact: { on: '2026-11-26' } }, '2026-11-24', ['2026-11-25 running social']],
    ['urgent: the same day', { need: { noticedBy: 'school', noticedOn: '2026-11-20', isUrgent: true } }, '2026-11-21', ['2026-11-20 late social']],
    ['over Christmas', { need: { noticedBy: 'school', noticedOn: '2026-12-22' } }, '2026-12-23', ['2026-12-29 running social']],
    ['no need yet', { need: { noticedBy: 'school', noticedOn: '2026-12-22' } }, '2026-12-21', []],
  ];
  test.each(rows)('%s', (_reason, facts, when, expected) => expect(says('firstContact', facts, when)).toEqual(expected));
  test('it says how it is counted, from when, with whom and when to remind', () => {
    expect(allOf('firstContact', { firstContact: { on: '2026-11-26', with: 'bup' } }, '2026-11-24')).toEqual([
      {
        what: 'firstContact',
        rule: 'PRO-03',
        from: '2026-11-20',
        due: '2026-11-25',
        counted: { count: 3, unit: 'workdays' },
        state: 'running',
        doneOn: undefined,
        owner: 'social',
        about: 'bup',
        reminders: ['2026-11-24'],
      },
    ]);
  });
});

describe('INV-04: invitations are sent in the window and confirmed within two weeks, or the caller makes contact', () => {
  const unsent: Written = { ...stations.planned, meeting: { on: '2026-12-18' }, invitations: [{ unit: 'bup' }] };
  const sent = (more: object): Written => ({ ...unsent, invitations: [{ unit: 'bup', sentOn: '2026-11-25', ...more }] });
  test('only where the routine has a number', () => {
    expect(allOf('sendInvitation', unsent, '2026-12-01')).toEqual([]);
    expect(allOf('confirmInvitation', sent({}), '2026-12-01')).toEqual([]);
    expect(allOf('sendInvitation', { ...unsent, meeting: undefined }, '2026-12-01', 'uppsala')).toEqual([]);
    expect(allOf('confirmInvitation', unsent, '2026-12-01', 'uppsala')).toEqual([]);
  });
  test('the window begins four weeks before the meeting and ends with it', () => {
    expect(allOf('sendInvitation', unsent, '2026-12-01', 'uppsala')).toMatchObject([
      { rule: 'INV-04', from: '2026-11-20', due: '2026-12-18', state: 'running', owner: 'social', about: 'bup', counted: { count: 4, unit: 'weeks' } },
    ]);
    expect(says('sendInvitation', unsent, '2026-12-19', 'uppsala')).toEqual(['2026-12-18 late social']);
    expect(says('sendInvitation', sent({}), '2026-12-19', 'uppsala')).toEqual(['2026-12-18 met (done 2026-11-25) social']);
  });
  const rows: readonly [reason: string, more: object, when: string, says: string][] = [
    ['two weeks to confirm', {}, '2026-12-09', '2026-12-09 running bup'],
    ['then it is the caller’s to make contact', {}, '2026-12-10', '2026-12-09 late social'],
    ['a confirmation', { confirmedOn: '2026-11-27' }, '2026-12-10', '2026-12-09 met (done 2026-11-27) bup'],
    [
      'an answer confirms too',
      { answer: { kind: 'comes', on: '2026-11-26' }, confirmedOn: '2026-11-27' },
      '2026-12-10',
      '2026-12-09 met (done 2026-11-26) bup',
    ],
    ['the caller made contact', { callerContactedOn: '2026-12-11' }, '2026-12-12', '2026-12-09 late (done 2026-12-11) bup'],
    ['a confirmation of tomorrow', { confirmedOn: '2026-12-11' }, '2026-12-10', '2026-12-09 late social'],
  ];
  test.each(rows)('%s', (_reason, more, when, expected) => expect(says('confirmInvitation', sent(more), when, 'uppsala')).toEqual([expected]));
  test('a confirmation is counted from the day it was sent', () => {
    expect(allOf('confirmInvitation', sent({}), '2026-12-01', 'uppsala')).toMatchObject([
      { rule: 'INV-04', from: '2026-11-25', counted: { count: 2, unit: 'weeks' }, about: 'bup', reminders: ['2026-12-02', '2026-12-08'] },
    ]);
  });
});

describe('INV-05: the meeting is held soon, where the routine says how soon', () => {
  test('three weeks from the need in Västra Götaland, and no number in the others', () => {
    expect(allOf('holdMeeting', stations.called, '2026-12-01', 'vastra-gotaland')).toMatchObject([
      { rule: 'INV-05', from: '2026-11-20', due: '2026-12-11', counted: { count: 3, unit: 'weeks' }, state: 'running', owner: 'social' },
    ]);
    expect(['national', 'uppsala', 'sis'].flatMap((routine) => allOf('holdMeeting', stations.called, '2026-12-01', routine as Routine))).toEqual([]);
  });
  test('it is met when the meeting opens', () =>
    expect(says('holdMeeting', stations.opened, '2026-12-08', 'vastra-gotaland')).toEqual(['2026-12-11 met (done 2026-12-08) social']));
});

test('a plan that has ended keeps what it owes and what was done, and nothing else', () => {
  const recaps = [{ to: 'eva', due: '2026-12-11' }];
  const closed: Written = {
    ...stations.dated,
    recaps,
    firstContact: { on: '2026-11-25' },
    closing: { reason: 'consentWithdrawn', on: '2027-01-10' },
    consent: { state: 'withdrawn', on: '2027-01-10' },
  };
  const whats = (when: string) => deadlinesOf(aProcess(closed), noon(when), profileNamed('national')).map(({ what }) => what);
  expect(whats('2027-01-09')).toEqual(['firstContact', 'giveRecap', 'keepPromise', 'followUp']);
  expect(whats('2027-01-10')).toEqual(['firstContact', 'giveRecap']);
});

test('the most urgent stands first', () => {
  const dues = deadlinesOf(
    aProcess({ ...stations.dated, recaps: [{ to: 'eva', due: '2026-12-11' }] }),
    noon('2026-12-09'),
    profileNamed('vastra-gotaland'),
  ).map(({ due }) => due);
  expect(dues).toEqual(dues.toSorted());
  expect(dues.length).toBeGreaterThan(4);
});
