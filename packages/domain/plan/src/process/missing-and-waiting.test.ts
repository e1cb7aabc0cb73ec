import { profileNamed, ruleIds } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, noon, stations, type Written } from '../testing/a-process.ts';
import { missingThings } from './missing-in.ts';
import { processOf } from './process-of.ts';
import { waitingOf } from './waiting-of.ts';

const missing = (facts: Written, date: string): string[] =>
  processOf(aProcess(facts), noon(date), profileNamed('national')).missing.map(({ what, rule, about }) =>
    [what, rule, ...(about === undefined ? [] : [about])].join(' '),
  );

describe('PRO-20: every step says what is missing', () => {
  const contact = 'firstContact PRO-03';
  const day = 'followUpDay FOL-05';
  const meeting = { on: '2026-12-08', openedOn: '2026-12-08' };
  const closing = { reason: 'goalsMet', on: '2027-03-03' } as const;
  const rows: readonly [reason: string, facts: Written, date: string, missing: string[]][] = [
    ['a need', {}, '2026-11-23', ['consent CON-01', contact]],
    ['a request', { request: { by: 'person', on: '2026-11-23' } }, '2026-11-23', ['requestAnswer ACT-09', 'consent CON-01', contact]],
    [
      'a no that is not explained',
      { consent: { state: 'refused' }, firstContact: { on: '2026-11-23' } },
      '2026-11-23',
      ['consent CON-01', 'gap PRO-23 needWithoutSip'],
    ],
    ['a first contact of tomorrow', { firstContact: { on: '2026-11-24' } }, '2026-11-23', ['consent CON-01', contact]],
    [
      'a request that is granted, with consent of tomorrow',
      { request: { by: 'person', on: '2026-11-23', answer: { outcome: 'granted', on: '2026-11-23', decidedBy: 'bup' } } },
      '2026-11-23',
      ['consent CON-01', contact],
    ],
    [
      'the preparation',
      { ...stations.prepared, firstContact: { on: '2026-11-24' } },
      '2026-11-24',
      ['doNotBringUp PRO-10', 'participants PRO-10', 'whenAndWhere PRO-10', 'strengths PRO-10', 'needs PRO-10', 'wishesAboutForm PRO-10', 'meetingTime INV-01'],
    ],
    [
      'all is prepared, and nobody has been in touch',
      {
        ...stations.planned,
        preparation: { done: ['whatMatters', 'questions', 'doNotBringUp', 'participants', 'whenAndWhere', 'strengths', 'needs', 'wishesAboutForm'] },
      },
      '2026-11-24',
      [contact],
    ],
    ['the answers', stations.called, '2026-11-26', ['answer INV-02 bup', 'answer INV-02 skola']],
    [
      'what an invitation does not say',
      { ...stations.called, invitations: [{ unit: 'bup', sentOn: '2026-11-25', holds: ['time'] }] },
      '2026-11-26',
      ['invitationParts INV-01 bup', 'answer INV-02 bup'],
    ],
    [
      'an invitation that says all, and one that is not kept here',
      {
        ...stations.called,
        invitations: [
          { unit: 'bup', sentOn: '2026-11-25', covered: 'nothing', holds: [] },
          { unit: 'skola', sentOn: '2026-11-25' },
        ],
      },
      '2026-11-26',
      ['answer INV-02 bup', 'answer INV-02 skola'],
    ],
    [
      'one of two has answered',
      {
        ...stations.gathered,
        invitations: [
          { unit: 'bup', sentOn: '2026-11-25', answer: { kind: 'comes', on: '2026-11-26' } },
          { unit: 'skola', sentOn: '2026-11-25' },
        ],
      },
      '2026-11-28',
      ['answer INV-02 skola'],
    ],
    [
      'a gap that is recorded is not missed',
      {
        consent: { state: 'refused' },
        firstContact: { on: '2026-11-23' },
        gaps: [{ kind: 'needWithoutSip', on: '2026-11-23', reason: 'Nej', who: 'Eva', lookAgainOn: '2027-01-15' }],
      },
      '2026-11-23',
      ['consent CON-01'],
    ],
    ['the content', stations.opened, '2026-12-08', ['interventions PLA-01', 'lead PLA-01', day]],
    [
      'what is done before the end',
      { ...stations.inWriting, meeting: { ...meeting, done: [] } },
      '2026-12-08',
      ['lead PLA-01', 'summary MEE-07', 'copies PLA-07', 'inBetween MEE-07', day],
    ],
    ['one that answers for it', { ...stations.named, promises: [{ id: 'a' }], followUp: { nextOn: '2027-03-02' } }, '2026-12-08', ['responsible PLA-01']],
    ['the lead’s answer', stations.held, '2026-12-08', ['leadAnswer LAD-03', day]],
    ['a lead', { ...stations.held, lead: { unit: 'bup', state: 'declined' } }, '2026-12-09', ['lead PLA-01', day]],
    ['a lead that nobody is', { ...stations.held, lead: undefined }, '2026-12-09', ['lead PLA-01', day]],
    ['nothing', stations.dated, '2026-12-09', []],
    ['the end needs no other day', stations.done, '2027-03-02', []],
    [
      'what those are owed who were not there (PAR-10)',
      { ...stations.dated, recaps: [{ to: 'eva' }, { to: 'alma', givenOn: '2026-12-09' }, { to: 'syster', declinedOn: '2026-12-09' }] },
      '2026-12-09',
      ['recap PAR-10 eva', 'viewOfAbsent PAR-10 alma'],
    ],
    [
      'the end is told, recorded and explained',
      {
        ...stations.dated,
        recaps: [{ to: 'eva' }],
        closing: { ...closing, told: ['alma', 'social', 'bup', 'skola'], recordedBy: ['social', 'bup'], turnToIsSaid: false },
      },
      '2027-03-03',
      ['told FOL-13 eva', 'recordedInOwnSystem FOL-13 skola', 'whereToTurn FOL-13', 'recap PAR-10 eva'],
    ],
    ['nothing is left', stations.closed, '2027-03-03', []],
    ['a call unanswered', stations.called, '2026-12-09', ['answer INV-02 bup', 'answer INV-02 skola', 'gap PRO-23 bup', 'gap PRO-23 skola']],
  ];
  test.each(rows)('%s', (_reason, facts, date, expected) => expect(missing(facts, date)).toEqual(expected));
  test('each is a word of the list, with a rule that exists', () => {
    for (const [, facts, date] of rows) {
      const found = processOf(aProcess(facts), noon(date), profileNamed('vastra-gotaland')).missing;
      expect(found.filter(({ what, rule }) => !missingThings.includes(what) || !ruleIds.includes(rule))).toEqual([]);
    }
  });
});

