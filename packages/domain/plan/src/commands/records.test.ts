import { mayStartSipWork } from '@stafett/consent';
import { describe, expect, test } from 'vitest';
import { consentFactsOf } from '../consent-facts-of.ts';
import { Plan } from '../plan.schema.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { planLimits } from '../plan-limits.ts';
import { begun, type Carried, carryOn, consented } from '../testing/carry-on.ts';
import { daniel, hanna, idOf, minutes, worker } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { aBoardDecision, aCare, aDisclosure, aGround, anAssessment, aProtection, aRepresentative } from '../testing/the-records.ts';

const later = minutes(500);
const stranger = idOf<typeof hanna>(99);

type Kept = 'assessments' | 'boardDecisions' | 'grounds' | 'disclosures' | 'care' | 'representatives' | 'protections';
const records: readonly [list: Kept, command: PlanCommand, kept: object][] = [
  ['assessments', { type: 'recordAssessment', assessment: anAssessment }, anAssessment],
  ['boardDecisions', { type: 'recordBoardDecision', decision: aBoardDecision }, aBoardDecision],
  ['grounds', { type: 'recordGround', ground: aGround }, aGround],
  ['disclosures', { type: 'recordDisclosure', disclosure: aDisclosure }, aDisclosure],
  ['care', { type: 'recordCare', care: aCare }, aCare],
  ['representatives', { type: 'recordRepresentative', representative: aRepresentative }, aRepresentative],
  ['protections', { type: 'recordProtection', protection: aProtection }, aProtection],
];

describe('CON-25: what consents rest on is recorded with when it was known', () => {
  test.each(records)('%s', (list, command, kept) => {
    const { plan } = carryOn(begun(), command);
    expect(plan[list]).toEqual([{ ...kept, recordedAt: minutes(1) }]);
    expect(consentFactsOf(plan)[list]).toEqual(plan[list]);
    expect(Plan.safeParse(plan).error).toBeUndefined();
    expect(carryOn(begun(), { type: 'writeSituation', text: 'x' }).plan[list]).toBeUndefined();
  });
  test.each(records)('not more %s than a plan holds', (list, command) => {
    const { plan, history } = carryOn(begun(), command);
    const full = {
      plan: { ...plan, [list]: Array.from({ length: planLimits.records }, (_one, index) => ({ ...plan[list]?.[0], id: idOf(800 + index) })) } as Plan,
      history,
    };
    expect(refusedWith(full, command)).toContain('tooMany SEC-11');
  });

  const refusals: readonly [reason: string, command: PlanCommand, reasons: string[]][] = [
    ['an assessment is not made in the future', { type: 'recordAssessment', assessment: { ...anAssessment, at: later } }, ['notYetSaid CON-25 at']],
    ['nor a decision', { type: 'recordBoardDecision', decision: { ...aBoardDecision, at: later } }, ['notYetSaid CON-25 at']],
    ['nor a ground', { type: 'recordGround', ground: { ...aGround, at: later } }, ['notYetSaid CON-25 at']],
    ['nor a disclosure', { type: 'recordDisclosure', disclosure: { ...aDisclosure, at: later } }, ['notYetSaid CON-25 at']],
    [
      'nothing is recorded as taken back already',
      { type: 'recordGround', ground: { ...aGround, withdrawnAt: minutes(0) } },
      ['recordHasEnded CON-25 withdrawnAt'],
    ],
    [
      'consent is sought from people of the plan',
      { type: 'recordBoardDecision', decision: { ...aBoardDecision, soughtFrom: [hanna, stranger] } },
      ['unknownPerson ACT-18 person'],
    ],
    [
      'a disclosure is about somebody of the plan',
      { type: 'recordDisclosure', disclosure: { ...aDisclosure, about: stranger } },
      ['unknownPerson ACT-18 person'],
    ],
    ['no contact with somebody of the plan', { type: 'recordCare', care: { ...aCare, noContactWith: [stranger] } }, ['unknownPerson ACT-18 person']],
    ['secret from somebody of the plan', { type: 'recordCare', care: { ...aCare, addressSecretFrom: [stranger] } }, ['unknownPerson ACT-18 person']],
    ['care without either is care', { type: 'recordCare', care: { law: 'SoL', from: aCare.from } }, []],
    [
      'a representative is in the plan',
      { type: 'recordRepresentative', representative: { ...aRepresentative, id: stranger } },
      ['unknownPerson ACT-18 person'],
    ],
    ['the one who is protected is in the plan', { type: 'recordProtection', protection: { ...aProtection, of: stranger } }, ['unknownPerson ACT-18 person']],
    ['care does not end before it begins', { type: 'recordCare', care: { ...aCare, to: '2026-10-31' as never } }, ['recordHasEnded CON-25 to']],
    ['a day of care is care', { type: 'recordCare', care: { ...aCare, to: aCare.from } }, []],
  ];
  test.each(refusals)('%s', (_reason, command, reasons) => expect(refusedWith(begun(), command)).toEqual(reasons));
  test.each(records.slice(0, 4))('one id is one record among the %s', (_list, command) => {
    expect(refusedWith(carryOn(begun(), command), command)).toEqual(['idTaken PLA-12 id']);
  });
});

