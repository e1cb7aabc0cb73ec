import { type InputViolationCode, violationsOf } from '@stafett/kernel';
import { describe, expect, test } from 'vitest';
import { aProcess } from '../testing/a-process.ts';
import { ProcessFacts } from './process-facts.schema.ts';
import type { ProcessFormCode } from './process.violations.ts';

const whole = {
  birthDate: '2010-05-17',
  family: ['jasmina', 'pappa'],
  units: [
    { key: 'barnmedicin', kind: 'inpatientCare', principal: 'region' },
    { key: 'bup', kind: 'childPsychiatry', principal: 'region', authority: 'region' },
    { key: 'social', kind: 'socialServices', principal: 'municipality' },
  ],
  initiator: 'bup',
  need: { noticedBy: 'regionalHealthCare', noticedOn: '2026-11-20', signs: ['readyForDischarge'], isUrgent: true, asked: { isReferral: false } },
  firstContact: { on: '2026-11-20', with: 'social' },
  request: { by: 'guardian', on: '2026-11-20', answer: { outcome: 'granted', on: '2026-11-20', decidedBy: 'bup' } },
  consent: { state: 'valid', on: '2026-11-21', ownForAdultOn: '2028-04-01' },
  preparation: { done: ['whatMatters'], mapped: ['presentSituation', 'home'], disagreement: { preMeeting: 'held', familyAgrees: true } },
  invitations: [{ unit: 'social', sentOn: '2026-11-24', confirmedOn: '2026-11-24', answer: { kind: 'comes', on: '2026-11-24', who: 'Handläggaren' } }],
  meeting: { on: '2026-12-04', openedOn: '2026-12-04', endedOn: '2026-12-04', stagesDone: ['opening'], done: ['summary'] },
  recaps: [{ to: 'pappa', by: 'social', how: 'phone', due: '2026-12-07' }],
  lead: { unit: 'social', state: 'offered', on: '2026-12-04', heldBy: 'bup', answerBy: '2026-12-11' },
  promises: [{ id: 'samtal', owner: 'pappa', due: '2026-12-18' }],
  followUp: { held: [{ on: '2027-03-04', stillNeeded: true, outcome: 'continue' }], nextOn: '2027-06-04' },
  closing: { reason: 'goalsMet', on: '2027-08-01', told: ['jasmina'] },
  gaps: [{ kind: 'callUnanswered', about: 'bup', on: '2026-12-04', lookedAtOn: '2026-12-05' }],
  occasions: [{ kind: 'admission', on: '2026-03-02', offer: { on: '2026-03-02', outcome: 'declined' } }],
  pointedOut: [{ to: 'social', on: '2026-03-03', answer: { kind: 'willCall', on: '2026-03-04' } }],
  discharge: { unit: 'barnmedicin', admittedAt: '2026-11-16T14:30:00.000Z', readyNoticeOn: '2026-11-23', fixedCareContact: 'bup', calledOn: '2026-11-24' },
};

const found = (changes: object): string[] => {
  const input = { ...whole, ...changes };
  const { error } = ProcessFacts.safeParse(input);
  if (error === undefined) return [];
  return violationsOf<ProcessFormCode | InputViolationCode>(error, input).map(({ code, rule, path }) => `${path.join('.')}: ${code} (${rule})`);
};

test('a whole process can be written by hand', () => expect(found({})).toEqual([]));

test('what is left out has a meaning', () => {
  expect(aProcess()).toEqual({
    birthDate: '2013-02-11',
    family: ['alma', 'eva'],
    units: expect.any(Array),
    initiator: 'social',
    need: { noticedBy: 'school', noticedOn: '2026-11-20', signs: [], isUrgent: false, asked: {} },
    consent: { state: 'missing' },
    invitations: [],
    recaps: [],
    promises: [],
    gaps: [],
    occasions: [],
    pointedOut: [],
  });
  expect(aProcess({ invitations: [{ unit: 'bup' }] }).invitations).toEqual([{ unit: 'bup', knowsPerson: true, covered: 'details', earlierAbsences: 0 }]);
  expect(aProcess({ meeting: { on: '2026-12-08' } }).meeting).toEqual({ kind: 'sip', on: '2026-12-08', stagesDone: [] });
  expect(aProcess({ occasions: [{ kind: 'admission', on: '2026-12-08' }] }).occasions[0]).toMatchObject({ bothNeeded: true });
  expect(aProcess({ discharge: { unit: 'bup' } }).discharge).toEqual({ unit: 'bup', willNeedHelp: true, bothNeeded: true, hasPlan: false });
  expect(aProcess({ promises: [{ id: 'samtal' }] }).promises).toEqual([{ id: 'samtal', status: 'planned' }]);
});

