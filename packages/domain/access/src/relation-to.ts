import { ageOn, type CalendarDate, dateIn, type PersonId } from '@stafett/kernel';
import { answerablePlace, type Place, type Plan } from '@stafett/plan';
import type { AccessQuestion } from './access-question.ts';
import { type Asker, isPerson, type UnitAsker } from './asker.ts';
import type { Assignment } from './assignment.schema.ts';

/**
 * What somebody can be to a plan: a unit by its place in it, a user by assignment, a person in the family by who they are.
 *
 * @example
 * planRelations // ['answerable', 'assigned', 'party', 'person', 'guardian', 'representative', 'relative', 'stranger']
 */
export const planRelations = ['answerable', 'assigned', 'party', 'person', 'guardian', 'representative', 'relative', 'stranger'] as const;
/** One of the things that somebody can be to a plan. */
export type PlanRelation = (typeof planRelations)[number];

const ADULT = 18;

type Located = Pick<UnitAsker, 'house' | 'unit'>;

const isAt = (place: Place, actor: Located): boolean => place.house === actor.house && place.unit === actor.unit;

/**
 * What the actor's unit is to the plan: the one that answers for it, a party, or nobody (SEC-04).
 *
 * @param actor - who is signed in
 * @param plan - an original or a copy
 * @example
 * relationTo({ house: 'region', unit: 'bvc-asen' }, { initiator: { house: 'region', unit: 'barnmedicin' }, parties: [{ house: 'region', unit: 'bvc-asen' }] }) // 'party'
 */
export function relationTo(actor: Located, plan: Pick<Plan, 'lead' | 'initiator' | 'parties'>): 'answerable' | 'party' | 'stranger' {
  if (isAt(answerablePlace(plan), actor)) return 'answerable';
  return plan.parties.some((party) => isAt(party, actor)) ? 'party' : 'stranger';
}

/**
 * What the one who asks is to the plan that day: a unit by its place, a user by assignment and never by title (ACT-13), a person in the family by who they are.
 * A guardian is one until custody ends or the person comes of age, a representative while the mandate covers more than the economy (SEC-04, SEC-06).
 *
 * @param asker - somebody at work, or somebody in the family
 * @param question - the plan, the moment, and who has been given a part in it
 * @example
 * relationOf({ person: examplePlan.person }, { plan: examplePlan, at: '2026-11-23T08:00:00.000Z' }) // 'person'
 * relationOf({ house: 'region', unit: 'bup', role: 'SIP-samordnare' }, { plan: examplePlan, at: '2026-11-23T08:00:00.000Z' }) // 'stranger'
 */
export function relationOf(asker: Asker, question: Pick<AccessQuestion, 'plan' | 'at' | 'assignments'>): PlanRelation {
  if (isPerson(asker)) return personRelation(asker.person, question.plan, dateIn(question.at));
  const byUnit = relationTo(asker, question.plan);
  return byUnit !== 'answerable' && assignmentOf(asker, question) !== undefined ? 'assigned' : byUnit;
}

/** The assignment that the one who asks works by in this plan today. */
export function assignmentOf(asker: UnitAsker, { plan, at, assignments = [] }: Pick<AccessQuestion, 'plan' | 'at' | 'assignments'>): Assignment | undefined {
  const today = assignments.length === 0 ? undefined : dateIn(at);
  return assignments.find((one) => one.user === asker.user && one.plan === plan.id && isAt(one, asker) && today !== undefined && isWithin(one, today));
}

/** Whether a day lies within a period, its last day included. */
export function isWithin({ from, to }: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined }, day: CalendarDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

function personRelation(person: PersonId, plan: Plan, today: CalendarDate): PlanRelation {
  if (person === plan.person) return 'person';
  const found = plan.people.find(({ id }) => id === person);
  if (found === undefined) return 'stranger';
  if (found.relation === 'guardian') return isWithin(found.custody ?? {}, today) && !isOfAge(plan, today) ? 'guardian' : 'relative';
  return standsIn(person, plan, today) ? 'representative' : 'relative';
}

const standsIn = (person: PersonId, { representatives = [] }: Plan, today: CalendarDate): boolean =>
  representatives.some((one) => one.id === person && isWithin(one, today) && one.mandate.some((part) => part !== 'economy'));

function isOfAge({ person, people }: Plan, today: CalendarDate): boolean {
  const birthDate = people.find(({ id }) => id === person)?.birthDate;
  return birthDate !== undefined && ageOn(birthDate, today) >= ADULT;
}
