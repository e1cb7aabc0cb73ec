import type { Actor } from '@stafett/actors';
import { answerablePlace, type Place, type Plan } from '@stafett/plan';

/**
 * What an actor's unit is to a plan.
 *
 * @example
 * planRelations // ['answerable', 'party', 'stranger']
 */
export const planRelations = ['answerable', 'party', 'stranger'] as const;
/** One of the things that a unit can be to a plan. */
export type PlanRelation = (typeof planRelations)[number];

const isAt = (place: Place, actor: Pick<Actor, 'house' | 'unit'>): boolean => place.house === actor.house && place.unit === actor.unit;

/**
 * What the actor's unit is to the plan: the one that answers for it, a party, or nobody (SEC-04).
 *
 * @param actor - who is signed in
 * @param plan - an original or a copy
 * @example
 * relationTo({ house: 'region', unit: 'bvc-asen' }, { initiator: { house: 'region', unit: 'barnmedicin' }, parties: [{ house: 'region', unit: 'bvc-asen' }] }) // 'party'
 */
export function relationTo(actor: Pick<Actor, 'house' | 'unit'>, plan: Pick<Plan, 'lead' | 'initiator' | 'parties'>): PlanRelation {
  if (isAt(answerablePlace(plan), actor)) return 'answerable';
  return plan.parties.some((party) => isAt(party, actor)) ? 'party' : 'stranger';
}
