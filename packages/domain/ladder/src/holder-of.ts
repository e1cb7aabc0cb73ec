import { batonHolders } from './baton-transitions.ts';
import type { Baton, BatonPlace } from './baton.schema.ts';

/**
 * The one unit that answers for the matter: the giver until the receiver has accepted, then the receiver (LAD-03).
 *
 * @param baton - its state, giver and receiver
 * @example
 * holderOf({ state: 'offered', giver: { house: 'region', unit: 'ungdomsmottagningen' }, receiver: { house: 'region', unit: 'bup' } }) // { house: 'region', unit: 'ungdomsmottagningen' }
 * holderOf({ state: 'accepted', giver: { house: 'region', unit: 'ungdomsmottagningen' }, receiver: { house: 'region', unit: 'bup' } }) // { house: 'region', unit: 'bup' }
 */
export function holderOf(baton: Pick<Baton, 'state' | 'giver' | 'receiver'>): BatonPlace {
  const { house, unit } = baton[batonHolders[baton.state]];
  return { house, unit };
}
