import type { Instant } from '@stafett/kernel';
import type { Plan, PlanCommand, PlanCommandType } from '@stafett/plan';
import type { UnitAsker } from './asker.ts';

// Who holds the baton now is not for the one who has handed it over.
const forTheNewLead: readonly PlanCommandType[] = ['nameLead', 'acceptLead', 'declineLead', 'closePlan'];

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whether a unit is the one that handed the plan over to the lead that it has (LAD-03).
 *
 * @param actor - a unit
 * @param plan - the original
 * @example
 * isGiver({ house: 'region', unit: 'barnmedicin' }, { lead: { state: 'accepted', heldBy: { house: 'region', unit: 'barnmedicin' } } }) // true
 */
export function isGiver(actor: Pick<UnitAsker, 'house' | 'unit'>, { lead }: Pick<Plan, 'lead'>): boolean {
  return lead?.state === 'accepted' && lead.heldBy?.house === actor.house && lead.heldBy.unit === actor.unit;
}

/** Words that have come from the one who handed the plan over. */
export interface GiversWords {
  readonly actor: Pick<UnitAsker, 'house' | 'unit'>;
  readonly command: Pick<PlanCommand, 'type'>;
  /** When the original came here; absent when it was always here. */
  readonly cameAt: Instant | undefined;
}

/**
 * The plan by which words of the giver are decided: what it wrote while the original was on its way it wrote as the one who answered for the plan.
 * Such words come within a day of the original; later, and for who holds the baton, the giver is a party like others (LAD-03, SEC-04).
 *
 * @param plan - the original, in its new house
 * @param words - whose, what, and when the original came
 * @param at - now
 * @example
 * planForGiver(examplePlan, { actor: { house: 'region', unit: 'bvc-asen' }, command: { type: 'addNote' }, cameAt: undefined }, '2026-11-23T08:00:00.000Z') === examplePlan // true
 */
export function planForGiver(plan: Plan, { actor, command, cameAt }: GiversWords, at: Instant): Plan {
  const { lead } = plan;
  const isInTime = cameAt !== undefined && Date.parse(at) - Date.parse(cameAt) <= DAY;
  if (lead === undefined || !isInTime || !isGiver(actor, plan) || forTheNewLead.includes(command.type)) return plan;
  return { ...plan, lead: { ...lead, state: 'offered' } };
}