describe('PRO-24: everyone who waits sees for how long', () => {
  const waits = (facts: Written, date: string): string[] =>
    waitingOf(aProcess(facts), noon(date)).map(({ for: what, about, since, until, days }) =>
      [what, ...(about === undefined ? [] : [about]), since, until ?? '…', days].join(' '),
    );
  const rows: readonly [reason: string, facts: Written, date: string, waits: string[]][] = [
    ['from the need', {}, '2026-11-23', ['firstContact 2026-11-20 … 3', 'meeting 2026-11-20 … 3']],
    ['the day of the need', {}, '2026-11-20', ['firstContact 2026-11-20 … 0', 'meeting 2026-11-20 … 0']],
    ['before the need', {}, '2026-11-19', []],
    [
      'a request and its answer',
      { request: { by: 'person', on: '2026-11-21', answer: { outcome: 'granted', on: '2026-11-24', decidedBy: 'bup' } } },
      '2026-11-25',
      ['firstContact 2026-11-20 … 5', 'requestAnswer 2026-11-21 2026-11-24 3', 'meeting 2026-11-20 … 5'],
    ],
    [
      'each called unit',
      {
        ...stations.gathered,
        invitations: [
          { unit: 'bup', sentOn: '2026-11-25', answer: { kind: 'comes', on: '2026-11-26' } },
          { unit: 'skola', sentOn: '2026-11-25' },
          { unit: 'social' },
        ],
      },
      '2026-11-28',
      [
        'firstContact 2026-11-20 2026-11-25 5',
        'meeting 2026-11-20 … 8',
        'invitationAnswer bup 2026-11-25 2026-11-26 1',
        'invitationAnswer skola 2026-11-25 … 3',
      ],
    ],
    [
      'the lead',
      { ...stations.held, invitations: [] },
      '2026-12-10',
      ['firstContact 2026-11-20 2026-11-25 5', 'meeting 2026-11-20 2026-12-08 18', 'leadAnswer bup 2026-12-08 … 2'],
    ],
    [
      'one that pointed out the need (SIS-03)',
      {
        pointedOut: [
          { to: 'social', on: '2026-11-20', answer: { kind: 'willCall', on: '2026-11-24' } },
          { to: 'bup', on: '2026-11-21' },
        ],
      },
      '2026-11-23',
      ['firstContact 2026-11-20 … 3', 'meeting 2026-11-20 … 3', 'pointedOutAnswer social 2026-11-20 … 3', 'pointedOutAnswer bup 2026-11-21 … 2'],
    ],
    [
      'a plan that has ended waits for nothing more',
      { firstContact: { on: '2026-11-24' }, closing: { reason: 'noPlan', on: '2026-11-30' } },
      '2026-12-10',
      ['firstContact 2026-11-20 2026-11-24 4'],
    ],
  ];
  test.each(rows)('%s', (_reason, facts, date, expected) => expect(waits(facts, date)).toEqual(expected));
});
