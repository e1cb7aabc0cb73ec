import type { Place } from '@stafett/plan';
import { clockOf } from '../world/house-state.ts';
import type { Released, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** The unit that a message gives the plan's content to; nothing for one that holds none. */
export function receiverOf({ envelope: { body, to } }: Pick<Released, 'envelope'>): Place | undefined {
  if (body.kind === 'copy') return { house: to, unit: body.unit };
  return body.kind === 'original' ? body.original.lead : undefined;
}

/** Nothing is released after the withdrawal is committed (CON-24): held against what was written down, not against what the release read. */
export const nothingAfterWithdrawal: Invariant = {
  name: 'nothing is released after a withdrawal',
  atRelease(world, released) {
    const unit = receiverOf(released);
    if (unit === undefined || isThere(world, released)) return undefined;
    const { plan } = released.envelope;
    if (world.ledger.isOpenTo(plan, unit, clockOf(world, released.from))) return undefined;
    return `${released.envelope.body.kind} of plan ${plan.slice(-1)} goes to ${unit.house}/${unit.unit}, for which somebody's yes does not stand`;
  },
};

// An original that has come can only come again: what its new keeper has written since, the old one cannot know before it is told that it has come.
const isThere = (world: World, { envelope: { body, to, plan, term } }: Released): boolean =>
  body.kind === 'original' && (world.house(to).rows.plans.get(plan)?.term ?? 0) >= term;
