import { answerablePlace, type Plan } from '@stafett/plan';
import type { UnitAsker } from './asker.ts';

/**
 * Whether a unit may read the original that lies in its house: while the house keeps it the unit that answers for the plan;
 * when it has moved on the one that handed it over, as it stood then, until it has a copy (SEC-04).
 *
 * @param actor - who is signed in, in the house where the original lies
 * @param plan - the original
 * @example
 * mayReadOriginal({ house: 'region', unit: 'bvc-asen' }, { keeper: 'region', initiator: { house: 'region', unit: 'barnmedicin' }, parties: [] }) // false
 * mayReadOriginal({ house: 'region', unit: 'barnmedicin' }, { keeper: 'region', initiator: { house: 'region', unit: 'barnmedicin' }, parties: [] }) // true
 */
export function mayReadOriginal(actor: Pick<UnitAsker, 'house' | 'unit'>, plan: Pick<Plan, 'keeper' | 'lead' | 'initiator' | 'parties'>): boolean {
  const place = plan.keeper === actor.house ? answerablePlace(plan) : (plan.lead?.heldBy ?? plan.initiator);
  return place.house === actor.house && place.unit === actor.unit;
}
