import type { InformationKind } from '@stafett/consent';
import { describe, expect, test } from 'vitest';
import { filterPlanFor, heldBackFrom } from './filter-plan-for.ts';
import type { Plan } from './plan.schema.ts';
import { sieveFor } from './sieve.ts';
import { carryOn, consented, covered, met } from './testing/carry-on.ts';
import { daniel, goalId, hanna, healthCentre, interventionId, josef, minutes, paediatrics, partyId, preschool, worker } from './testing/fictional-family.ts';
import { aProtection } from './testing/the-records.ts';

const now = minutes(400);

/** The same plan, with consents that exclude a kind for a unit. */
const without = (kind: InformationKind, plan: Plan, unit = paediatrics): Plan => ({
  ...plan,
  consents: plan.consents.map((one) => ({
    ...one,
    receivers: one.receivers.map((receiver) => (receiver.unit === unit.unit ? { ...receiver, excluded: [kind] as never } : receiver)),
  })),
});
const noPhones = (plan: Plan): Plan => ({ ...plan, people: plan.people.map(({ phone: _none, ...someone }) => someone) });
const secret = (plan: Plan): Plan => ({ ...plan, protections: [{ ...aProtection, cleared: [] }] });

describe('SEC-02: what a unit may not read is told once, and only what there is', () => {
  const twiceFather = (): Plan => {
    const more = {
      type: 'addIntervention',
      intervention: interventionId(9),
      goal: goalId(1),
      what: 'Samtal',
      about: daniel,
      information: 'mentalHealth',
    } as const;
    return carryOn(met(), more).plan;
  };
  const rows: readonly [reason: string, plan: () => Plan, unit: typeof preschool, held: object[]][] = [
    ['it may read all', () => covered().plan, paediatrics, []],
    ['two interventions of one kind about the father', twiceFather, paediatrics, [{ kind: 'mentalHealth', about: daniel }]],
    ['a telephone number that it may not know', () => without('contact', covered().plan), paediatrics, [{ kind: 'contact', about: josef }]],
    ['nobody has a telephone', () => noPhones(without('contact', covered().plan)), paediatrics, []],
    ['no wishes are written about the meeting', () => without('participationWishes', { ...covered().plan, preparation: { notes: [] } }), paediatrics, []],
    ['no meeting has a time yet', () => consented().plan, paediatrics, []],
    ['a protected person, and no meeting yet', () => secret(noPhones(consented().plan)), paediatrics, [{ kind: 'protectedAddress', about: josef }]],
    ['own words that are not named for it', () => covered().plan, healthCentre, [{ kind: 'ownWords', about: josef }]],
  ];
  test.each(rows)('%s', (_reason, plan, unit, held) => expect(heldBackFrom(plan(), unit, now)).toEqual(held));

  test('SEC-05: whereabouts are asked about once and told once, however often they are needed', () => {
    const sieve = sieveFor(secret(covered().plan), paediatrics, now);
    expect([sieve.keepsWhereabouts(), sieve.keepsWhereabouts()]).toEqual([false, false]);
    expect(sieve.held).toEqual([{ kind: 'protectedAddress', about: josef }]);
  });
  test('SEC-05: a unit that may not know who the person is may not know where', () => {
    expect(sieveFor(without('identity', covered().plan), paediatrics, now).keepsWhereabouts()).toBe(false);
    expect(sieveFor(covered().plan, paediatrics, now).keepsWhereabouts()).toBe(true);
  });
});

describe('CON-22: of each in the plan no more is told than is needed', () => {
  const numbered = (plan: Plan): Plan => ({
    ...plan,
    people: plan.people.map((one) => ({ ...one, phone: '070-1740601', birthDate: '2023-06-14' as never, personnummer: '202306142383' as never })),
  });
  test('the person’s own numbers, and the name and telephone of the guardians', () => {
    const numbers = { birthDate: '2023-06-14', personnummer: '202306142383' };
    expect(filterPlanFor(numbered(covered().plan), paediatrics, now)?.people).toEqual([
      { id: josef, relation: 'person', name: 'Josef Ahlgren', phone: '070-1740601', ...numbers },
      { id: hanna, relation: 'guardian', called: 'mamma', name: 'Hanna Ahlgren', phone: '070-1740601' },
      { id: daniel, relation: 'guardian', called: 'pappa', name: 'Daniel Ahlgren', phone: '070-1740601' },
    ]);
  });
  test('no telephone where contact is excluded', () => {
    expect(filterPlanFor(without('contact', numbered(covered().plan)), paediatrics, now)?.people.map(({ phone }) => phone)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('A unit is known by its house and its name: one of the same name elsewhere is another', () => {
  // Beside the clinic: another unit of its house, and a unit that is called the same in the municipality.
  const said = { by: worker, at: now };
  const alike = (): Plan => {
    const { plan } = covered();
    const namesake = { ...preschool, unit: paediatrics.unit, id: partyId(8), role: 'r', version: 1 };
    return {
      ...plan,
      parties: [...plan.parties, namesake].map((party) => ({ ...party, answer: { coming: false, note: `NOT-${party.id}`, at: now } })),
      interventions: plan.interventions.map((one, index) => ({
        ...one,
        responsible: [{ party: partyId(2) }, { party: partyId(4) }, { party: partyId(8) }, undefined][index],
        acceptance: { ...said, state: 'declined', reason: `NEJ-${index}` },
      })),
    };
  };
  const copy = (of: Partial<Plan> = {}) => filterPlanFor({ ...alike(), ...of }, paediatrics, now);
  test('INV-02: it reads what it wrote beside its own answer', () => {
    expect(copy()?.parties.map(({ answer }) => answer)).toEqual([
      { coming: false, at: now },
      { coming: false, note: `NOT-${partyId(2)}`, at: now },
      { coming: false, at: now },
      { coming: false, at: now },
      { coming: false, at: now },
    ]);
  });
  test('GOA-14: it reads why it said no itself, and of the others only that they did', () => {
    expect(copy()?.interventions.map(({ acceptance }) => acceptance)).toEqual([
      { ...said, state: 'declined', reason: 'NEJ-0' },
      { ...said, state: 'declined' },
      { ...said, state: 'declined' },
      { ...said, state: 'declined' },
    ]);
  });
  test('GOA-14: what somebody in the family could not do is told without the reason', () => {
    const interventions = alike().interventions.map((one) => ({ ...one, responsible: { person: hanna } }));
    expect(copy({ interventions })?.interventions.map(({ acceptance }) => acceptance?.reason)).toEqual([undefined, undefined, undefined, undefined]);
  });
  test('SEC-05: where somebody’s whereabouts are protected it sees itself and the sender', () => {
    const hidden = copy({ protections: [{ ...aProtection, cleared: [] }], nextFollowUp: { on: '2027-03-23' as never, place: 'HUSET', version: 1 } });
    expect(hidden?.parties.map(({ house, unit }) => `${house}/${unit}`)).toEqual(['municipality/barn-och-familj', 'region/barnmedicin']);
    expect(hidden?.nextFollowUp).toEqual({ on: '2027-03-23', version: 1 });
  });
});
