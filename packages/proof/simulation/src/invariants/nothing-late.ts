import type { ReceivedMessage } from '@stafett/use-cases';
import { openedBy } from '../world/tag-signing.ts';
import { allowedSkew, wrong } from '../world/trouble.ts';
import type { Commit, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';
import { type Given, givenBy, piecesOf } from './pieces-of.ts';

const lifetime = 60_000;
// The receiver allows for clocks that differ, and they may: each is wrong by at most half of what is allowed.
const longest = lifetime + 2 * allowedSkew;

/** Nothing is applied more than a lifetime after a withdrawal, be it of the whole or of a kind of information (CON-24), while the clocks of both houses are right enough. */
export const nothingLate: Invariant = {
  name: 'nothing is applied long after a withdrawal',
  atCommit: (world, commit) => commit.received.map((message) => late(world, commit, message)).find((says) => says !== undefined),
};

function late(world: World, { house, at }: Commit, { raw, outcome }: ReceivedMessage): string | undefined {
  if (outcome !== 'applied') return undefined;
  const envelope = openedBy(raw);
  const given = givenBy(envelope);
  const since = given && firstClosed(world, given);
  if (since === undefined || at - since <= longest) return undefined;
  if ([house, world.house(envelope.from)].some(({ wrongUntil }) => wrongUntil > since - 2 * wrong)) return undefined;
  return `${envelope.body.kind} of plan ${envelope.plan.slice(-1)} is applied in ${house.id} ${at - since} ms after the withdrawal`;
}

function firstClosed({ ledger }: World, { plan, unit }: Given): number | undefined {
  const kinds = [undefined, ...new Set(piecesOf(plan).map(({ kind }) => kind))];
  const closed = kinds.flatMap((kind) => ledger.closedSince(plan.id, { unit, kind }) ?? []);
  return closed.length === 0 ? undefined : Math.min(...closed);
}
