import { describe, expect, test } from 'vitest';
import { consentFactsOf } from '../consent-facts-of.ts';
import { nextForParty } from '../next-for-party.ts';
import type { Plan } from '../plan.schema.ts';
import { begun, carryOn, covered, initiator, invited } from '../testing/carry-on.ts';
import { counsellor, paediatrics, partyId, preschool, socialServices } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { aGround } from '../testing/the-records.ts';

test('INV-01: a unit of the same name in another house is not called already', () => {
  const call = (unit: typeof paediatrics) => refusedWith(invited(), { type: 'inviteParty', party: partyId(9), unit, role: 'r' });
  expect(call(paediatrics)).toContain('partyInvitedAlready INV-01 unit');
  expect(call({ ...paediatrics, house: preschool.house })).not.toContain('partyInvitedAlready INV-01 unit');
});

describe('PRO-20: what comes next before the meeting', () => {
  const next = (unit: typeof paediatrics) => nextForParty(invited().plan, unit);
  test('a called unit answers', () => expect(next(paediatrics)).toEqual({ action: 'answerInvitation', due: '2026-11-24' }));
  test('the one that calls has nothing to answer', () => expect(next(initiator)).toEqual({ action: 'attendMeeting', due: '2026-11-24' }));
});

test('SEC-02: a lead in the house that keeps the original takes nothing anywhere, and may have parts held back', () => {
  const { plan, history } = covered();
  const lead: Plan['lead'] = { party: partyId(1), house: socialServices.house, unit: socialServices.unit, who: 'Maria', state: 'offered', version: 1 };
  expect(refusedWith({ plan: { ...plan, lead }, history }, { type: 'acceptLead', party: partyId(1) })).toEqual([]);
  expect(
    refusedWith(
      { plan: { ...plan, lead: plan.lead && { ...plan.lead, unit: preschool.unit } }, history },
      { type: 'acceptLead', party: partyId(2) },
      counsellor,
    ),
  ).toEqual(['originalNotCovered CON-31 lead']);
});

test('CON-25: records that there are none of are no part of what the consents are judged by', () => {
  const records = ['representatives', 'care', 'assessments', 'boardDecisions', 'grounds', 'protections', 'disclosures'];
  const held = (plan: Plan): string[] => Object.keys(consentFactsOf(plan)).filter((key) => records.includes(key));
  expect(held(begun().plan)).toEqual([]);
  expect(held(carryOn(begun(), { type: 'recordGround', ground: aGround }).plan)).toEqual(['grounds']);
});
