import { describe, expect, test } from 'vitest';
import { decideOn } from '../decide-on.ts';
import { filterPlanFor } from '../filter-plan-for.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { begun, type Carried, carryOn, consented, contextAt, covered, met } from '../testing/carry-on.ts';
import { aConsent, consentId, hanna, josef, minutes, paediatrics, preschool, psychiatry, start } from '../testing/fictional-family.ts';

const codesOf = ({ plan }: Carried, command: PlanCommand): string[] =>
  decideOn(plan, command, contextAt(minutes(30))).violations.map(({ code, rule }) => `${code} ${rule}`);

test('a consent is not recorded as already withdrawn: then nobody could take it back (CON-24)', () => {
  const consent = aConsent({ id: consentId(1), givenBy: hanna, withdrawnAt: '2099-01-01T00:00:00.000Z' as never });
  expect(codesOf(begun(), { type: 'recordConsent', consent })).toEqual(['consentAlreadyWithdrawn CON-24']);
});

test('a consent is not withdrawn before it was given', () => {
  const said = '2026-11-22T08:00:00.000Z' as never;
  expect(codesOf(consented(), { type: 'withdrawConsent', consent: consentId(1), at: said })).toEqual(['notYetSaid CON-24']);
});

test('a withdrawal ends the plan also while the child’s own no is being weighed (FOL-12)', () => {
  const no = aConsent({ id: consentId(5), givenBy: josef, givenAs: 'self', answer: 'no', receivers: [] });
  const weighed = carryOn(consented(), { type: 'recordConsent', consent: no });
  expect(weighed.plan.closing).toBeUndefined();
  expect(carryOn(weighed, { type: 'withdrawConsent', consent: consentId(1) }).plan.closing).toMatchObject({ reason: 'consentWithdrawn' });
});

describe('CON-24: a consent is taken back in part', () => {
  const place = ({ house, unit }: typeof paediatrics) => ({ house, unit });
  const narrow: PlanCommand = { type: 'narrowConsent', consent: consentId(1), receiver: place(paediatrics) };
  const copyFor = ({ plan }: Carried, unit: typeof paediatrics) => filterPlanFor(plan, unit, minutes(100));
  test('one unit gets nothing more, and the work goes on', () => {
    const narrowed = carryOn(met(), narrow);
    expect(narrowed.plan.closing).toBeUndefined();
    expect(copyFor(narrowed, paediatrics)).toBeUndefined();
    expect(copyFor(narrowed, preschool)).toBeDefined();
    const at = minutes(met().plan.version);
    expect(narrowed.plan.consents[0]?.narrowings).toEqual([{ at, receiver: place(paediatrics), kinds: undefined, recordedAt: at }]);
  });
  test('or nothing of some kinds, from when it was said', () => {
    const narrowed = carryOn(met(), { ...narrow, kinds: ['ownWords'], at: minutes(2) } as PlanCommand);
    expect(copyFor(narrowed, paediatrics)?.preparation.whatMatters).toBeUndefined();
    expect(copyFor(narrowed, paediatrics)?.interventions.length).toBeGreaterThan(0);
    expect(narrowed.plan.consents[0]?.narrowings).toMatchObject([{ at: minutes(2), kinds: ['ownWords'] }]);
    expect(narrowed.plan.consents[1]?.narrowings).toBeUndefined();
    expect(carryOn(narrowed, narrow).plan.consents[0]?.narrowings).toHaveLength(2);
  });
  const refusals: readonly [reason: string, from: () => Carried, of: object, codes: string[]][] = [
    ['a unit that it does not cover', met, { receiver: place(psychiatry) }, ['receiverNotInConsent CON-24']],
    ['a unit of the same name in another house', met, { receiver: { house: 'sis', unit: paediatrics.unit } }, ['receiverNotInConsent CON-24']],
    ['a consent that nobody has given', met, { consent: consentId(77) }, ['unknownConsent CON-21']],
    ['before it was given', met, { at: '2026-11-22T08:00:00.000Z' }, ['notYetSaid CON-24']],
    ['in the future', met, { at: minutes(500) }, ['notYetSaid CON-24']],
    [
      'one that is taken back whole',
      () => carryOn(covered(), { type: 'withdrawConsent', consent: consentId(3) }),
      { consent: consentId(3) },
      ['consentAlreadyWithdrawn CON-24'],
    ],
  ];
  test.each(refusals)('%s', (_reason, from, of, codes) => expect(codesOf(from(), { ...narrow, ...of } as PlanCommand)).toEqual(codes));
  test('not more often than a consent holds', () => {
    const { plan, history } = met();
    const narrowings = Array.from({ length: 100 }, () => ({ at: minutes(1), receiver: place(paediatrics) }));
    expect(codesOf({ plan: { ...plan, consents: plan.consents.map((one) => ({ ...one, narrowings })) }, history }, narrow)).toEqual(['tooMany SEC-11']);
  });
});

test('CON-25: an answer and its withdrawal say when they were written down', () => {
  const withdrawn = carryOn(covered(), { type: 'withdrawConsent', consent: consentId(3), at: minutes(20) });
  const consent = withdrawn.plan.consents[2];
  expect(consent).toMatchObject({
    takenAt: start,
    recordedAt: minutes(met().plan.version),
    withdrawnAt: minutes(20),
    endRecordedAt: minutes(covered().plan.version),
  });
});

test.each(['godMan', 'forvaltare', 'powerOfAttorney', 'guardian'] as const)('CON-09: an answer may be given as %s', (givenAs) => {
  expect(codesOf(begun(), { type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy: hanna, givenAs }) })).toEqual([]);
});
