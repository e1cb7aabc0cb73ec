import { type CalendarDate, PartyId, PlanId, PersonId, Text, birthDateOf, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandContext, EntryHead } from '../command-rule.ts';
import { isKnownUnit } from '../is-known-unit.ts';
import { Need } from '../need.schema.ts';
import { PartyUnit } from '../party.schema.ts';
import { PersonAround } from '../person-around.schema.ts';
import { planLimits } from '../plan-limits.ts';
import { type Plan, RoutineName } from '../plan.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';

/** A need of coordination is seen, and the work with a plan begins (PRO-01 to PRO-03). */
export const RegisterNeed = z.strictObject({
  type: z.literal('registerNeed'),
  plan: PlanId,
  person: PersonId.describe('one of the people: whose plan it is'),
  people: z.array(PersonAround).min(1).max(planLimits.people),
  need: Need,
  party: PartyId,
  unit: PartyUnit.describe('the unit that registers the need'),
  role: Text(300),
  routine: RoutineName.optional().describe('the routine profile that the work follows; national when absent (ACT-20)'),
});
export type RegisterNeed = z.infer<typeof RegisterNeed>;

/** What stands against a need being registered by this actor. */
export function againstRegisteringNeed(command: RegisterNeed, context: CommandContext): readonly CommandViolation[] {
  const on = dateIn(context.at);
  const { actor, units } = context;
  const ids = command.people.map(({ id }) => id);
  return [
    ...(command.unit.house === actor.house && command.unit.unit === actor.unit ? [] : [violation('notTheInitiator', 'ACT-05', { on, path: ['unit'] })]),
    ...(isKnownUnit(command.unit, units) ? [] : [violation('unknownUnit', 'INV-03', { on, path: ['unit'] })]),
    ...(new Set(ids).size === ids.length ? [] : [violation('idTaken', 'PLA-12', { on, path: ['people'] })]),
    ...againstThePerson(command, on),
  ];
}

/** What stands against what is said of the person whose plan it is: the age decides every question of consent. */
export function againstThePerson(command: Pick<RegisterNeed, 'person' | 'people'>, on: CalendarDate): readonly CommandViolation[] {
  const index = command.people.findIndex(({ id }) => id === command.person);
  const person = command.people[index];
  if (person?.relation !== 'person') return [violation('unknownPerson', 'ACT-18', { on, path: ['person'] })];
  const path = ['people', index, 'birthDate'];
  if (person.birthDate === undefined) return [violation('birthDateMissing', 'CON-01', { on, path })];
  if (person.personnummer !== undefined && birthDateOf(person.personnummer) !== person.birthDate)
    return [violation('birthDateContradicts', 'SEC-10', { on, path })];
  return person.birthDate > on ? [violation('birthDateContradicts', 'SEC-10', { on, path })] : [];
}

/** The plan that a registered need begins. */
export function beginPlan(command: RegisterNeed, entry: EntryHead): Plan {
  const { house, unit } = command.unit;
  return {
    id: command.plan,
    version: entry.version,
    keeper: entry.keeper,
    term: entry.term,
    initiator: { house, unit },
    person: command.person,
    people: command.people,
    need: command.need,
    ...(command.routine === undefined ? {} : { routine: command.routine }),
    consents: [],
    preparation: { notes: [] },
    parties: [{ ...command.unit, id: command.party, role: command.role, version: entry.version }],
    goals: [],
    interventions: [],
    followUps: [],
  };
}
