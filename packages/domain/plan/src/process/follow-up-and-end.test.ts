import { lawsFor, profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, day, noon, stations, type Written } from '../testing/a-process.ts';
import { FollowUpQuestion } from './after-meeting-facts.schema.ts';
import { followUpOf } from './follow-up-left.ts';
import { mayClose } from './may-close.ts';
import { whoMustBeTold } from './who-must-be-told.ts';

type Routine = Parameters<typeof profileNamed>[0];
const held = (more: object = {}) => ({ on: '2027-03-02', stillNeeded: true, outcome: 'continue', ...more }) as const;

describe('FOL-01 to FOL-05: following up', () => {
  const state = (followUp: Written['followUp'], date = '2027-03-02', more: Written = {}, routine: Routine = 'national') =>
    followUpOf(aProcess({ ...stations.led, followUp, ...more }), noon(date), profileNamed(routine));
  test('FOL-02: the lead calls', () => {
    expect(state({ nextOn: '2027-04-01' })).toEqual({
      caller: 'bup',
      nextOn: '2027-04-01',
      isPlaceMissing: false,
      mustCallEarly: false,
      leadsTo: undefined,
      notAsked: [],
      missingDay: undefined,
      suggested: { from: '2027-02-08', to: '2027-04-08' },
    });
  });
  test('FOL-02: the place is set with the day', () => {
    const isMissing = (followUp: Written['followUp']) => state(followUp).isPlaceMissing;
    expect([
      isMissing({ nextOn: '2027-04-01', placeIsSet: false }),
      isMissing({ nextOn: '2027-04-01', placeIsSet: true }),
      isMissing({ placeIsSet: false }),
    ]).toEqual([true, false, false]);
  });
  test('FOL-02: one on its day or later stands in the stead of the planned one', () => {
    expect(state({ nextOn: '2027-03-02', held: [held()] }).nextOn).toBeUndefined();
    expect(state({ nextOn: '2027-03-01', held: [held()] }).nextOn).toBeUndefined();
    expect(state({ nextOn: '2027-03-03', held: [held()] }).nextOn).toBe('2027-03-03');
    expect(state({ nextOn: '2027-03-02', held: [held()] }, '2027-03-01').nextOn).toBe('2027-03-02');
  });
  test('FOL-04: what it led to decides what comes', () => {
    const leadsTo = (outcome: string) => state({ held: [held({ outcome })] }).leadsTo;
    expect(['continue', 'revise', 'closeAndStartNew', 'close'].map(leadsTo)).toEqual(['planNext', 'revisePlan', 'closeAndBegin', 'closePlan']);
    expect(state({ held: [held({ outcome: 'close' })] }, '2027-03-01').leadsTo).toBeUndefined();
  });
  test('FOL-01: what was not asked is named', () => {
    expect(state({ held: [held({ asked: ['goals', 'promises'] })] }).notAsked).toEqual(['news', 'effect', 'othersNeeded', 'stillNeeded']);
    expect(state({ held: [held({ asked: FollowUpQuestion.options })] }).notAsked).toEqual([]);
    expect(state({ held: [held()] }).notAsked).toEqual([]);
  });
  test('FOL-03: life changes much, and the lead calls early', () => {
    const early = (followUp: Written['followUp'], date: string, more?: Written) => state(followUp, date, more).mustCallEarly;
    expect(early({ lifeChangedOn: '2027-01-10' }, '2027-01-10')).toBe(true);
    expect(early({ lifeChangedOn: '2027-01-10' }, '2027-01-09')).toBe(false);
    expect(early({ lifeChangedOn: '2026-12-08' }, '2027-01-10')).toBe(false);
    expect(early({ lifeChangedOn: '2027-03-02', held: [held()] }, '2027-03-05')).toBe(false);
    expect(early({ lifeChangedOn: '2027-03-03', held: [held()] }, '2027-03-05')).toBe(true);
    expect(early({ lifeChangedOn: '2027-01-10' }, '2027-01-10', { meeting: { on: '2027-02-01' } })).toBe(false);
  });
  test('before a meeting there is nothing to follow up', () => {
    expect(followUpOf(aProcess(), noon('2026-12-09'), profileNamed('vastra-gotaland'))).toEqual({
      caller: 'social',
      nextOn: undefined,
      isPlaceMissing: false,
      mustCallEarly: false,
      leadsTo: undefined,
      notAsked: [],
      missingDay: undefined,
      suggested: undefined,
    });
    const changed = aProcess({ followUp: { lifeChangedOn: '2026-12-01' } });
    expect(followUpOf(changed, noon('2026-12-09'), profileNamed('national')).mustCallEarly).toBe(false);
  });
  const missing: readonly [reason: string, followUp: Written['followUp'], more: Written, routine: Routine, expected: string | undefined][] = [
    ['a missing day is a hint', undefined, {}, 'national', 'hint'],
    ['and a lack where the routine demands a follow-up', undefined, {}, 'vastra-gotaland', 'lack'],
    ['a day is set', { nextOn: '2027-04-01' }, {}, 'vastra-gotaland', undefined],
    [
      'it was said that there is none',
      undefined,
      { meeting: { on: '2026-12-08', openedOn: '2026-12-08', endedOn: '2026-12-08', noFollowUpWhy: 'Familjen ringer' } },
      'vastra-gotaland',
      undefined,
    ],
    ['the meeting has not ended', undefined, { meeting: { on: '2027-03-08' } }, 'vastra-gotaland', undefined],
    ['the plan has ended', undefined, { closing: { reason: 'noNeed', on: '2027-02-01' } }, 'vastra-gotaland', undefined],
    ['the follow-up came to the end', { held: [held({ outcome: 'close' })] }, {}, 'vastra-gotaland', undefined],
    ['or to a new plan', { held: [held({ outcome: 'closeAndStartNew' })] }, {}, 'vastra-gotaland', undefined],
    ['the follow-up came to go on', { held: [held()] }, {}, 'national', 'hint'],
  ];
  test.each(missing)('FOL-05: %s', (_reason, followUp, more, routine, expected) =>
    expect(state(followUp, '2027-03-02', more, routine).missingDay).toBe(expected),
  );
  test('FOL-05: the routine suggests when the first one is held', () => {
    expect(state(undefined, '2027-03-02', {}, 'uppsala').suggested).toEqual({ from: '2027-02-08', to: '2027-03-08' });
    expect(state(undefined, '2027-03-02', {}, 'sis').suggested).toBeUndefined();
    expect(state({ held: [held()] }).suggested).toBeUndefined();
    expect(state(undefined, '2026-12-07').suggested).toBeUndefined();
  });
});

