import { lawsFor, profileNamed, readProfile } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, day, noon, stations, type Written } from '../testing/a-process.ts';
import { absencesOf } from './absences-of.ts';

type Routine = Parameters<typeof profileNamed>[0];
const today = day('2026-12-09');

describe('INV-08: whether absence is a deviation is the routine’s to say', () => {
  const absent = (more: object = {}, unit = 'bup'): Written => ({ ...stations.led, invitations: [{ unit, sentOn: '2026-11-25', attended: false, ...more }] });
  const absences = (facts: Written, routine: Routine = 'uppsala', date = '2026-12-09') => absencesOf(aProcess(facts), noon(date), profileNamed(routine));
  test('one absence is a deviation where the routine says single', () => {
    expect(absences(absent())).toEqual([
      { unit: 'bup', times: 1, proposes: 'absence', decision: { outcome: 'allowed', rules: ['INV-08'], laws: lawsFor('INV-08', today), violations: [] } },
    ]);
  });
  test('where it says systematic, one absence is none, and a second is for a person to judge', () => {
    expect(absences(absent(), 'vastra-gotaland')).toMatchObject([{ times: 1, decision: { outcome: 'allowed' } }]);
    expect(absences(absent(), 'vastra-gotaland')[0]?.proposes).toBeUndefined();
    const [again] = absences(absent({ earlierAbsences: 1 }), 'vastra-gotaland');
    expect(again).toMatchObject({ times: 2, proposes: 'guidelineNotFollowed' });
    expect(again?.decision).toMatchObject({
      outcome: 'needsAssessment',
      violations: [{ code: 'absenceToJudge', rule: 'INV-08', path: ['invitations'], facts: { unit: 'bup', count: 2 }, remedy: 'talkFirst' }],
    });
    const systematic = readProfile({ ...profileNamed('uppsala'), absenceIsDeviation: 'systematic' });
    expect(absencesOf(aProcess(absent({ earlierAbsences: 2 })), noon('2026-12-09'), systematic)).toMatchObject([{ times: 3, proposes: 'absence' }]);
  });
  test('where the routine is silent nothing is proposed', () => {
    expect(absences(absent({ earlierAbsences: 4 }), 'national')).toMatchObject([{ times: 5, decision: { outcome: 'allowed' } }]);
    expect(absences(absent({ earlierAbsences: 4 }), 'national')[0]?.proposes).toBeUndefined();
  });
  test('a routine that has no kinds of its own leaves the kind to the guideline', () => {
    const kindless = readProfile({ ...profileNamed('uppsala'), deviationKinds: undefined });
    expect(absencesOf(aProcess(absent()), noon('2026-12-09'), kindless)).toMatchObject([{ proposes: 'guidelineNotFollowed' }]);
  });
  test('a process without a meeting has no absence', () => {
    expect(absences({ invitations: [{ unit: 'bup', sentOn: '2026-11-25', attended: false }] })).toEqual([]);
  });
  const none: readonly [reason: string, facts: Written, date: string][] = [
    ['the meeting has not ended', absent(), '2026-12-07'],
    ['it came', absent({ attended: true }), '2026-12-09'],
    ['nobody has noted who came', absent({ attended: undefined }), '2026-12-09'],
    ['it was not called', absent({ sentOn: undefined }), '2026-12-09'],
    ['it has no duty', absent({}, 'skola'), '2026-12-09'],
    ['it found the right unit', absent({ answer: { kind: 'passesOn', on: '2026-11-26', to: 'vardcentral', toldCaller: true } }), '2026-12-09'],
  ];
  test.each(none)('no absence: %s', (_reason, facts, date) => expect(absences(facts, 'uppsala', date)).toEqual([]));
  test('one that found no other unit must have come itself (INV-03)', () => {
    expect(absences(absent({ answer: { kind: 'passesOn', on: '2026-11-26', toldCaller: true } }))).toHaveLength(1);
  });
});
