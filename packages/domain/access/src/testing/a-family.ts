import type { CalendarDate, HouseId, Instant, PersonId, UnitId, UserId } from '@stafett/kernel';
import { examplePlan, type Party, type Plan } from '@stafett/plan';
import type { UnitAsker } from '../asker.ts';
import { Assignment } from '../assignment.schema.ts';
import { EmergencyOpening, type EmergencyRequest } from '../emergency.schema.ts';
import { VisibilityDecision } from '../visibility-decision.schema.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const day = (date: string): CalendarDate => date as CalendarDate;
export const at = (date: string, time = '08:00:00.000'): Instant => `${date}T${time}Z` as Instant;
export const now = at('2026-11-23');

/** A child of ten, two guardians, a god man, a grandmother, and one who is not in the plan. */
export const alma = examplePlan.person;
export const eva = idOf(3) as PersonId;
export const mikael = idOf(5) as PersonId;
export const lars = idOf(6) as PersonId;
export const berit = idOf(7) as PersonId;
export const unknown = idOf(8) as PersonId;

export const place = (house: string, unit: string): { house: HouseId; unit: UnitId } => ({ house: house as HouseId, unit: unit as UnitId });
export const social = place('municipality', 'barn-och-familj');
export const school = place('municipality', 'skolan');
export const onCall = place('municipality', 'socialjouren');
export const bup = place('region', 'bup');
export const ward = place('region', 'avdelning-7');
export const youthHome = place('sis', 'granliden');

export const user = (unit: { house: HouseId; unit: UnitId }, name = 'anna'): UnitAsker & { user: UserId } => ({ ...unit, user: name as UserId });

const party = (number: number, unit: { house: HouseId; unit: UnitId }): Party => ({
  ...(examplePlan.parties[0] as Party),
  ...unit,
  id: idOf(number) as Party['id'],
});

/** Alma's plan: kept by social services in the municipality, with school and child psychiatry as parties. */
export const almasPlan = (changes: Partial<Plan> = {}): Plan => ({
  ...examplePlan,
  parties: [party(4, social), party(11, school), party(12, bup)],
  people: [
    ...examplePlan.people,
    { id: mikael, relation: 'guardian', name: 'Mikael' },
    { id: lars, relation: 'godMan', name: 'Lars' },
    { id: berit, relation: 'relative', name: 'Berit' },
  ],
  ...changes,
});

export const anAssignment = (changes: object = {}): Assignment =>
  Assignment.parse({ ...user(onCall), plan: examplePlan.id, as: 'coordinator', from: '2026-11-01', to: '2026-11-30', ...changes });

export const aRequest = (changes: Partial<EmergencyRequest> = {}): EmergencyRequest => ({
  reason: 'childInDanger',
  why: 'Polisen har hittat barnet ensamt',
  hours: 4,
  ...changes,
});

export const anOpening = (changes: object = {}): EmergencyOpening =>
  EmergencyOpening.parse({
    ...user(onCall),
    plan: examplePlan.id,
    reason: 'childInDanger',
    why: 'Polisen har hittat barnet ensamt',
    from: at('2026-11-23', '07:00:00.000'),
    to: at('2026-11-23', '11:00:00.000'),
    ...changes,
  });

const decided = { matter: 'ownWords', about: alma, viewer: eva, outcome: 'shown', at: at('2026-11-20') };

/** Alma herself shows Eva her own words. */
export const byAlma = (changes: object = {}): VisibilityDecision => VisibilityDecision.parse({ ...decided, by: 'person', person: alma, ...changes });

/** A professional has decided, with the reasons. */
export const byProfessional = (changes: object = {}): VisibilityDecision =>
  VisibilityDecision.parse({
    ...decided,
    by: 'professional',
    professional: { name: 'Maria Lindqvist', title: 'socialsekreterare', unit: 'barn-och-familj', house: 'municipality' },
    why: 'Alma kan fara illa om det visas',
    ...changes,
  });