describe('FOL-10 to FOL-12: a plan is closed for a reason', () => {
  const found = (more: object): Written => ({ ...stations.led, followUp: { held: [held(more)] } });
  const close = (closing: Parameters<typeof mayClose>[0], facts: Written, date = '2027-03-02') =>
    mayClose(closing, aProcess(facts), { at: noon(date), profile: profileNamed('national') });
  const rows: readonly [reason: string, closing: Parameters<typeof mayClose>[0], facts: Written, says: string][] = [
    ['FOL-10: the goals are met', { reason: 'goalsMet' }, found({ goalsMet: true }), 'allowed FOL-10'],
    ['FOL-10: nobody has said that they are', { reason: 'goalsMet' }, found({}), 'needsAssessment closingToJudge holdFollowUp'],
    ['FOL-10: no follow-up has been held', { reason: 'goalsMet' }, stations.led, 'needsAssessment closingToJudge holdFollowUp'],
    ['FOL-10: coordination is no longer needed', { reason: 'noNeed' }, found({ stillNeeded: false }), 'allowed FOL-10'],
    ['FOL-10: it is needed', { reason: 'noNeed' }, found({ goalsMet: true }), 'needsAssessment closingToJudge holdFollowUp'],
    ['FOL-10: a need is expected soon', { reason: 'noNeed' }, found({ stillNeeded: false, expectedSoon: true }), 'needsAssessment closingToJudge holdFollowUp'],
    ['FOL-10: a plan is closed when there is one', { reason: 'goalsMet' }, stations.called, 'refused meetingNotEnded endMeeting'],
    ['FOL-11: a new plan replaces it', { reason: 'replaced', replacedBy: 'ny-plan' }, stations.led, 'allowed FOL-11'],
    ['FOL-11: which one is said', { reason: 'replaced' }, stations.led, 'refused replacedByMissing nameNewPlan'],
    ['FOL-11: there is nothing to replace', { reason: 'replaced', replacedBy: 'ny-plan' }, stations.called, 'refused meetingNotEnded endMeeting'],
    ['FOL-12: consent is taken back', { reason: 'consentWithdrawn' }, { ...stations.led, consent: { state: 'withdrawn', on: '2027-03-02' } }, 'allowed FOL-12'],
    ['FOL-12: before the meeting too', { reason: 'consentWithdrawn' }, { consent: { state: 'withdrawn' } }, 'allowed FOL-12'],
    ['FOL-12: it stands', { reason: 'consentWithdrawn' }, stations.led, 'refused consentStands chooseOtherReason'],
    [
      'FOL-12: it stands till tomorrow',
      { reason: 'consentWithdrawn' },
      { ...stations.led, consent: { state: 'withdrawn', on: '2027-03-03' } },
      'refused consentStands chooseOtherReason',
    ],
    ['PRO-23: without a plan, and without saying why', { reason: 'noPlan' }, {}, 'refused gapNotRecorded recordGap'],
    [
      'PRO-23: without a plan, for a reason',
      { reason: 'noPlan' },
      { gaps: [{ kind: 'needWithoutSip', on: '2026-12-01', reason: 'Löst på annat sätt', who: 'Eva', lookAgainOn: '2027-05-01' }] },
      'allowed PRO-23',
    ],
    ['PRO-23: a meeting that was held gave a plan', { reason: 'noPlan' }, stations.led, 'refused meetingEnded chooseOtherReason'],
  ];
  test.each(rows)('%s', (_reason, closing, facts, says) => {
    const decision = close(closing, facts);
    const [violation] = decision.violations;
    expect(`${decision.outcome} ${violation === undefined ? decision.rules.join(' ') : `${violation.code} ${violation.remedy}`}`).toBe(says);
  });
  test('a reason points at its place, and a closing cites its law', () => {
    const pathOf = (closing: Parameters<typeof mayClose>[0], facts: Written) => close(closing, facts).violations[0]?.path.join('.');
    expect(pathOf({ reason: 'goalsMet' }, stations.called)).toBe('meeting.endedOn');
    expect(pathOf({ reason: 'goalsMet' }, stations.led)).toBe('followUp.held');
    expect(pathOf({ reason: 'replaced' }, stations.led)).toBe('closing.replacedBy');
    expect(pathOf({ reason: 'consentWithdrawn' }, stations.led)).toBe('consent');
    expect(pathOf({ reason: 'noPlan' }, stations.led)).toBe('closing.reason');
    expect(pathOf({ reason: 'noPlan' }, {})).toBe('gaps');
    expect(close({ reason: 'consentWithdrawn' }, { consent: { state: 'withdrawn' } }).laws).toEqual(lawsFor('FOL-12', day('2027-03-02')));
  });
  test('what is lacking in the gap is told', () => {
    expect(close({ reason: 'noPlan' }, {}).violations[0]?.facts).toEqual({ lacks: ['reason', 'who', 'lookAgainOn'] });
    const gap = { kind: 'needWithoutSip', on: '2026-12-01', who: 'Eva', lookAgainOn: '2027-05-01' } as const;
    expect(close({ reason: 'noPlan' }, { gaps: [gap, gap] }).violations[0]?.facts).toEqual({ lacks: ['reason'] });
    expect(close({ reason: 'noPlan' }, { gaps: [{ ...gap, kind: 'callUnanswered', reason: 'Hann inte' }] }).violations[0]?.facts).toEqual({
      lacks: ['reason', 'who', 'lookAgainOn'],
    });
  });
});

