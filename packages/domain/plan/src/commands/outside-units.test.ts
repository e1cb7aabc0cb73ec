import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { filterPlanFor } from '../filter-plan-for.ts';
import { nextStepOf } from '../next-step-of.ts';
import { describedUnits } from '../outside/described-units.ts';
import { outsideHouse } from '../outside/outside-house.ts';
import type { OutsideWords } from '../outside/outside-unit.schema.ts';
import { partiesToTell } from '../parties-to-tell.ts';
import type { PartyUnit } from '../party.schema.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { begun, type Carried, carryOn, prepared, theMeeting } from '../testing/carry-on.ts';
import { aConsent, consentId, covers, daniel, hanna, healthCentre, idOf, minutes, paediatrics, partyId, psychiatry } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';

const words: OutsideWords = {
  unit: idOf(801),
  organisation: 'Omsorg AB',
  name: 'Stödet',
  kind: 'otherActivity',
  principal: 'other',
  reachedBy: 'Ring Kim',
};
const describeUnit: PlanCommand = { type: 'describeUnit', ...words };
const asParty: PartyUnit = { house: outsideHouse, unit: words.unit, name: 'Stödet (Omsorg AB)', kind: words.kind, principal: words.principal };
const invite: PlanCommand = { type: 'inviteParty', party: partyId(9), unit: asParty, role: 'Ger stöd' };
const join = (unit: PartyUnit = healthCentre, party = partyId(9)): PlanCommand => ({ type: 'joinUnit', party, unit });
const answer = (coming: boolean): PlanCommand => ({ type: 'answerInvitation', party: partyId(9), coming, ...(coming ? { who: 'Kim' } : {}) });

const yesOf = (giver: typeof hanna, number: number): PlanCommand => {
  const { receivers, ...rest } = aConsent({ id: consentId(number), givenBy: giver });
  return { type: 'recordConsent', consent: { ...rest, receivers: [...receivers, covers(asParty, ['ownWords'])] } };
};
const all = (from: Carried, changes: readonly PlanCommand[]): Carried => changes.reduce((carried, change) => carryOn(carried, change), from);

const called = (): Carried => all(prepared(), [describeUnit, yesOf(hanna, 11), yesOf(daniel, 12), theMeeting, invite]);
const companyIn = ({ plan }: Carried) => plan.parties.find(({ id }) => id === partyId(9));

describe('INV-03: a unit in no register is described in words', () => {
  test('as one knows it, and named by unit and organisation', () => {
    const { plan } = carryOn(begun(), describeUnit);
    expect(plan.outsideUnits).toEqual([{ ...words, version: 2 }]);
    expect(describedUnits(plan)).toEqual([asParty]);
    expect(describedUnits(begun().plan)).toEqual([]);
  });

  test('under an id that no other has in the plan', () => {
    expect(refusedWith(carryOn(begun(), describeUnit), describeUnit)).toEqual(['idTaken PLA-12 unit']);
  });

  test.each([
    [29, []],
    [30, ['tooMany SEC-11']],
  ])('when there are %i others: %o', (count, reasons) => {
    const { plan, history } = begun();
    const outsideUnits = Array.from({ length: count }, (_none, index) => ({ ...words, unit: `enhet-${index}` as OutsideWords['unit'], version: 1 }));
    expect(refusedWith({ plan: { ...plan, outsideUnits }, history }, describeUnit)).toEqual(reasons);
  });

  test('it is called when the consents name it, and the plan waits for its answer', () => {
    expect(refusedWith(all(prepared(), [theMeeting]), invite)).toContain('unknownUnit INV-03 unit');
    expect(refusedWith(all(prepared(), [theMeeting, describeUnit]), invite).every((reason) => reason.startsWith('receiverNotCovered CON-23'))).toBe(true);
    expect(companyIn(called())).toMatchObject({ ...asParty, role: 'Ger stöd', invitedAt: expect.any(String) });
    expect(nextStepOf(called().plan, minutes(30), profileNamed('national')).action).toBe('awaitAnswers');
  });

  test.each([
    ['name', { name: 'Stödet' }],
    ['kind', { kind: 'school' }],
    ['principal', { principal: 'region' }],
    ['house', { house: 'region' }],
    ['unit', { unit: 'annan' }],
  ])('not with another %s than it was described with', (_field, other) => {
    const { type, ...rest } = invite as Extract<PlanCommand, { type: 'inviteParty' }>;
    const changed = { type, ...rest, party: partyId(8), unit: { ...asParty, ...other } } as PlanCommand;
    expect(refusedWith(called(), changed)).toContain('unknownUnit INV-03 unit');
  });

  test('CON-22: how it is reached is in no copy, and it is not told by messages', () => {
    const { plan } = carryOn(called(), { type: 'inviteParty', party: partyId(2), unit: paediatrics, role: 'Är med' });
    const copy = filterPlanFor(plan, paediatrics, minutes(30));
    expect([copy?.outsideUnits, copy?.parties.some(({ house }) => house === outsideHouse)]).toEqual([undefined, true]);
    expect(partiesToTell(undefined, plan, minutes(30))).toEqual([{ house: paediatrics.house, unit: paediatrics.unit }]);
  });

  test('ACT-12: no original can go there, so it is not asked to lead', () => {
    const { plan, history } = all(called(), [{ type: 'openMeeting', present: { parties: [], people: [] } }]);
    const parties = plan.parties.map((one) => (one.id === partyId(9) ? { ...one, kind: 'healthCentre' as const, principal: 'region' as const } : one));
    const lead: PlanCommand = { type: 'nameLead', party: partyId(9), who: 'Kim' };
    expect(refusedWith({ plan: { ...plan, parties }, history }, lead)).toEqual(['unitHasNoHouse ACT-12 party']);
  });
});

