import type { Instant } from '@stafett/kernel';
import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, noon, type Written } from '../testing/a-process.ts';
import type { Deadline, DeadlineKind } from './deadline.ts';
import { deadlinesOf } from './deadlines-of.ts';

type Routine = Parameters<typeof profileNamed>[0];

const allOf = (what: DeadlineKind, facts: Written, when: string, routine: Routine = 'national'): readonly Deadline[] =>
  deadlinesOf(aProcess(facts), (when.length > 10 ? when : noon(when)) as Instant, profileNamed(routine)).filter((one) => one.what === what);
const says = (what: DeadlineKind, facts: Written, when: string, routine?: Routine): string[] =>
  allOf(what, facts, when, routine).map(({ due, state, doneOn, owner }) => `${due} ${state}${doneOn === undefined ? '' : ` (done ${doneOn})`} ${owner}`);

describe('DIS-01: the admission notice is sent within 24 hours', () => {
  const stay = (more: object): Written => ({ discharge: { unit: 'vardcentral', admittedAt: '2026-11-16T14:30:00.000Z', ...more } });
  const rows: readonly [reason: string, more: object, when: string, state: string[]][] = [
    ['the last minute', {}, '2026-11-17T14:30:00.000Z', ['running']],
    ['the minute after', {}, '2026-11-17T14:30:00.001Z', ['late']],
    ['sent in time', { admissionNoticeAt: '2026-11-17T14:30:00.000Z' }, '2026-11-20T00:00:00.000Z', ['met']],
    ['sent a minute late', { admissionNoticeAt: '2026-11-17T14:31:00.000Z' }, '2026-11-20T00:00:00.000Z', ['late']],
    ['not sent yet', { admissionNoticeAt: '2026-11-17T10:00:00.000Z' }, '2026-11-17T09:59:00.000Z', ['running']],
    ['no need of others', { willNeedHelp: false }, '2026-11-17T14:31:00.000Z', []],
    ['not admitted yet', {}, '2026-11-16T14:29:00.000Z', []],
    ['nothing known of the admission', { admittedAt: undefined }, '2026-11-17T14:31:00.000Z', []],
  ];
  test.each(rows)('%s', (_reason, more, when, state) => expect(allOf('admissionNotice', stay(more), when).map((one) => one.state)).toEqual(state));
  test('the very moment counts, of the admission and of the notice', () => {
    expect(allOf('admissionNotice', stay({}), '2026-11-16T14:30:00.000Z')).toHaveLength(1);
    expect(allOf('admissionNotice', stay({ admissionNoticeAt: '2026-11-17T10:00:00.000Z' }), '2026-11-17T10:00:00.000Z')).toMatchObject([
      { state: 'met', doneOn: '2026-11-17' },
    ]);
  });
  test('it has a moment, and it is the inpatient unit’s', () => {
    expect(allOf('admissionNotice', stay({ admissionNoticeAt: '2026-11-17T10:00:00.000Z' }), '2026-11-18')).toEqual([
      {
        what: 'admissionNotice',
        rule: 'DIS-01',
        from: '2026-11-16',
        due: '2026-11-17',
        dueAt: '2026-11-17T14:30:00.000Z',
        counted: { count: 24, unit: 'hours' },
        state: 'met',
        doneOn: '2026-11-17',
        owner: 'vardcentral',
        reminders: [],
      },
    ]);
  });
});

describe('DIS-04: the fixed care contact calls within three calendar days; the day of the notice is not counted', () => {
  const stay = (more: object, consent = 'valid'): Written => ({
    consent: { state: consent as 'valid' },
    discharge: { unit: 'vardcentral', readyNoticeOn: '2026-11-20', fixedCareContact: 'bup', ...more },
  });
  const rows: readonly [reason: string, facts: Written, when: string, says: string[]][] = [
    ['a Friday’s notice runs over the weekend to Monday', stay({}), '2026-11-23', ['2026-11-23 running bup']],
    ['Tuesday is late', stay({}), '2026-11-24', ['2026-11-23 late bup']],
    ['called on the last day', stay({ calledOn: '2026-11-23' }), '2026-11-30', ['2026-11-23 met (done 2026-11-23) bup']],
    ['called before the notice', stay({ calledOn: '2026-11-18' }), '2026-11-30', ['2026-11-23 met (done 2026-11-18) bup']],
    ['called a day late', stay({ calledOn: '2026-11-24' }), '2026-11-30', ['2026-11-23 late (done 2026-11-24) bup']],
    ['no care contact yet: the inpatient unit', stay({ fixedCareContact: undefined }), '2026-11-23', ['2026-11-23 running vardcentral']],
    ['while consent is asked for the clock runs', stay({}, 'missing'), '2026-11-23', ['2026-11-23 running bup']],
    ['nobody is called against a no', stay({}, 'refused'), '2026-11-23', []],
    ['nor when consent is taken back', stay({}, 'withdrawn'), '2026-11-23', []],
    ['one principal is enough', stay({ bothNeeded: false }), '2026-11-23', []],
    ['no notice', stay({ readyNoticeOn: undefined }), '2026-11-23', []],
    ['the notice is to come', stay({}), '2026-11-19', []],
  ];
  test.each(rows)('%s', (_reason, facts, when, expected) => expect(says('callAtDischarge', facts, when)).toEqual(expected));
  test('a SIP that there is already is followed up instead', () => {
    expect(allOf('followUpAtDischarge', stay({ hasPlan: true }), '2026-11-23')).toMatchObject([
      { rule: 'DIS-04', due: '2026-11-23', owner: 'bup', state: 'running' },
    ]);
    expect(allOf('callAtDischarge', stay({ hasPlan: true }), '2026-11-23')).toEqual([]);
  });
  test('Jasmina: notice within 24 hours, and the care contact at BUP calls within three days', () => {
    const jasmina: Written = {
      birthDate: '2010-05-17',
      consent: { state: 'valid', on: '2026-11-21' },
      discharge: {
        unit: 'vardcentral',
        admittedAt: '2026-11-16T14:30:00.000Z',
        admissionNoticeAt: '2026-11-17T09:00:00.000Z',
        readyNoticeOn: '2026-11-23',
        fixedCareContact: 'bup',
        calledOn: '2026-11-24',
      },
    };
    const clocks = deadlinesOf(aProcess(jasmina), noon('2026-11-25'), profileNamed('vastra-gotaland')).filter(({ rule }) => rule.startsWith('DIS'));
    expect(clocks).toMatchObject([
      { what: 'admissionNotice', rule: 'DIS-01', dueAt: '2026-11-17T14:30:00.000Z', state: 'met', owner: 'vardcentral' },
      { what: 'callAtDischarge', rule: 'DIS-04', due: '2026-11-26', counted: { count: 3, unit: 'calendarDays' }, state: 'met', owner: 'bup' },
    ]);
  });
});
