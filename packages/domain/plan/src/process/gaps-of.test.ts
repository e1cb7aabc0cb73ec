import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, day, noon, stations, type Written } from '../testing/a-process.ts';
import { gapsOf } from './gaps-of.ts';
import { offersOf } from './offers-of.ts';

const gaps = (facts: Written, date: string) => gapsOf(aProcess(facts), noon(date), profileNamed('national'));
const says = (facts: Written, date: string): string[] =>
  gaps(facts, date).map(({ kind, about, on, lacks }) =>
    [kind, ...(about === undefined ? [] : [about]), on, ...(lacks.length > 0 ? [`lacks ${lacks.join(' ')}`] : [])].join(' '),
  );

const whole = { reason: 'Vill vänta', who: 'Eva', lookAgainOn: '2027-01-15' };
const all = 'lacks reason who lookAgainOn';
const refused = { outcome: 'refused', on: '2026-11-24', decidedBy: 'bup' } as const;

describe('PRO-23: nothing falls out in silence', () => {
  const rows: readonly [reason: string, facts: Written, date: string, gaps: string[]][] = [
    ['work that goes on leaves no gap', stations.called, '2026-11-26', []],
    ['a no before the meeting', { consent: { state: 'refused', on: '2026-11-23' } }, '2026-11-24', [`needWithoutSip 2026-11-23 ${all}`]],
    ['a no without a day counts from the need', { consent: { state: 'refused' } }, '2026-11-24', [`needWithoutSip 2026-11-20 ${all}`]],
    ['a no of tomorrow', { consent: { state: 'refused', on: '2026-11-25' } }, '2026-11-24', []],
    [
      'consent taken back before the meeting',
      { ...stations.called, consent: { state: 'withdrawn', on: '2026-11-26' } },
      '2026-11-26',
      [`needWithoutSip 2026-11-26 ${all}`],
    ],
    ['after the meeting there was a SIP', { ...stations.led, consent: { state: 'withdrawn', on: '2027-01-10' } }, '2027-01-10', []],
    ['an end before a plan', { closing: { reason: 'noPlan', on: '2026-12-01' } }, '2026-12-01', [`needWithoutSip 2026-12-01 ${all}`]],
    ['that end is to come', { closing: { reason: 'noPlan', on: '2026-12-01' } }, '2026-11-30', []],
    ['another end leaves no gap', { closing: { reason: 'noNeed', on: '2026-12-01' } }, '2026-12-01', []],
    ['a refused request', { request: { by: 'person', on: '2026-11-23', answer: refused } }, '2026-11-24', [`requestRefused 2026-11-24 ${all}`]],
    ['a refusal of tomorrow', { request: { by: 'person', on: '2026-11-23', answer: refused } }, '2026-11-23', []],
    [
      'why stands in the refusal itself',
      { request: { by: 'person', on: '2026-11-23', answer: { ...refused, ...whole } } },
      '2026-11-24',
      ['requestRefused 2026-11-24'],
    ],
    [
      'a refused request that ends is one gap',
      { request: { by: 'person', on: '2026-11-23', answer: refused }, closing: { reason: 'noPlan', on: '2026-11-24' } },
      '2026-11-24',
      [`requestRefused 2026-11-24 ${all}`],
    ],
    ['a request that is granted', { request: { by: 'person', on: '2026-11-23', answer: { ...refused, outcome: 'granted' } } }, '2026-11-24', []],
    [
      'an offer declined',
      { occasions: [{ kind: 'admission', on: '2026-11-23', offer: { on: '2026-11-24', outcome: 'declined' } }] },
      '2026-11-24',
      [`offerDeclined admission 2026-11-24 ${all}`],
    ],
    [
      'an offer declined tomorrow',
      { occasions: [{ kind: 'admission', on: '2026-11-23', offer: { on: '2026-11-24', outcome: 'declined' } }] },
      '2026-11-23',
      [],
    ],
    ['an offer accepted', { occasions: [{ kind: 'admission', on: '2026-11-23', offer: { on: '2026-11-24', outcome: 'accepted' } }] }, '2026-11-24', []],
    ['calls are answered until the meeting', stations.called, '2026-12-08', []],
    ['then nobody answered', stations.called, '2026-12-09', [`callUnanswered bup 2026-12-08 ${all}`, `callUnanswered skola 2026-12-08 ${all}`]],
    ['one that came has answered', { ...stations.called, invitations: [{ unit: 'bup', sentOn: '2026-11-25', attended: true }] }, '2026-12-09', []],
    ['one that answered', stations.gathered, '2026-12-09', []],
    ['without a meeting nobody is late', { ...stations.called, meeting: undefined }, '2026-12-09', []],
    ['a need pointed out waits for a first contact', { pointedOut: [{ to: 'social', on: '2026-11-20' }] }, '2026-11-25', []],
    ['then it has met with silence', { pointedOut: [{ to: 'social', on: '2026-11-20' }] }, '2026-11-26', [`callUnanswered social 2026-11-25 ${all}`]],
  ];
  test.each(rows)('%s', (_reason, facts, date, expected) => expect(says(facts, date)).toEqual(expected));

  const answers: readonly ['willCall' | 'willCallAfterMove' | 'judgesNoNeed' | 'noConsent' | 'other', string[]][] = [
    ['willCall', []],
    ['willCallAfterMove', []],
    ['judgesNoNeed', [`needWithoutSip social 2026-11-24 ${all}`]],
    ['noConsent', [`needWithoutSip social 2026-11-24 ${all}`]],
    ['other', [`needWithoutSip social 2026-11-24 ${all}`]],
  ];
  test.each(answers)('SIS-03: the answer %s to a need that was pointed out is followed', (kind, expected) => {
    const pointedOut = [{ to: 'social', on: '2026-11-20', answer: { kind, on: '2026-11-24' } }];
    expect(says({ pointedOut }, '2026-11-30')).toEqual(expected);
    expect(says({ pointedOut }, '2026-11-23')).toEqual([]);
  });

  test('SIS-03: the grounds of a no are its reason, and a call that waits for a move is expected after it', () => {
    const pointed = (answer: object): Written => ({ pointedOut: [{ to: 'social', on: '2026-11-20', answer: { on: '2026-11-24', ...answer } as never }] });
    expect(says(pointed({ kind: 'judgesNoNeed', grounds: 'Insatserna räcker' }), '2026-11-30')).toEqual([
      'needWithoutSip social 2026-11-24 lacks who lookAgainOn',
    ]);
    const moves = pointed({ kind: 'willCallAfterMove', moveOn: '2026-12-04' });
    expect(says(moves, '2026-12-09')).toEqual([]);
    expect(says(moves, '2026-12-10')).toEqual([`callUnanswered social 2026-12-09 ${all}`]);
    expect(says({ ...moves, ...stations.called, meeting: undefined }, '2026-12-10')).toEqual([]);
  });

  test('a gap that is recorded says why, by whom and when it is looked at again', () => {
    const recorded = { ...whole, kind: 'needWithoutSip', on: '2026-11-24' } as const;
    const facts = (gap: object): Written => ({ consent: { state: 'refused', on: '2026-11-23' }, gaps: [{ ...recorded, ...gap }] });
    expect(gaps(facts({}), '2026-11-24')).toEqual([
      { kind: 'needWithoutSip', about: undefined, on: '2026-11-23', lacks: [], lookAgainOn: '2027-01-15', lookedAtOn: undefined, isDue: false },
    ]);
    expect(says(facts({ reason: undefined }), '2026-11-24')).toEqual(['needWithoutSip 2026-11-23 lacks reason']);
    expect(says(facts({ who: undefined }), '2026-11-24')).toEqual(['needWithoutSip 2026-11-23 lacks who']);
    expect(says(facts({ lookAgainOn: undefined }), '2026-11-24')).toEqual(['needWithoutSip 2026-11-23 lacks lookAgainOn']);
  });
  test('a record of another kind, of somebody else, from before, or of tomorrow covers no gap', () => {
    const refusedConsent = { state: 'refused', on: '2026-11-23' } as const;
    const count = (gap: object) =>
      gaps({ consent: refusedConsent, gaps: [{ ...whole, kind: 'needWithoutSip', on: '2026-11-24', ...gap } as never] }, '2026-11-24').length;
    expect([count({}), count({ kind: 'offerDeclined' }), count({ about: 'bup' }), count({ on: '2026-11-22' })]).toEqual([1, 2, 2, 2]);
    expect(says({ consent: refusedConsent, gaps: [{ ...whole, kind: 'needWithoutSip', on: '2026-11-25' }] }, '2026-11-24')).toEqual([
      `needWithoutSip 2026-11-23 ${all}`,
    ]);
  });
  test('one record covers one gap', () => {
    const facts: Written = { ...stations.called, gaps: [{ ...whole, kind: 'callUnanswered', about: 'skola', on: '2026-12-09' }] };
    expect(says(facts, '2026-12-09')).toEqual([`callUnanswered bup 2026-12-08 ${all}`, 'callUnanswered skola 2026-12-08']);
  });
  test('the day to look again is due until somebody has looked', () => {
    const due = (gap: object, date: string) => gaps({ gaps: [{ ...whole, kind: 'needWithoutSip', on: '2026-11-24', ...gap }] }, date).map(({ isDue }) => isDue);
    expect(due({}, '2027-01-14')).toEqual([false]);
    expect(due({}, '2027-01-15')).toEqual([true]);
    expect(due({ lookedAtOn: '2027-01-15' }, '2027-01-15')).toEqual([false]);
    expect(due({ lookedAtOn: '2027-01-17' }, '2027-01-16')).toEqual([true]);
    expect(due({ lookAgainOn: undefined }, '2027-01-16')).toEqual([false]);
  });
});