describe('INV-03: another way to reach it', () => {
  const revise = (version: number, unit = words.unit): PlanCommand => ({ type: 'reviseReach', unit, reachedBy: 'Ring Ali', baseVersion: version });
  const other = { ...describeUnit, unit: 'annan' } as PlanCommand;

  test('stands in place of the first, for that unit alone', () => {
    const before = all(begun(), [describeUnit, other]);
    const { plan } = carryOn(before, revise(2));
    expect(plan.outsideUnits).toEqual([
      { ...words, reachedBy: 'Ring Ali', version: 4 },
      { ...words, unit: 'annan', version: 3 },
    ]);
  });

  test('not when somebody has written since, nor of a unit that is not there', () => {
    const before = carryOn(begun(), describeUnit);
    expect(refusedWith(before, revise(1))).toEqual(['staleField PRO-22 baseVersion']);
    expect(refusedWith(before, revise(2, 'annan' as never))).toEqual(['unknownUnit INV-03 unit']);
  });
});

describe('INV-03, CON-26: the call is joined with the unit that it turns out to be', () => {
  test('which has the role and the day of the call; the words stay, and say so', () => {
    const before = called();
    const after = carryOn(before, join());
    const { version, ...party } = companyIn(after) ?? {};
    expect(party).toEqual({ ...healthCentre, id: partyId(9), role: 'Ger stöd', invitedAt: companyIn(before)?.invitedAt });
    expect(version).toBe(after.plan.version);
    expect(after.plan.outsideUnits).toEqual([{ ...words, joinedWith: healthCentre, version: after.plan.version }]);
    expect(describedUnits(after.plan)).toEqual([]);
  });

  test.each([
    [true, { coming: true, who: 'Kim' }],
    [false, undefined],
  ])('of an answer that says %s there is left %o', (coming, left) => {
    const kept = companyIn(all(called(), [answer(coming), join()]))?.answer;
    expect(kept === undefined ? undefined : { coming: kept.coming, who: kept.who }).toEqual(left);
  });

  test('not with one that the consents do not name', () => {
    expect(refusedWith(called(), join(psychiatry)).every((reason) => reason.startsWith('receiverNotCovered CON-23'))).toBe(true);
    expect(refusedWith(called(), join(psychiatry))).not.toEqual([]);
  });

  test.each([
    ['in no register', { ...healthCentre, name: 'En annan' }, 'unknownUnit INV-03 unit'],
    ['that is only described', asParty, 'unknownUnit INV-03 unit'],
  ])('not with one %s', (_what, unit, reason) => {
    expect(refusedWith(called(), join(unit))).toContain(reason);
  });

  test('not with one that takes part already, nor one that is known, nor nobody', () => {
    const more = carryOn(called(), { type: 'inviteParty', party: partyId(2), unit: paediatrics, role: 'Är med' });
    expect(refusedWith(more, join(paediatrics))).toEqual(['partyInvitedAlready INV-01 unit']);
    expect(refusedWith(more, join(healthCentre, partyId(2)))).toEqual(['unitKnownAlready INV-03 party']);
    expect(refusedWith(more, join(healthCentre, partyId(7)))).toEqual(['unknownParty INV-01 party']);
  });
});