describe('Wrong facts are named by field and rule (SEC-11)', () => {
  const rows: readonly [reason: string, changes: object, says: string[]][] = [
    ['a field that nobody asked for', { fika: true }, ['fika: unknownField (SEC-11)']],
    ['no need', { need: undefined }, ['need: missing (SEC-11)']],
    ['no unit at all', { units: [] }, ['units: tooShort (SEC-11)']],
    ['a day that does not exist', { birthDate: '2010-02-30' }, ['birthDate: invalidFormat (SEC-11)']],
    ['a name where a short word belongs', { initiator: 'BUP Öppenvård' }, ['initiator: invalidFormat (SEC-11)']],
    ['a state outside the list', { consent: { state: 'perhaps' } }, ['consent.state: unknownValue (SEC-11)']],
    [
      'an answer of an unknown kind',
      { invitations: [{ unit: 'bup', answer: { kind: 'shrugs', on: '2026-11-24' } }] },
      ['invitations.0.answer.kind: unknownValue (SEC-11)'],
    ],
    ['an initiator that is no unit', { initiator: 'polisen' }, ['initiator: unitNotListed (PRO-01)']],
    ['a first contact with nobody', { firstContact: { on: '2026-11-24', with: 'polisen' } }, ['firstContact.with: unitNotListed (PRO-03)']],
    [
      'a decider that is no unit',
      { request: { by: 'person', on: '2026-11-20', answer: { outcome: 'granted', on: '2026-11-20', decidedBy: 'polisen' } } },
      ['request.answer.decidedBy: unitNotListed (ACT-09)'],
    ],
    ['a called unit that is not listed', { invitations: [{ unit: 'polisen' }] }, ['invitations.0.unit: unitNotListed (INV-01)']],
    [
      'a call that is passed on to nobody',
      { invitations: [{ unit: 'bup', sentOn: '2026-11-24', answer: { kind: 'passesOn', on: '2026-11-24', to: 'polisen', toldCaller: true } }] },
      ['invitations.0.answer.to: unitNotListed (INV-03)'],
    ],
    ['a lead that is no unit', { lead: { unit: 'polisen', state: 'offered' } }, ['lead.unit: unitNotListed (ACT-12)']],
    ['a holder that is no unit', { lead: { unit: 'bup', state: 'offered', heldBy: 'polisen' } }, ['lead.heldBy: unitNotListed (LAD-03)']],
    ['a need pointed out to nobody', { pointedOut: [{ to: 'polisen', on: '2026-03-03' }] }, ['pointedOut.0.to: unitNotListed (ACT-08)']],
    ['an inpatient unit that is not listed', { discharge: { unit: 'polisen' } }, ['discharge.unit: unitNotListed (DIS-01)']],
    ['a care contact that is not listed', { discharge: { unit: 'bup', fixedCareContact: 'polisen' } }, ['discharge.fixedCareContact: unitNotListed (DIS-04)']],
    ['a promise of a stranger', { promises: [{ id: 'samtal', owner: 'polisen' }] }, ['promises.0.owner: unitNotListed (FOL-06)']],
    ['a recap by a stranger', { recaps: [{ to: 'pappa', by: 'polisen' }] }, ['recaps.0.by: unitNotListed (PAR-10)']],
    ['a unit that is listed twice', { units: [...whole.units, whole.units[1]] }, ['units.3.key: unitTwice (ACT-05)']],
    ['a unit that is called twice', { invitations: [{ unit: 'bup' }, { unit: 'bup' }] }, ['invitations.1.unit: unitTwice (INV-01)']],
    ['a first contact before the need', { firstContact: { on: '2026-11-19' } }, ['firstContact.on: dayBeforeCause (PRO-03)']],
    [
      'an answer before the question',
      { request: { by: 'person', on: '2026-11-20', answer: { outcome: 'granted', on: '2026-11-19', decidedBy: 'bup' } } },
      ['request.answer.on: dayBeforeCause (ACT-09)'],
    ],
    [
      'an answer to what was not sent',
      { invitations: [{ unit: 'bup', answer: { kind: 'comes', on: '2026-11-24' } }] },
      ['invitations.0.answer.on: dayBeforeCause (INV-02)'],
    ],
    [
      'a confirmation before it was sent',
      { invitations: [{ unit: 'bup', sentOn: '2026-11-24', confirmedOn: '2026-11-23' }] },
      ['invitations.0.confirmedOn: dayBeforeCause (INV-04)'],
    ],
    [
      'a meeting that ends before it opens',
      { meeting: { on: '2026-12-04', openedOn: '2026-12-04', endedOn: '2026-12-03' } },
      ['meeting.endedOn: dayBeforeCause (MEE-07)'],
    ],
    ['a meeting that ends and was never opened', { meeting: { on: '2026-12-04', endedOn: '2026-12-04' } }, ['meeting.endedOn: dayBeforeCause (MEE-07)']],
    ['an end before the need', { closing: { reason: 'noPlan', on: '2026-11-19' } }, ['closing.on: dayBeforeCause (FOL-10)']],
    [
      'looked at again before it was seen',
      { gaps: [{ kind: 'requestRefused', on: '2026-12-04', lookedAtOn: '2026-12-03' }] },
      ['gaps.0.lookedAtOn: dayBeforeCause (PRO-23)'],
    ],
    [
      'an answer before it was pointed out',
      { pointedOut: [{ to: 'social', on: '2026-03-03', answer: { kind: 'willCall', on: '2026-03-02' } }] },
      ['pointedOut.0.answer.on: dayBeforeCause (SIS-03)'],
    ],
  ];
  test.each(rows)('%s', (_reason, changes, says) => expect(found(changes)).toEqual(says));
});
