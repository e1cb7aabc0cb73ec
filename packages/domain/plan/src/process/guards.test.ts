import { lawsFor, profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, day, noon, stations, type Written } from '../testing/a-process.ts';
import { processOf } from './process-of.ts';

const national = profileNamed('national');
const at = (facts: Written, date: string) => processOf(aProcess(facts), noon(date), national);
const saysOf = (facts: Written, date: string): string[] =>
  at(facts, date).waysOn.map(({ to, way, decision: { outcome, violations } }) => {
    const reasons = violations.map(({ code, rule, remedy }) => `${code} ${rule} ${remedy}`).join(', ');
    return `${way} to ${to}: ${outcome}${reasons === '' ? '' : ` (${reasons})`}`;
  });

describe('Every way that is closed says which rule stops it and what would help', () => {
  const noPlan = 'endWithoutPlan to close: refused (gapNotRecorded PRO-23 recordGap)';
  const rows: readonly [reason: string, facts: Written, date: string, ways: string[]][] = [
    ['CON-01: nobody has been asked', {}, '2026-11-23', [noPlan, 'begin to prepare: refused (consentNotGiven CON-01 askAboutSip)']],
    [
      'CON-01: somebody said no',
      { consent: { state: 'refused' } },
      '2026-11-23',
      [noPlan, 'begin to prepare: refused (consentSaidNo CON-01 offerInformation)'],
    ],
    [
      'CON-12: a person must weigh it',
      { consent: { state: 'toWeigh' } },
      '2026-11-23',
      [noPlan, 'begin to prepare: needsAssessment (consentToWeigh CON-12 weighAndRecord)'],
    ],
    [
      'FOL-12: consent was taken back, and the work ends at once',
      { consent: { state: 'withdrawn' } },
      '2026-11-23',
      ['endWithoutPlan to close: allowed', 'begin to prepare: refused (consentTakenBack FOL-12 closeAtOnce)'],
    ],
    [
      'PRO-05: a refused request stops it, beside the consent',
      {
        request: {
          by: 'guardian',
          on: '2026-11-20',
          answer: { outcome: 'refused', on: '2026-11-23', decidedBy: 'bup', who: 'Chefen', reason: 'Skäl', lookAgainOn: '2027-01-15' },
        },
      },
      '2026-11-23',
      ['endWithoutPlan to close: allowed', 'begin to prepare: refused (requestRefused PRO-05 lookAgain, consentNotGiven CON-01 askAboutSip)'],
    ],
    [
      'INV-01: nobody is called to a meeting without a time',
      stations.prepared,
      '2026-11-24',
      [noPlan, 'call to invite: refused (meetingNotPlanned INV-01 planMeeting)'],
    ],
    ['the meeting has a time', stations.planned, '2026-11-24', [noPlan, 'call to invite: allowed']],
    ['units are called', stations.called, '2026-11-26', [noPlan, 'gather to meet: allowed']],
    [
      'MEE-07: a meeting that is not open does not end, nor one without a lead',
      stations.gathered,
      '2026-11-27',
      [noPlan, 'hold to followUp: refused (meetingNotOpened MEE-07 openMeeting, leadMissing MEE-07 nameLead)', 'postpone to invite: allowed'],
    ],
    [
      'MEE-07: a lead that said no is no lead',
      { ...stations.inWriting, lead: { unit: 'bup', state: 'declined' } },
      '2026-12-08',
      [noPlan, 'hold to followUp: refused (leadMissing MEE-07 nameLead)', 'postpone to invite: allowed'],
    ],
    [
      'MEE-09: no plan comes out of an information meeting',
      { ...stations.named, meeting: { kind: 'information', on: '2026-12-08', openedOn: '2026-12-08' } },
      '2026-12-08',
      [noPlan, 'hold to followUp: refused (meetingIsNoSip MEE-09 callSipMeeting)', 'postpone to invite: allowed'],
    ],
    ['MEE-05: the meeting goes on, or gets a new time', stations.named, '2026-12-08', [noPlan, 'hold to followUp: allowed', 'postpone to invite: allowed']],
    [
      'FOL-10: somebody must judge that the goals are met',
      stations.dated,
      '2026-12-09',
      ['close to close: needsAssessment (closingToJudge FOL-10 holdFollowUp)', 'renew to prepare: allowed'],
    ],
    ['FOL-10: the follow-up found the goals met', stations.done, '2027-03-02', ['close to close: allowed', 'renew to prepare: allowed']],
    [
      'FOL-12: a plan in force ends when consent is taken back, and nothing new begins',
      { ...stations.dated, consent: { state: 'withdrawn', on: '2027-01-10' } },
      '2027-01-10',
      ['close to close: allowed', 'renew to prepare: refused (consentTakenBack FOL-12 closeAtOnce)'],
    ],
    ['FOL-13: the need may come back', stations.closed, '2027-03-03', ['beginAnew to detect: allowed']],
  ];
  test.each(rows)('%s', (_reason, facts, date, ways) => expect(saysOf(facts, date)).toEqual(ways));
  test('FOL-10, FOL-11: a follow-up opens the end by what it found', () => {
    const end = (more: object): string | undefined =>
      saysOf({ ...stations.led, followUp: { held: [{ on: '2027-03-02', stillNeeded: true, outcome: 'continue', ...more }] } }, '2027-03-02')[0];
    const toJudge = 'close to close: needsAssessment (closingToJudge FOL-10 holdFollowUp)';
    expect(end({})).toBe(toJudge);
    expect(end({ outcome: 'close' })).toBe(toJudge);
    expect(end({ goalsMet: true })).toBe('close to close: allowed');
    expect(end({ stillNeeded: false })).toBe('close to close: allowed');
    expect(end({ stillNeeded: false, expectedSoon: true })).toBe(toJudge);
    expect(end({ outcome: 'closeAndStartNew' })).toBe('close to close: allowed');
    expect(end({ on: '2027-03-03', goalsMet: true })).toBe(toJudge);
  });
  test('a reason points at its place and cites the law of the day', () => {
    const [, begin] = at({}, '2026-11-23').waysOn;
    expect(begin?.decision).toEqual({
      outcome: 'refused',
      rules: ['CON-01'],
      laws: lawsFor('CON-01', day('2026-11-23')),
      violations: [
        { code: 'consentNotGiven', path: ['consent'], facts: {}, rule: 'CON-01', laws: lawsFor('CON-01', day('2026-11-23')), remedy: 'askAboutSip' },
      ],
    });
    const paths = (facts: Written, date: string) => at(facts, date).waysOn.flatMap(({ decision }) => decision.violations.map(({ path }) => path.join('.')));
    expect(paths(stations.prepared, '2026-11-24')).toEqual(['gaps', 'meeting']);
    expect(paths(stations.gathered, '2026-11-27')).toEqual(['gaps', 'meeting.openedOn', 'lead']);
    expect(paths(stations.dated, '2026-12-09')).toEqual(['followUp.held']);
  });
  test('an open way cites its rules and their laws', () => {
    expect(at(stations.planned, '2026-11-24').waysOn[1]?.decision).toEqual({
      outcome: 'allowed',
      rules: ['INV-01', 'CON-01'],
      laws: [...new Set([...lawsFor('INV-01', day('2026-11-24')), ...lawsFor('CON-01', day('2026-11-24'))])],
      violations: [],
    });
  });
  test('a consent that begins tomorrow opens nothing today, and one that is taken back tomorrow still holds', () => {
    expect(saysOf({ consent: { state: 'valid', on: '2026-11-24' } }, '2026-11-23')[1]).toContain('consentNotGiven');
    expect(at({ consent: { state: 'withdrawn', on: '2026-11-24' } }, '2026-11-23').step).toBe('prepare');
    expect(at({ consent: { state: 'withdrawn', on: '2026-11-24' } }, '2026-11-24').step).toBe('detect');
  });
});
