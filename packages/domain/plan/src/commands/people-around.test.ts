import { whoMustConsent } from '@stafett/consent';
import { describe, expect, test } from 'vitest';
import { consentFactsOf } from '../consent-facts-of.ts';
import type { PersonAround } from '../person-around.schema.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { begun, carryOn } from '../testing/carry-on.ts';
import { aNeed, hanna, idOf, josef } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';

const bengt: PersonAround = { id: idOf(15), relation: 'godMan', name: 'Bengt Ek' };
const [child, mother] = aNeed.people as [PersonAround, PersonAround];
const add = (of: Partial<PersonAround> = {}): PlanCommand => ({ type: 'addPerson', person: { ...bengt, ...of } });
const revise = (person: PersonAround, of: Partial<PersonAround>): PlanCommand => ({ type: 'revisePerson', person: { ...person, ...of } });

describe('ACT-18: people around the person come into the plan when they are known', () => {
  test('a god man', () => expect(carryOn(begun(), add()).plan.people.at(-1)).toEqual(bengt));
  test('once, and nobody else as the person', () => {
    expect(refusedWith(carryOn(begun(), add()), add())).toEqual(['idTaken PLA-12 id']);
    expect(refusedWith(begun(), add({ relation: 'person' }))).toEqual(['personTwice ACT-18 person.relation']);
  });
  test('not more than a plan holds', () => {
    const { plan, history } = begun();
    const people = Array.from({ length: 30 }, (_none, index) => ({ ...bengt, id: idOf<typeof hanna>(2000 + index) }));
    expect(refusedWith({ plan: { ...plan, people }, history }, add())).toEqual(['tooMany SEC-11']);
  });
});

describe('CON-35: what is known of somebody changes', () => {
  test('custody that has ended asks for no consent of that guardian', () => {
    const { plan } = carryOn(begun(), revise(mother, { custody: { to: '2026-11-20' as never } }));
    expect(consentFactsOf(plan).guardians).toMatchObject([{ id: hanna, to: '2026-11-20' }, {}]);
    expect(whoMustConsent(consentFactsOf(plan), '2026-11-23' as never)).not.toContain(hanna);
  });
  test('a specially appointed guardian, an unaccompanied child and a death are told to the consents', () => {
    const appointed = carryOn(begun(), revise(mother, { custody: { kind: 'speciallyAppointed', from: '2026-01-01' as never } }));
    const { plan } = carryOn(appointed, revise(child, { unaccompanied: true, diedOn: '2026-11-22' as never }));
    expect(consentFactsOf(plan).guardians[0]).toEqual({ id: hanna, kind: 'speciallyAppointed', from: '2026-01-01' });
    expect(consentFactsOf(plan).person).toEqual({ id: josef, birthDate: '2023-06-14', unaccompanied: true, diedOn: '2026-11-22' });
  });
  test('the others stay as they were', () => {
    expect(carryOn(begun(), revise(mother, { phone: '070-1740699' })).plan.people).toMatchObject([child, { phone: '070-1740699' }, { relation: 'guardian' }]);
  });
  const refusals: readonly [reason: string, command: PlanCommand, reasons: string[]][] = [
    ['a stranger', revise(bengt, {}), ['unknownPerson ACT-18 person']],
    ['nobody becomes the person', revise(mother, { relation: 'person' }), ['personTwice ACT-18 person.relation']],
    ['the person stays the person', revise(child, { relation: 'relative' }), ['unknownPerson ACT-18 person']],
    ['the age of the person is known', revise(child, { birthDate: undefined }), ['birthDateMissing CON-01 people.0.birthDate']],
    ['and not in the future', revise(child, { birthDate: '2027-01-01' as never }), ['birthDateContradicts SEC-10 people.0.birthDate']],
  ];
  test.each(refusals)('%s', (_reason, command, reasons) => expect(refusedWith(begun(), command)).toEqual(reasons));
});

test('CON-12: the routine that the work follows says whether a mature child’s own consent suffices', () => {
  const routineOf = (routine: 'national' | 'vastra-gotaland' | undefined) => consentFactsOf({ ...begun().plan, routine }).routine;
  expect([routineOf('national'), routineOf('vastra-gotaland'), routineOf(undefined)]).toEqual([
    { matureChildSuffices: false },
    { matureChildSuffices: true },
    undefined,
  ]);
});