describe('CON-24: a record is taken back, and what it told of the time before stands', () => {
  const all = (): Carried => records.reduce((carried, [, command]) => carryOn(carried, command), begun());
  const ended = (record: object): Carried => carryOn(all(), { type: 'endRecord', record } as PlanCommand);
  const nowIs = all().plan.version;

  const byId: readonly [kind: Kept, id: string][] = [
    ['assessments', anAssessment.id],
    ['boardDecisions', aBoardDecision.id],
    ['grounds', aGround.id],
    ['disclosures', aDisclosure.id],
  ];
  test.each(byId)('one of the %s from now on', (kind, id) => {
    expect(ended({ kind, id }).plan[kind]).toMatchObject([{ id, withdrawnAt: minutes(nowIs), endRecordedAt: minutes(nowIs) }]);
    expect(ended({ kind, id, at: minutes(1) }).plan[kind]).toMatchObject([{ withdrawnAt: minutes(1), endRecordedAt: minutes(nowIs) }]);
    const open = { ...ended({ kind, id }), plan: { ...ended({ kind, id }).plan, closing: undefined } };
    expect(refusedWith(open, { type: 'endRecord', record: { kind, id } } as PlanCommand)).toEqual(['recordHasEnded CON-25 record.id']);
    expect(refusedWith(all(), { type: 'endRecord', record: { kind, id: idOf(1) } } as PlanCommand)).toEqual(['unknownRecord CON-25 record.id']);
    expect(refusedWith(all(), { type: 'endRecord', record: { kind, id, at: later } } as PlanCommand)).toEqual(['notYetSaid CON-25 record.at']);
    expect(refusedWith(all(), { type: 'endRecord', record: { kind, id, at: '2026-11-22T08:00:00.000Z' } } as PlanCommand)).toEqual([
      'notYetSaid CON-25 record.at',
    ]);
    expect(refusedWith(all(), { type: 'endRecord', record: { kind, id, at: minutes(0) } } as PlanCommand)).toEqual([]);
  });

  const byPeriod: readonly [kind: Kept, which: object][] = [
    ['care', { law: 'LVU' }],
    ['representatives', { person: hanna }],
    ['protections', { person: aProtection.of }],
  ];
  test.each(byPeriod)('%s ends with a day', (kind, which) => {
    expect(ended({ kind, ...which }).plan[kind]).toMatchObject([{ to: '2026-11-23', endRecordedAt: minutes(nowIs) }]);
    expect(ended({ kind, ...which, on: '2026-11-10' }).plan[kind]).toMatchObject([{ to: '2026-11-10' }]);
    expect(ended({ kind, ...which, on: '2026-11-01' }).plan[kind]).toMatchObject([{ to: '2026-11-01' }]);
    const none = (of: object) => refusedWith(all(), { type: 'endRecord', record: { kind, ...which, ...of } } as PlanCommand);
    expect(none({ on: '2026-10-31' })).toEqual(['unknownRecord CON-25 record']);
    expect(none(kind === 'care' ? { law: 'LSU' } : { person: daniel })).toEqual(['unknownRecord CON-25 record']);
    expect(refusedWith(ended({ kind, ...which }), { type: 'endRecord', record: { kind, ...which } } as PlanCommand)).toEqual(['unknownRecord CON-25 record']);
    expect(refusedWith(begun(), { type: 'endRecord', record: { kind, ...which } } as PlanCommand)).toEqual(['unknownRecord CON-25 record']);
  });
  test('one period ends, and an older one stays as it was', () => {
    const twice = carryOn(carryOn(begun(), { type: 'recordCare', care: { ...aCare, from: '2025-01-01' as never, to: '2025-02-01' as never } }), {
      type: 'recordCare',
      care: aCare,
    });
    const { plan } = carryOn(twice, { type: 'endRecord', record: { kind: 'care', law: 'LVU' } });
    expect(plan.care?.map(({ to }) => to)).toEqual(['2025-02-01', '2026-11-23']);
  });

  test('the work ends at once when what it rested on in the stead of consent is taken back (FOL-12)', () => {
    const rests = [
      { type: 'recordCare', care: { law: 'LVU', from: aCare.from } },
      { type: 'recordBoardDecision', decision: aBoardDecision },
    ].reduce((carried, command) => carryOn(carried, command as PlanCommand), begun());
    expect(mayStartSipWork(consentFactsOf(rests.plan), minutes(rests.plan.version)).outcome).not.toBe('refused');
    const over = carryOn(rests, { type: 'endRecord', record: { kind: 'boardDecisions', id: aBoardDecision.id } });
    expect(over.plan.closing).toEqual({ reason: 'consentWithdrawn', by: worker, at: minutes(rests.plan.version) });
  });
  test('and goes on where it rests on consents', () => {
    const both = carryOn(consented(), { type: 'recordGround', ground: aGround });
    expect(carryOn(both, { type: 'endRecord', record: { kind: 'grounds', id: aGround.id } }).plan.closing).toBeUndefined();
  });
});
