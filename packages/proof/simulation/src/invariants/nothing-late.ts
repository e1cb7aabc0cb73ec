import type { ReceivedMessage } from '@stafett/use-cases';
import { openedBy } from '../world/tag-signing.ts';
import { allowedSkew, wrong } from '../world/trouble.ts';
import type { Commit, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';
import { receiverOf } from './nothing-after-withdrawal.ts';

const lifetime = 60_000;
// Both clocks may be wrong, each by half of what is allowed.
const longest = lifetime + 2 * allowedSkew;

/** Nothing is applied more than a lifetime after a withdrawal (CON-24), while the clocks of both houses are right enough. */
export const nothingLate: Invariant = {
  name: 'nothing is applied long after a withdrawal',
  atCommit: (world, commit) => commit.received.map((message) => late(world, commit, message)).find((says) => says !== undefined),
};

function late(world: World, { house, at }: Commit, { raw, outcome }: ReceivedMessage): string | undefined {
  if (outcome !== 'applied') return undefined;
  const envelope = openedBy(raw);
  const unit = receiverOf({ envelope });
  const since = unit && world.ledger.closedSince(envelope.plan, unit);
  if (since === undefined || at - since <= longest) return undefined;
  if ([house, world.house(envelope.from)].some(({ wrongUntil }) => wrongUntil > since - 2 * wrong)) return undefined;
  return `${envelope.body.kind} of plan ${envelope.plan.slice(-1)} is applied in ${house.id} ${at - since} ms after the withdrawal`;
}
