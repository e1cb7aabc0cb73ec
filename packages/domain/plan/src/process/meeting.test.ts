import { lawsFor, profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, day, noon, stations, type Written } from '../testing/a-process.ts';
import { leftBeforeEnd, stagesLeft } from './left-before-end.ts';
import { mayBecomeSip } from './may-become-sip.ts';
import { MeetingDisagreement, MeetingKind } from './meeting-facts.schema.ts';
import { waysInDisagreement } from './ways-in-disagreement.ts';

const today = day('2026-12-08');

describe('MEE-07: what is done before the meeting ends', () => {
  const left = (more: Written, routine: Parameters<typeof profileNamed>[0] = 'national') =>
    leftBeforeEnd(aProcess({ ...stations.named, ...more }), today, profileNamed(routine)).map(
      ({ what, rule, isDemanded }) => `${what} ${rule}${isDemanded ? ' demanded' : ''}`,
    );
  const meeting = { on: '2026-12-08', openedOn: '2026-12-08' };
  const rows: readonly [reason: string, more: Written, left: string[]][] = [
    ['nothing is done', { meeting: { ...meeting, done: [] } }, ['summary MEE-07', 'copies PLA-07', 'inBetween MEE-07', 'followUp FOL-05']],
    ['some of it is', { meeting: { ...meeting, done: ['summary', 'inBetween'] } }, ['copies PLA-07', 'followUp FOL-05']],
    ['what is not kept here is not missed', { meeting }, ['followUp FOL-05']],
    ['a follow-up is booked (FOL-05)', { meeting, followUp: { nextOn: '2027-03-02' } }, []],
    ['it is said why none is', { meeting: { ...meeting, noFollowUpWhy: 'Familjen ringer' } }, []],
    ['follow-ups without a day', { meeting, followUp: {} }, ['followUp FOL-05']],
    ['no lead', { meeting, lead: undefined }, ['followUp FOL-05', 'lead MEE-07 demanded']],
    ['a lead that said no', { meeting, lead: { unit: 'bup', state: 'declined' } }, ['followUp FOL-05', 'lead MEE-07 demanded']],
    ['a lead of tomorrow', { meeting, lead: { unit: 'bup', state: 'offered', on: '2026-12-09' } }, ['followUp FOL-05', 'lead MEE-07 demanded']],
    ['no meeting yet', { meeting: undefined }, ['followUp FOL-05']],
  ];
  test.each(rows)('%s', (_reason, more, expected) => expect(left(more)).toEqual(expected));
  test('CON-27: consent to the plan is asked for where the routine says so', () => {
    const rest: Written = { meeting: { ...meeting, done: ['summary', 'copies', 'inBetween'] }, followUp: { nextOn: '2027-03-02' } };
    expect(left(rest)).toEqual([]);
    expect(left(rest, 'vastra-gotaland')).toEqual(['consentToPlan CON-27']);
    expect(left({ ...rest, meeting: { ...meeting, done: ['summary', 'copies', 'inBetween', 'consentToPlan'] } }, 'vastra-gotaland')).toEqual([]);
  });
});

test('MEE-01: the parts of the meeting are gone through in order', () => {
  expect(stagesLeft({ stagesDone: [] })).toEqual(['opening', 'situation', 'needs', 'summary', 'close']);
  expect(stagesLeft({ stagesDone: ['situation', 'opening'] })).toEqual(['needs', 'summary', 'close']);
});

describe('MEE-09: a SIP may come out of a network or cooperation meeting if all of PLA-01 holds', () => {
  const becomes = (kind: MeetingKind, more: Written = {}) =>
    mayBecomeSip(aProcess({ ...stations.named, meeting: { kind, on: '2026-12-08' }, ...more }), noon(today), profileNamed('national'));
  const outcomes: readonly [MeetingKind, string][] = [
    ['sip', 'allowed'],
    ['network', 'allowed'],
    ['cooperation', 'allowed'],
    ['information', 'refused'],
    ['consultation', 'refused'],
    ['motivation', 'refused'],
  ];
  test.each(outcomes)('%s, where everything is there: %s', (kind, outcome) => expect(becomes(kind).outcome).toBe(outcome));
  test('all kinds have been tried', () => expect(outcomes.map(([kind]) => kind).toSorted()).toEqual(MeetingKind.options.toSorted()));
  const lacking: readonly [reason: string, more: Written, lacks: string[]][] = [
    ['no intervention', { promises: [] }, ['interventions']],
    ['nobody answers for one', { promises: [{ id: 'a', owner: 'bup' }, { id: 'b' }] }, ['responsible']],
    ['no lead', { lead: undefined }, ['lead']],
    ['nothing at all', { promises: [], lead: { unit: 'bup', state: 'declined' } }, ['interventions', 'lead']],
  ];
  test.each(lacking)('what PLA-01 lacks is named: %s', (_reason, more, lacks) => {
    expect(becomes('network', more).violations).toEqual([
      {
        code: 'meetingIsNoSip',
        path: ['meeting', 'kind'],
        facts: { meetingKind: 'network', lacks },
        rule: 'MEE-09',
        laws: lawsFor('MEE-09', today),
        remedy: 'fillInPlan',
      },
    ]);
    expect(becomes('sip', more).outcome).toBe('allowed');
  });
  test('another kind needs a SIP meeting of its own', () => {
    expect(becomes('information').violations).toMatchObject([{ facts: { meetingKind: 'information', lacks: [] }, remedy: 'callSipMeeting' }]);
    expect(becomes('sip')).toEqual({ outcome: 'allowed', rules: ['MEE-09', 'PLA-01'], laws: lawsFor('PLA-01', today), violations: [] });
  });
  test('a meeting without a kind is a SIP meeting', () => expect(becomes('sip', { meeting: undefined }).outcome).toBe('allowed'));
});

describe('MEE-05: the ways when views differ', () => {
  const ask = ['isRightMeeting', 'haveMandate', 'isThereAgreement'];
  const rows: readonly [reason: string, disagreement: object, questions: string[], ways: string[]][] = [
    ['professionals ask themselves, and confer', { between: 'professionals' }, ask, ['radrum', 'breakOff']],
    ['a new time is set', { between: 'professionals', radrumOn: '2026-12-15' }, ask, ['breakOff']],
    ['guardians are offered a samråd', { between: 'guardiansAndProfessionals' }, [], ['samrad', 'breakOff']],
    ['it has been offered', { between: 'guardiansAndProfessionals', samradOfferedOn: '2026-12-08' }, [], ['breakOff']],
    ['lasting views are written', { between: 'guardians', isLasting: true }, [], ['writeViews', 'breakOff']],
    ['they stand in the plan', { between: 'guardians', isLasting: true, writtenInPlan: true }, [], ['breakOff']],
    ['the person’s own view too', { between: 'personAndProfessionals', isLasting: true }, [], ['writeViews', 'breakOff']],
    ['both at once', { between: 'professionals', isLasting: true }, ask, ['radrum', 'writeViews', 'breakOff']],
  ];
  test.each(rows)('%s', (_reason, disagreement, questions, ways) =>
    expect(waysInDisagreement(MeetingDisagreement.parse(disagreement))).toEqual({ questions, ways }),
  );
});