describe('FOL-13: everyone who had the plan is told that it no longer holds', () => {
  const end = (closing: Written['closing'], more: Written = {}) => whoMustBeTold(aProcess({ ...stations.done, ...more, closing }), day('2027-03-03'));
  const all = ['alma', 'eva', 'social', 'bup', 'skola'];
  test('the family, the one that began, the called units and the lead', () => {
    expect(end({ reason: 'goalsMet', on: '2027-03-03', told: [], recordedBy: [], turnToIsSaid: false })).toEqual({
      all,
      untold: all,
      unrecorded: ['social', 'bup', 'skola'],
      turnToIsSaid: false,
    });
  });
  test('who has been told, and who has recorded it', () => {
    expect(end({ reason: 'goalsMet', on: '2027-03-03', told: ['alma', 'bup'], recordedBy: ['social'], turnToIsSaid: true })).toEqual({
      all,
      untold: ['eva', 'social', 'skola'],
      unrecorded: ['bup', 'skola'],
      turnToIsSaid: true,
    });
  });
  test('what is not kept here is not missed', () =>
    expect(end({ reason: 'goalsMet', on: '2027-03-03' })).toEqual({ all, untold: [], unrecorded: [], turnToIsSaid: true }));
  test('before the end nobody has been told', () => expect(end(undefined)).toMatchObject({ untold: all, turnToIsSaid: false }));
  test('a lead that was never called has the plan too, one that has only been asked has not', () => {
    const lead = (state: 'accepted' | 'offered') => end({ reason: 'goalsMet', on: '2027-03-03' }, { lead: { unit: 'vardcentral', state } }).all;
    expect(lead('accepted')).toContain('vardcentral');
    expect(lead('offered')).not.toContain('vardcentral');
  });
});
