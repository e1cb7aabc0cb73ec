import { describe, expect, test } from 'vitest';
import { filterPlanFor } from './filter-plan-for.ts';
import { Plan } from './plan.schema.ts';
import type { PlanCommand } from './plan-command.schema.ts';
import { type Carried, carryOn, invited } from './testing/carry-on.ts';
import { daniel, hanna, healthCentre, interventionId, josef, minutes, paediatrics, preschool } from './testing/fictional-family.ts';
import { bengt, tellingPlan } from './testing/telling-plan.ts';
import { aBoardDecision, aCare, aDisclosure, aGround, anAssessment, aProtection, aRepresentative } from './testing/the-records.ts';

const now = minutes(400);
const textFor = ({ plan }: Carried, unit = preschool): string => JSON.stringify(filterPlanFor(plan, unit, now));

describe('CON-25: what the consents rest on is in no copy', () => {
  const records: readonly PlanCommand[] = [
    { type: 'recordAssessment', assessment: anAssessment },
    { type: 'recordGround', ground: aGround },
    { type: 'recordDisclosure', disclosure: aDisclosure },
    { type: 'recordBoardDecision', decision: aBoardDecision },
    { type: 'recordRepresentative', representative: aRepresentative },
    { type: 'recordCare', care: { ...aCare, law: 'SoL' } },
    {
      type: 'recordProtection',
      protection: { ...aProtection, of: daniel, cleared: [paediatrics, preschool, healthCentre].map(({ house, unit }) => ({ house, unit })) },
    },
  ];
  const recorded = (): Carried => records.reduce((carried, command) => carryOn(carried, command), tellingPlan());
  test.each([paediatrics, preschool, healthCentre])('not in that of $unit', (unit) => {
    const copy = filterPlanFor(recorded().plan, unit, now);
    expect(copy).toBeDefined();
    expect(Plan.safeParse(copy).error).toBeUndefined();
    expect(JSON.stringify(copy)).not.toMatch(/TREÅRING|NICKADE|BEHÖVS-I-VÅRDEN|SKÄL-NÄMND|NÄMNDEN|godManForChild|SoL|secretPlacement|recordedAt/);
    expect(
      Object.keys(copy ?? {}).filter((part) => /assessments|boardDecisions|grounds|disclosures|care$|representatives|protections|planAnswers/.test(part)),
    ).toEqual([]);
    expect(copy?.consents).toEqual([]);
  });
  test('nor what each answered to the plan as made (CON-27)', () => expect(textFor(tellingPlan(), paediatrics)).not.toContain('MAMMASVAR'));
  test('nor custody, nor that a child came alone, nor a day of death', () => {
    const { plan } = tellingPlan();
    const people = plan.people.map((one) => ({ ...one, custody: { from: '2024-01-01' as never }, unaccompanied: false, diedOn: '2099-01-01' as never }));
    expect(textFor({ ...tellingPlan(), plan: { ...plan, people } })).not.toMatch(/custody|unaccompanied|diedOn/);
  });
  test('a field of a plan that nobody has decided about is held back', () => {
    expect(textFor({ ...tellingPlan(), plan: { ...tellingPlan().plan, secretPart: 'HEMLIG' } as unknown as Plan }, paediatrics)).not.toContain('HEMLIG');
  });
  test('the routine that the work follows is told to all', () => {
    expect(filterPlanFor({ ...tellingPlan().plan, routine: 'uppsala' }, preschool, now)?.routine).toBe('uppsala');
  });
});

describe('CON-31: what was added to the plan is kept where its kind may be known', () => {
  test.each(['BARNSYN', 'BENGTSYN', 'BENGT', 'LPTPLAN', 'KRISTECKEN', 'KRISORD'])('the preschool does not read %s', (word) =>
    expect(textFor(tellingPlan())).not.toContain(word),
  );
  test.each(['MAMMASYN', 'STEG-C', 'SOLPLAN', 'NEJSKÄL'])('the preschool reads %s', (word) => expect(textFor(tellingPlan())).toContain(word));
  test.each(['BARNSYN', 'LPTPLAN'])('the unit that may, reads %s', (word) => expect(textFor(tellingPlan(), paediatrics)).toContain(word));
  test('why a party said no is for the one that asked', () => expect(textFor(tellingPlan(), paediatrics)).not.toContain('NEJSKÄL'));
  test('the crisis plan is for units that its kind is named for (PLA-06), and own words in it as everywhere', () => {
    const { plan } = tellingPlan();
    const named = (kinds: readonly ('riskAndCrisisPlan' | 'ownWords')[]) => ({
      ...tellingPlan(),
      plan: {
        ...plan,
        consents: plan.consents.map((one) => ({ ...one, receivers: one.receivers.map((receiver) => ({ ...receiver, sensitive: [...kinds] })) })),
      },
    });
    expect(textFor(named(['riskAndCrisisPlan']))).toContain('KRISTECKEN');
    expect(textFor(named(['riskAndCrisisPlan']))).not.toContain('KRISORD');
    expect(textFor(named(['riskAndCrisisPlan', 'ownWords']))).toContain('KRISORD');
  });
  test('an own rating is told where own words are, else only the step of the scale, without whose it is', () => {
    const ratings = (unit: typeof preschool) =>
      filterPlanFor(tellingPlan().plan, unit, now)?.goals[0]?.ratings?.map(({ level, own, person }) => [level, own, person]);
    expect(ratings(preschool)).toEqual([
      [1, undefined, undefined],
      [-2, undefined, undefined],
      [undefined, 9, hanna],
    ]);
    expect(ratings(paediatrics)).toEqual([
      [1, 7, josef],
      [undefined, 3, josef],
      [-2, undefined, undefined],
      [undefined, 9, hanna],
    ]);
  });
  test('nothing points at an intervention that is not in the copy', () => {
    const copy = filterPlanFor(tellingPlan().plan, preschool, now);
    expect(copy?.interventions.find(({ id }) => id === interventionId(8))?.together).toEqual([]);
    const full = filterPlanFor(tellingPlan().plan, paediatrics, now);
    expect(full?.interventions.find(({ id }) => id === interventionId(8))?.together).toEqual([interventionId(4)]);
  });
  test('an invitation holds neither views nor scales nor other plans (INV-01)', () => {
    const { plan } = tellingPlan();
    const before = { ...plan, meeting: invited().plan.meeting };
    expect(JSON.stringify(filterPlanFor(before, paediatrics, now))).not.toMatch(/STEG-A|BARNSYN|SOLPLAN|LPTPLAN|KRIS|ratings":\[/);
  });
  test('one who decides for the person is in the copy, as a guardian is; a contact person by own consent only (CON-34)', () => {
    const { plan } = tellingPlan();
    const as = (relation: 'godMan' | 'forvaltare' | 'personligtOmbud' | 'powerOfAttorney' | 'fosterParent') =>
      textFor({ ...tellingPlan(), plan: { ...plan, people: plan.people.map((one) => (one.id === bengt ? { ...one, relation } : one)) } });
    expect(as('godMan')).toContain('BENGT');
    expect(as('forvaltare')).toContain('BENGT');
    for (const relation of ['personligtOmbud', 'powerOfAttorney', 'fosterParent'] as const) expect(as(relation)).not.toContain('BENGT');
  });
});
