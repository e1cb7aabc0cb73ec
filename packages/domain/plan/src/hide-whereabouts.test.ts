import { describe, expect, test } from 'vitest';
import { filterPlanFor, heldBackFrom } from './filter-plan-for.ts';
import { Plan } from './plan.schema.ts';
import { daniel, hanna, interventionId, josef, minutes, paediatrics, partyId, preschool } from './testing/fictional-family.ts';
import { tellingPlan } from './testing/telling-plan.ts';
import { aProtection } from './testing/the-records.ts';

const now = minutes(400);
const day = '2026-11-23' as never;

describe('SEC-05: a unit that is not cleared learns nothing of where the protected one is', () => {
  const hidden = (of: Partial<Plan> = {}): Plan => {
    const { plan } = tellingPlan();
    const led = plan.lead && { ...plan.lead, state: 'accepted' as const };
    const interventions = plan.interventions.map((one) => ({ ...one, where: 'GATAN 4', who: `VEM-${one.id}` }));
    const people = plan.people.map((one) => ({ ...one, phone: '070-1740699' }));
    const protection = { ...aProtection, cleared: [{ house: paediatrics.house, unit: paediatrics.unit }] };
    const nextFollowUp = { on: day, place: 'HUSET', version: 1 };
    return { ...plan, keeper: 'region' as never, lead: led, interventions, people, protections: [protection], nextFollowUp, ...of };
  };
  const copyFor = (unit: typeof preschool, of: Partial<Plan> = {}) => filterPlanFor(hidden(of), unit, now);
  test('neither place, nor telephone, nor the other units, nor who works there', () => {
    const copy = copyFor(preschool);
    expect(Plan.safeParse(copy).error).toBeUndefined();
    const text = JSON.stringify(copy);
    expect(text).not.toMatch(/GATAN|HUSET|Familjecentralen|070-1740699|vardcentralen|barn-och-familj|Maria|SOLPLAN/);
    expect(copy?.parties.map(({ unit }) => unit)).toEqual(['barnmedicin', 'forskolan-solrosen']);
    expect(copy?.meeting).toBeUndefined();
    expect(copy?.lead).toMatchObject({ unit: 'barnmedicin', heldBy: undefined });
  });
  test('what the other units do is told without whose it is', () => {
    const copy = copyFor(preschool);
    expect(copy?.interventions.find(({ id }) => id === interventionId(2))).toMatchObject({
      what: '–',
      responsible: undefined,
      who: undefined,
      acceptance: undefined,
    });
    expect(copy?.interventions.find(({ id }) => id === interventionId(8))).toMatchObject({
      responsible: { party: partyId(3) },
      what: '–',
    });
  });
  test('the personal number finds an address, and is told to those who are cleared only', () => {
    const { people } = hidden();
    const numbered = { people: people.map((one) => (one.id === josef ? { ...one, personnummer: '202306142383' as never } : one)) };
    expect(JSON.stringify(copyFor(preschool, numbered))).not.toContain('202306142383');
    expect(JSON.stringify(copyFor(paediatrics, numbered))).toContain('202306142383');
  });
  test('a meeting by video has no place to tell', () => {
    const copy = copyFor(preschool, { meeting: { ...(hidden().meeting as NonNullable<Plan['meeting']>), form: 'video' } });
    expect(copy?.meeting).toMatchObject({ form: 'video', present: { parties: [partyId(2)], people: [hanna, daniel] } });
    const others = { parties: [partyId(4)], people: [] };
    const elsewhere = copyFor(preschool, { meeting: { ...(hidden().meeting as NonNullable<Plan['meeting']>), form: 'video', present: others } });
    expect(elsewhere?.meeting?.present?.parties).toEqual([]);
  });
  test('where to turn afterwards is a place too', () => {
    expect(
      copyFor(preschool, { closing: { reason: 'noNeed', turnTo: 'MOTTAGNINGEN', by: tellingPlan().history[0]?.by as never, at: now } })?.closing?.turnTo,
    ).toBeUndefined();
  });
  test('a lead elsewhere that has not said yes is not told', () => {
    const copy = copyFor(preschool, { keeper: 'municipality' as never, lead: { ...(hidden().lead as NonNullable<Plan['lead']>), state: 'offered' } });
    expect(copy?.lead).toBeUndefined();
    expect(copy?.parties.map(({ unit }) => unit)).toEqual(['barn-och-familj', 'forskolan-solrosen']);
  });
  test('a unit that is cleared reads it all', () => {
    expect(JSON.stringify(copyFor(paediatrics))).toMatch(/GATAN 4.*HUSET/s);
    expect(copyFor(paediatrics)?.parties).toHaveLength(4);
  });
  test('a protection that has ended hides nothing', () => {
    expect(copyFor(preschool, { protections: [{ ...aProtection, cleared: [], to: '2026-11-10' as never }] })?.parties).toHaveLength(4);
  });
  test('an address that is secret from a guardian is told to nobody until somebody has said who may know it (CON-07)', () => {
    const secret = [{ law: 'SoL' as const, from: day, addressSecretFrom: [daniel] }];
    expect(copyFor(preschool, { protections: undefined, care: secret })?.meeting).toBeUndefined();
    expect(copyFor(paediatrics, { protections: undefined, care: secret })?.nextFollowUp?.place).toBeUndefined();
    expect(copyFor(paediatrics, { care: secret })?.nextFollowUp?.place).toBe('HUSET');
  });
  test('it is told as held back, so that the original does not move there', () => {
    expect(heldBackFrom(hidden(), preschool, now)).toContainEqual({ kind: 'protectedAddress', about: josef });
    expect(heldBackFrom(hidden(), paediatrics, now).map(({ kind }) => kind)).not.toContain('protectedAddress');
  });
});
