import { filterPlanFor, heldBackFrom, type Party } from '@stafett/plan';
import type { CopyState } from '@stafett/ui-sip';
import type { OpenPlan } from './plan-context.ts';

/**
 * What a party has of the plan: how new its copy is and what is held back from it, or, when nothing more is shared, what it keeps (PLA-07, CON-24).
 *
 * @param party - of the plan
 * @param open - the original, as its unit reads it
 */
export function copyStateOf(party: Party, { plan, reading, at }: Pick<OpenPlan, 'plan' | 'reading' | 'at'>): CopyState {
  const { house, unit } = party;
  const delivery = reading.deliveries.find((one) => one.house === house && one.unit === unit);
  if (delivery === undefined) return { house, unit, waiting: false };
  const { deliveredVersion, deliveredAt, waiting, kinds } = delivery;
  if (deliveredAt !== undefined && filterPlanFor(plan, party, at) === undefined)
    return { house, unit, deliveredVersion, deliveredAt, waiting, ended: true, kinds };
  // A delivered copy that nothing waits behind is the latest, whatever number it has: changes that a party may not see make no new copy.
  const version = deliveredVersion === undefined || waiting ? deliveredVersion : plan.version;
  const heldBack = [...new Set(heldBackFrom(plan, party, at).map(({ kind }) => kind))];
  return { house, unit, deliveredVersion: version, deliveredAt, waiting, heldBack };
}
