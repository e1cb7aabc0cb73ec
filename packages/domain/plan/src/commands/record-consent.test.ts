import { expect, test } from 'vitest';
import { decideOn } from '../decide-on.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { begun, type Carried, carryOn, consented, contextAt } from '../testing/carry-on.ts';
import { aConsent, consentId, hanna, josef, minutes } from '../testing/fictional-family.ts';

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
