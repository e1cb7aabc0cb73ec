import type { InformationKind } from '@stafett/consent';
import { takesSharingBack } from '@stafett/plan';
import { clockOf } from '../world/house-state.ts';
import type { Released, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';
import { type Given, givenBy, piecesOf } from './pieces-of.ts';

/**
 * Nothing is released after the withdrawal is committed, be it of the whole or of a kind of information (CON-24): held against what was written down,
 * not against what the release read. Nor does an original leave while a withdrawal waits to be written into it.
 */
export const nothingAfterWithdrawal: Invariant = {
  name: 'nothing is released after a withdrawal',
  atRelease(world, released) {
    const given = givenBy(released.envelope);
    if (given === undefined || isThere(world, released)) return undefined;
    const { unit, plan } = given;
    const closed = kindsClosed(world, released, given);
    const what = `${released.envelope.body.kind} of plan ${plan.id.slice(-1)} goes to ${unit.house}/${unit.unit}`;
    if (closed.length > 0) return `${what}, for which somebody's yes does not stand: ${closed.map((kind) => kind ?? 'at all').join(', ')}`;
    return given.isCopy || !isAboutToBeTakenBack(released) ? undefined : `${what}, while something is about to be taken back`;
  },
};

function kindsClosed(world: World, { from }: Released, { unit, plan }: Given): readonly (InformationKind | undefined)[] {
  const kinds = new Set<InformationKind | undefined>([undefined, ...piecesOf(plan).map(({ kind }) => kind)]);
  return [...kinds].filter((kind) => !world.ledger.isOpenTo(plan.id, { unit, kind }, clockOf(world, from)));
}

const isAboutToBeTakenBack = ({ from, envelope: { plan } }: Released): boolean =>
  [...from.rows.proposals.values()].some((one) => one.plan === plan && one.state === 'waiting' && one.keeper === from.id && takesSharingBack(one.change));

// An original that has come can only come again: what its new keeper has written since, the old one cannot know before it is told that it has come.
const isThere = (world: World, { envelope: { body, to, plan, term } }: Released): boolean =>
  body.kind === 'original' && (world.house(to).rows.plans.get(plan)?.term ?? 0) >= term;
