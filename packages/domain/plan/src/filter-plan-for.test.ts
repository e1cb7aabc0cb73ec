import { describe, expect, test } from 'vitest';
import { filterPlanFor, heldBackFrom } from './filter-plan-for.ts';
import { partiesToTell } from './parties-to-tell.ts';
import { rebuildPlan } from './rebuild-plan.ts';
import { arrive, carryOn, covered, invited, met } from './testing/carry-on.ts';
import {
  consentId,
  counsellor,
  daniel,
  goalId,
  healthCentre,
  interventionId,
  minutes,
  paediatrics,
  partyId,
  preschool,
  psychiatry,
  socialServices,
} from './testing/fictional-family.ts';

const now = minutes(400);
const copyFor = (carried: ReturnType<typeof met>, unit: typeof paediatrics) => filterPlanFor(carried.plan, unit, now);
const whats = (copy: ReturnType<typeof copyFor>) => copy?.interventions.map(({ what }) => what);

describe('A copy holds what the consents let the unit read', () => {
  test('a unit that is no party has no copy, not even of the invitation', () => expect(copyFor(met(), psychiatry)).toBeUndefined());
  test('before the meeting is over a copy is an invitation', () => {
    const copy = copyFor(invited(), paediatrics);
    expect(copy).toMatchObject({ interventions: [], consents: [], meeting: { place: 'Familjecentralen' } });
    expect(copy?.preparation.notes.map(({ list }) => list)).toEqual(['questions']);
  });
  test('own words reach only the unit they are named for', () => {
    expect(copyFor(invited(), paediatrics)?.preparation.whatMatters?.text).toContain('leka');
    expect(copyFor(invited(), preschool)?.preparation.whatMatters).toBeUndefined();
  });
  test('the father’s own care is in no copy before he has said yes himself (CON-34)', () => {
    expect(whats(copyFor(met(), healthCentre))).toEqual(['Berätta om hjärtat', 'Föräldragrupp', 'Marte Meo']);
  });
  test('after his own yes it is with the units he named, and with no other', () => {
    expect(whats(copyFor(covered(), healthCentre))).toContain('Sömnskola');
    expect(whats(copyFor(covered(), preschool))).not.toContain('Sömnskola');
  });
  test('no copy tells what the guardians have consented to', () => expect(copyFor(covered(), paediatrics)?.consents).toEqual([]));
  test('when a consent has run out there is no copy', () =>
    expect(filterPlanFor(met().plan, paediatrics, '2027-11-24T08:00:00.000Z' as never)).toBeUndefined());
  test('after a withdrawal there is no copy', () =>
    expect(copyFor(carryOn(met(), { type: 'withdrawConsent', consent: consentId(2) }), paediatrics)).toBeUndefined());
});

test('what is held back is named by kind and person', () => {
  expect(heldBackFrom(met().plan, paediatrics, now)).toEqual([{ kind: 'mentalHealth', about: daniel }]);
  expect(heldBackFrom(covered().plan, paediatrics, now)).toEqual([]);
});

describe('Those are told whose copy a change made different', () => {
  const told = (before: ReturnType<typeof met>, after: ReturnType<typeof met>) => partiesToTell(before.plan, after.plan, now).map(({ unit }) => unit);
  test('the purpose is told at once, a step towards it when the meeting ends', () => {
    const open = carryOn(invited(), { type: 'openMeeting', present: { parties: [], people: [] } });
    expect(told(invited(), open)).toEqual(['barnmedicin', 'forskolan-solrosen', 'vardcentralen-asen']);
    const long = carryOn(open, { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'Josef har det tryggt.' });
    expect(told(open, long)).toHaveLength(3);
    expect(told(long, carryOn(long, { type: 'addGoal', goal: goalId(2), kind: 'shortTerm', parent: goalId(1), text: 'Mamma vet.' }))).toEqual([]);
  });
  test('the father’s yes is told to the units he named', () => expect(told(met(), covered())).toEqual(['barnmedicin', 'vardcentralen-asen']));
  test('a withdrawal is told to everyone who had a copy', () => {
    expect(told(met(), carryOn(met(), { type: 'withdrawConsent', consent: consentId(1) }))).toEqual([
      'barnmedicin',
      'forskolan-solrosen',
      'vardcentralen-asen',
    ]);
  });
  test('CON-24: a change by a clock that has been set back is told as it is released, not as nothing had been said yet', () => {
    const { plan } = met();
    const people = plan.people.map((someone) => (someone.id === plan.person ? { ...someone, name: 'Josef Ny' } : someone));
    expect(partiesToTell(plan, { ...plan, people }, minutes(-60)).map(({ unit }) => unit)).toHaveLength(3);
  });
  test('when the lead has moved, the unit that began the work becomes a copy holder', () => {
    const moved = arrive(carryOn(covered(), { type: 'acceptLead', party: partyId(2) }, counsellor));
    expect(partiesToTell(undefined, moved.plan, now).map(({ unit }) => unit)).toEqual([socialServices.unit, 'forskolan-solrosen', 'vardcentralen-asen']);
  });
});

test('a plan is the same however often it is rebuilt from its history, also as it is stored', () => {
  const { plan, history } = covered();
  expect(rebuildPlan(history)).toEqual(plan);
  expect(rebuildPlan(JSON.parse(JSON.stringify(history)))).toEqual(JSON.parse(JSON.stringify(plan)));
  expect(plan.interventions.find(({ id }) => id === interventionId(3))?.after).toEqual([interventionId(2)]);
});
