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

describe('After the meeting', () => {
  test('LAD-03: the asked lead answers by its day', () => {
    const offered: Written = { ...stations.held, lead: { unit: 'bup', state: 'offered', on: '2026-12-08', answerBy: '2026-12-15' } };
    expect(says('answerLead', offered, '2026-12-15')).toEqual(['2026-12-15 running bup']);
    expect(says('answerLead', offered, '2026-12-16')).toEqual(['2026-12-15 late bup']);
    expect(says('answerLead', stations.held, '2026-12-16')).toEqual([]);
    expect(says('answerLead', { ...offered, lead: { unit: 'bup', state: 'accepted', answerBy: '2026-12-15' } }, '2026-12-16')).toEqual([]);
    expect(allOf('answerLead', { ...offered, lead: { unit: 'bup', state: 'offered', on: '2026-12-09', answerBy: '2026-12-15' } }, '2026-12-10')).toMatchObject([
      { rule: 'LAD-03', from: '2026-12-09' },
    ]);
    expect(allOf('answerLead', { ...offered, lead: { unit: 'bup', state: 'offered', answerBy: '2026-12-15' } }, '2026-12-10')).toMatchObject([
      { from: '2026-12-08' },
    ]);
  });
  test('FOL-02: the lead is reminded before the follow-up, by the routine’s days', () => {
    expect(allOf('followUp', stations.dated, '2026-12-09')).toMatchObject([
      { rule: 'FOL-02', due: '2027-03-02', from: '2026-12-08', state: 'running', owner: 'bup', reminders: ['2027-02-23', '2027-03-01'] },
    ]);
    expect(says('followUp', stations.dated, '2027-03-03')).toEqual(['2027-03-02 late bup']);
    expect(
      says(
        'followUp',
        { ...stations.done, followUp: { nextOn: '2027-03-01', held: [{ on: '2027-03-01', stillNeeded: true, outcome: 'continue' }] } },
        '2027-03-03',
      ),
    ).toEqual(['2027-03-01 met (done 2027-03-01) bup']);
    expect(
      says(
        'followUp',
        { ...stations.done, followUp: { nextOn: '2027-03-01', held: [{ on: '2027-02-28', stillNeeded: true, outcome: 'continue' }] } },
        '2027-03-01',
      ),
    ).toEqual(['2027-03-01 running bup']);
    expect(says('followUp', stations.led, '2027-03-03')).toEqual([]);
  });
  test('a reminder that lies before the beginning is none', () => {
    expect(allOf('followUp', { ...stations.led, followUp: { nextOn: '2026-12-15' } }, '2026-12-09')[0]?.reminders).toEqual(['2026-12-14']);
    expect(allOf('followUp', { ...stations.led, followUp: { nextOn: '2026-12-16' } }, '2026-12-09')[0]?.reminders).toEqual(['2026-12-09', '2026-12-15']);
  });
  test('FOL-06: a promise has its owner’s day until it is settled', () => {
    expect(allOf('keepPromise', stations.led, '2027-01-15')).toMatchObject([
      { rule: 'FOL-06', due: '2027-01-15', state: 'running', owner: 'bup', about: 'samtal' },
    ]);
    expect(says('keepPromise', stations.led, '2027-01-16')).toEqual(['2027-01-15 late bup']);
    const settled = (['done', 'ended', 'notDone'] as const).map((status) => ({ id: status.toLowerCase(), due: '2027-01-15', status }));
    const open = (['planned', 'underWay'] as const).map((status) => ({ id: status.toLowerCase(), due: '2027-01-15', status }));
    expect(allOf('keepPromise', { ...stations.led, promises: [...settled, ...open, { id: 'dagloes' }] }, '2027-01-16').map(({ about }) => about)).toEqual([
      'planned',
      'underway',
    ]);
  });
  test('PAR-10: one who was not there is owed a recap until it is given, or declined by the child', () => {
    const owed = (more: object): Written => ({ ...stations.led, recaps: [{ to: 'eva', due: '2026-12-11', ...more }] });
    expect(allOf('giveRecap', owed({ by: 'social' }), '2026-12-11')).toMatchObject([{ rule: 'PAR-10', state: 'running', owner: 'social', about: 'eva' }]);
    expect(says('giveRecap', owed({}), '2026-12-12')).toEqual(['2026-12-11 late bup']);
    expect(says('giveRecap', owed({ givenOn: '2026-12-11' }), '2026-12-12')).toEqual(['2026-12-11 met (done 2026-12-11) bup']);
    expect(says('giveRecap', owed({ declinedOn: '2026-12-10', givenOn: '2026-12-11' }), '2026-12-12')).toEqual(['2026-12-11 met (done 2026-12-10) bup']);
    expect(says('giveRecap', owed({ due: undefined }), '2026-12-12')).toEqual([]);
  });
  test('CON-35: the own consent is asked for before 18, from the routine’s days before', () => {
    const soon = (more: object = {}): Written => ({ birthDate: '2009-02-11', consent: { state: 'valid', ...more } });
    expect(allOf('ownConsent', soon(), '2026-11-12')).toEqual([]);
    expect(allOf('ownConsent', soon(), '2026-11-20')).toMatchObject([
      { rule: 'CON-35', from: '2026-11-13', due: '2027-02-10', counted: { count: 90, unit: 'calendarDays' }, state: 'running', owner: 'social' },
    ]);
    expect(says('ownConsent', soon(), '2027-02-11')).toEqual(['2027-02-10 late social']);
    expect(says('ownConsent', soon({ ownForAdultOn: '2027-01-20' }), '2027-02-11')).toEqual(['2027-02-10 met (done 2027-01-20) social']);
    expect(allOf('ownConsent', { birthDate: '2008-11-20' }, '2026-11-23')).toEqual([]);
    expect(allOf('ownConsent', { birthDate: '2008-11-21' }, '2026-11-23')).toHaveLength(1);
    expect(allOf('ownConsent', { birthDate: undefined }, '2026-11-23')).toEqual([]);
  });
  test('PRO-23: what led to no SIP is looked at again on its day', () => {
    const gap = { kind: 'needWithoutSip', on: '2026-11-24', reason: 'Vill inte', who: 'Eva', lookAgainOn: '2027-01-15' } as const;
    expect(allOf('lookAgain', { gaps: [gap] }, '2027-01-15')).toMatchObject([
      { rule: 'PRO-23', from: '2026-11-24', state: 'running', owner: 'social', about: 'needWithoutSip' },
    ]);
    expect(says('lookAgain', { gaps: [gap] }, '2027-01-16')).toEqual(['2027-01-15 late social']);
    expect(says('lookAgain', { gaps: [{ ...gap, lookedAtOn: '2027-01-14' }] }, '2027-01-16')).toEqual(['2027-01-15 met (done 2027-01-14) social']);
    expect(says('lookAgain', { gaps: [{ ...gap, lookAgainOn: undefined }] }, '2027-01-16')).toEqual([]);
  });
  test('FOL-13: whoever has not been told of the end is told the same day', () => {
    const closing = { reason: 'goalsMet', on: '2027-03-03', told: ['alma', 'social', 'bup'] } as const;
    const closed: Written = { ...stations.done, closing: { ...closing, told: [...closing.told] } };
    expect(allOf('tellEnd', closed, '2027-03-04')).toMatchObject([
      { rule: 'FOL-13', due: '2027-03-03', state: 'late', about: 'eva' },
      { about: 'skola', owner: 'bup' },
    ]);
    expect(allOf('tellEnd', closed, '2027-03-02')).toEqual([]);
    expect(allOf('tellEnd', { ...stations.done, closing: { reason: 'goalsMet', on: '2027-03-03' } }, '2027-03-04')).toEqual([]);
  });
});
