import { holderOf } from '@stafett/ladder';
import type { Place, Plan } from './plan.schema.ts';

/**
 * The unit that holds the baton of the whole plan: the one that started the work, until a lead has accepted;
 * a lead that asks another to take over holds it until the other has accepted (ACT-12, LAD-03).
 *
 * @param plan - an original or a copy
 * @example
 * answerablePlace({ initiator: { house: 'municipality', unit: 'barn-och-familj' } }) // { house: 'municipality', unit: 'barn-och-familj' }
 */
export function answerablePlace({ lead, initiator }: Pick<Plan, 'lead' | 'initiator'>): Place {
  if (lead === undefined) return initiator;
  return holderOf({ state: lead.state, giver: lead.heldBy ?? initiator, receiver: lead });
}
