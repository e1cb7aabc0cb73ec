import { describe, expect, test } from 'vitest';
import { answerablePlace } from '../answerable-place.ts';
import { decideOn } from '../decide-on.ts';
import { nextForParty } from '../next-for-party.ts';
import { arrive, type Carried, carryOn, contextAt, handedOver, met } from '../testing/carry-on.ts';
import { aConsent, consentId, counsellor, covers, daniel, minutes, paediatrics, partyId, socialServices, worker } from '../testing/fictional-family.ts';

const askedBack = (): Carried =>
  carryOn(handedOver(), { type: 'nameLead', party: partyId(1), who: 'Maria', baseVersion: handedOver().plan.lead?.version }, counsellor);
const unitOf = ({ plan }: Carried): string => answerablePlace(plan).unit;

describe('The giver holds the baton until the next has taken it (LAD-03)', () => {
  test('the unit that began the work holds it while the first lead is asked', () => expect(unitOf(met())).toBe(socialServices.unit));
  test('a lead that asks another still answers for the plan', () => {
    expect(unitOf(handedOver())).toBe(paediatrics.unit);
    expect(unitOf(askedBack())).toBe(paediatrics.unit);
    expect(askedBack().plan).toMatchObject({ keeper: 'region', term: 2, lead: { state: 'offered' } });
  });
  test('and goes on answering for it when the other says no', () => {
    const declined = carryOn(askedBack(), { type: 'declineLead', party: partyId(1), reason: 'Vi har inte längre kontakt med familjen' }, worker);
    expect(unitOf(declined)).toBe(paediatrics.unit);
  });
  test('and when it asks a third one instead', () => {
    const { plan } = askedBack();
    const instead = carryOn(askedBack(), { type: 'nameLead', party: partyId(4), who: 'Petra', baseVersion: plan.lead?.version }, counsellor);
    expect(unitOf(instead)).toBe(paediatrics.unit);
  });
  test('the former keeper sees that it is asked, and the original moves back with a new term', () => {
    const mayReadAll = aConsent({ id: consentId(4), givenBy: daniel, givenAs: 'self', about: daniel, receivers: [covers(socialServices, ['mentalHealth'])] });
    const back = arrive(
      carryOn(carryOn(askedBack(), { type: 'recordConsent', consent: mayReadAll }, counsellor), { type: 'acceptLead', party: partyId(1) }, worker),
    );
    expect(nextForParty(askedBack().plan, socialServices).action).toBe('acceptLead');
    expect(back.plan).toMatchObject({ keeper: 'municipality', term: 3, lead: { state: 'accepted', unit: socialServices.unit } });
    expect(unitOf(back)).toBe(socialServices.unit);
    expect(back.plan.lead?.heldBy).toEqual({ house: paediatrics.house, unit: paediatrics.unit });
  });
});

test.each([
  ['pupil health care is education and has no overall responsibility', { kind: 'studentHealth', principal: 'municipality' }],
  ['nor has an association, whoever pays it', { kind: 'association', principal: 'region' }],
] as const)('%s (ACT-12)', (_reason, standing) => {
  const { plan } = met();
  const changed = { ...plan, parties: plan.parties.map((party) => (party.id === partyId(3) ? { ...party, ...standing } : party)) };
  const named = { type: 'nameLead', party: partyId(3), who: 'Karin', baseVersion: plan.lead?.version } as const;
  expect(decideOn(changed, named, contextAt(minutes(99))).violations.map(({ code }) => code)).toEqual(['leadMustBePrincipal']);
});
