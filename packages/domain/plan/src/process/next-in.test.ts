import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, noon, stations, type Written } from '../testing/a-process.ts';
import { processOf } from './process-of.ts';

const national = profileNamed('national');
const at = (facts: Written, date: string) => processOf(aProcess(facts), noon(date), national);

describe('The next action knows what a plan does not', () => {
  const refusal = { outcome: 'refused', on: '2026-11-24', decidedBy: 'bup' } as const;
  const reasons = { reason: 'Skäl', who: 'Chefen', lookAgainOn: '2027-01-15' };
  const stay = { unit: 'vardcentral', readyNoticeOn: '2026-11-23', fixedCareContact: 'bup' } as const;
  const rows: readonly [reason: string, facts: Written, date: string, next: object][] = [
    ['ACT-09: a request is answered first', { request: { by: 'person', on: '2026-11-23' } }, '2026-11-23', { action: 'answerRequest', due: '2026-11-25' }],
    ['ACT-09: a request of tomorrow is not there yet', { request: { by: 'person', on: '2026-11-24' } }, '2026-11-23', { action: 'recordConsent' }],
    [
      'ACT-09: a request that is granted is worked on',
      { request: { by: 'person', on: '2026-11-23', answer: { ...refusal, outcome: 'granted' } } },
      '2026-11-24',
      { action: 'recordConsent' },
    ],
    [
      'PRO-23: a refusal is written down',
      { request: { by: 'person', on: '2026-11-23', answer: refusal } },
      '2026-11-24',
      { action: 'recordGap', due: undefined },
    ],
    [
      'PRO-23: and then looked at again on its day',
      { request: { by: 'person', on: '2026-11-23', answer: { ...refusal, ...reasons } } },
      '2026-11-24',
      { action: 'lookAgain', due: '2027-01-15' },
    ],
    ['PRO-23: so is a no', { consent: { state: 'refused', on: '2026-11-23' } }, '2026-11-24', { action: 'recordGap' }],
    [
      'PRO-23: with a day to look again',
      { consent: { state: 'refused', on: '2026-11-23' }, gaps: [{ kind: 'needWithoutSip', on: '2026-11-24', ...reasons }] },
      '2026-11-24',
      { action: 'lookAgain', owner: 'social', due: '2027-01-15' },
    ],
    ['CON-12: what must be weighed is weighed', { consent: { state: 'toWeigh' } }, '2026-11-24', { action: 'weighConsent', due: '2026-11-25' }],
    ['FOL-12: consent taken back is closed at once', { consent: { state: 'withdrawn' } }, '2026-11-24', { action: 'closePlan', due: undefined }],
    ['FOL-12: in every step', { ...stations.called, consent: { state: 'withdrawn' } }, '2026-11-26', { action: 'closePlan' }],
    ['FOL-12: but not twice', { ...stations.closed, consent: { state: 'withdrawn' } }, '2027-03-03', { action: 'nothing' }],
    [
      'FOL-03: life has changed, and the lead calls early',
      { ...stations.dated, followUp: { nextOn: '2027-03-02', lifeChangedOn: '2027-01-10' } },
      '2027-01-11',
      { action: 'callEarly', owner: 'bup', due: '2027-03-02' },
    ],
    [
      'ACT-12: a lead that said no is replaced',
      { ...stations.held, lead: { unit: 'bup', state: 'declined' } },
      '2026-12-09',
      { action: 'nameLead', owner: 'social' },
    ],
    [
      'LAD-03: the asked lead has a day to answer',
      { ...stations.held, lead: { unit: 'bup', state: 'offered', answerBy: '2026-12-15' } },
      '2026-12-09',
      { action: 'awaitLead', owner: 'social', due: '2026-12-15' },
    ],
    [
      'LAD-03: the giver holds the plan meanwhile',
      { ...stations.held, lead: { unit: 'social', state: 'offered', heldBy: 'bup' } },
      '2026-12-09',
      { owner: 'bup' },
    ],
    [
      'FOL-13: who has not been told is told',
      { ...stations.closed, closing: { reason: 'goalsMet', on: '2027-03-03', told: ['alma'] } },
      '2027-03-03',
      { action: 'tellEveryone', due: '2027-03-03' },
    ],
    [
      'DIS-04: the fixed care contact calls at discharge',
      { ...stations.prepared, discharge: stay },
      '2026-11-24',
      { action: 'planMeeting', owner: 'bup', due: '2026-11-26' },
    ],
    [
      'DIS-04: also when a day for the meeting is set',
      { ...stations.planned, discharge: stay },
      '2026-11-24',
      { action: 'inviteParties', owner: 'bup', due: '2026-11-26' },
    ],
    [
      'DIS-04: a meeting that is sooner comes first',
      { ...stations.planned, meeting: { on: '2026-11-25' }, discharge: stay },
      '2026-11-24',
      { due: '2026-11-25' },
    ],
    [
      'DIS-04: what has been called to is no longer hurried',
      { ...stations.planned, discharge: { ...stay, calledOn: '2026-11-24' } },
      '2026-11-24',
      { owner: 'social', due: '2026-12-08' },
    ],
  ];
  test('DIS-04: the fixed care contact calls to follow up a SIP that there is already', () => {
    const facts: Written = {
      ...stations.dated,
      discharge: { ...stay, unit: 'vardcentral', readyNoticeOn: '2027-01-11', fixedCareContact: 'vardcentral', hasPlan: true },
    };
    expect(at(facts, '2027-01-12').next).toEqual({ action: 'followUp', owner: 'vardcentral', due: '2027-01-14' });
    expect(at({ ...facts, followUp: undefined }, '2027-01-12').next).toEqual({ action: 'planFollowUp', owner: 'vardcentral', due: '2027-01-14' });
  });
  test.each(rows)('%s', (_reason, facts, date, next) => expect(at(facts, date).next).toMatchObject(next));
  test('PRO-23: one gap that is not explained is enough', () => {
    const explained = { kind: 'needWithoutSip', on: '2026-11-24', reason: 'Nej', who: 'Eva', lookAgainOn: '2027-01-15' } as const;
    const facts: Written = { consent: { state: 'refused', on: '2026-11-23' }, gaps: [explained, { kind: 'requestRefused', on: '2026-11-24' }] };
    expect(at(facts, '2026-11-24').next.action).toBe('recordGap');
  });
  test('one that has not answered keeps the invitation open, and all that have answered can meet without a day', () => {
    const sent = { sentOn: '2026-11-25', answer: { kind: 'comes', on: '2026-11-26' } } as const;
    expect(
      at(
        {
          ...stations.called,
          invitations: [
            { unit: 'bup', ...sent },
            { unit: 'skola', sentOn: '2026-11-25' },
          ],
        },
        '2026-11-26',
      ),
    ).toMatchObject({ step: 'invite', next: { action: 'awaitAnswers' } });
    expect(at({ ...stations.called, meeting: undefined, invitations: [{ unit: 'bup', ...sent }] }, '2026-11-26')).toMatchObject({
      step: 'meet',
      next: { action: 'openMeeting', due: undefined },
    });
  });
  test('INV-04: an invitation that was never sent is not the caller’s to ask about', () => {
    const facts = aProcess({ ...stations.called, meeting: { on: '2026-12-20' }, invitations: [{ unit: 'bup', sentOn: '2026-12-10' }, { unit: 'skola' }] });
    expect(processOf(facts, noon('2026-12-21'), profileNamed('uppsala')).next.action).toBe('awaitAnswers');
  });
  test('INV-04: the caller makes contact with one that has not confirmed in time', () => {
    const facts = aProcess({ ...stations.called, meeting: { on: '2026-12-20' } });
    const action = (date: string) => processOf(facts, noon(date), profileNamed('uppsala')).next.action;
    expect([action('2026-12-09'), action('2026-12-10')]).toEqual(['awaitAnswers', 'contactCalled']);
    const contacted = aProcess({
      ...stations.called,
      meeting: { on: '2026-12-20' },
      invitations: [{ unit: 'bup', sentOn: '2026-11-25', callerContactedOn: '2026-12-10' }],
    });
    expect(processOf(contacted, noon('2026-12-10'), profileNamed('uppsala')).next.action).toBe('awaitAnswers');
  });
});