describe('SIS-01: a placed youth is offered a SIP at admission, discharge and transfer', () => {
  const rows: readonly [reason: string, occasion: object, state: string][] = [
    ['the day of admission', {}, 'owed'],
    ['an admission to come', { on: '2026-03-06' }, 'ahead'],
    ['one principal is enough', { bothNeeded: false }, 'notNeeded'],
    ['offered, and no answer yet', { offer: { on: '2026-03-05' } }, 'unanswered'],
    ['offered before the day', { on: '2026-03-09', offer: { on: '2026-03-04', outcome: 'accepted' } }, 'accepted'],
    ['the offer is to come', { offer: { on: '2026-03-06', outcome: 'accepted' } }, 'owed'],
    ['an existing SIP is followed up', { offer: { on: '2026-03-05', outcome: 'followedUp' } }, 'followedUp'],
    ['declined', { bothNeeded: false, offer: { on: '2026-03-05', outcome: 'declined' } }, 'declined'],
  ];
  test.each(rows)('%s', (_reason, occasion, state) => {
    const { occasions } = aProcess({ occasions: [{ kind: 'transfer', on: '2026-03-05', ...occasion }] });
    expect(offersOf({ occasions }, day('2026-03-05'))).toEqual([{ occasion: 'transfer', on: occasions[0]?.on, state }]);
  });
  test('Ella: offered at admission and at leaving, each with its outcome, and the no is looked at again (PRO-23)', () => {
    const facts: Written = {
      initiator: 'social',
      need: { noticedBy: 'other', noticedOn: '2026-03-02', signs: ['placement'] },
      consent: { state: 'valid', on: '2026-09-01' },
      occasions: [
        { kind: 'admission', on: '2026-03-02', offer: { on: '2026-03-03', outcome: 'declined' } },
        { kind: 'discharge', on: '2026-11-30', offer: { on: '2026-09-15', outcome: 'accepted' } },
      ],
      pointedOut: [{ to: 'social', on: '2026-03-03', answer: { kind: 'willCall', on: '2026-03-05' } }],
    };
    expect(offersOf(aProcess(facts), day('2026-10-01')).map(({ occasion, state }) => `${occasion}: ${state}`)).toEqual([
      'admission: declined',
      'discharge: accepted',
    ]);
    expect(says(facts, '2026-10-01')).toEqual([`offerDeclined admission 2026-03-03 ${all}`]);
    const recorded: Written = {
      ...facts,
      gaps: [{ kind: 'offerDeclined', about: 'admission', on: '2026-03-03', ...whole, lookAgainOn: '2026-09-01', lookedAtOn: '2026-09-01' }],
    };
    expect(says(recorded, '2026-10-01')).toEqual(['offerDeclined admission 2026-03-03']);
  });
});
