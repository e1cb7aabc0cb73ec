import type { Actor } from '@stafett/actors';
import type { HouseId, Instant, UnitId, UserId } from '@stafett/kernel';
import type { WorkingRole } from '../database/roles.ts';
import { begun, minute, someoneAt } from './fictional-plans.ts';
import { lineOf } from './logged-house.ts';
import { newHouse, type SqlGround } from './ground.ts';
import type { Attempt } from './reach.ts';
import { aProposalAbout, formerUnit, neighbourUnit, type SeededHouse, seedHouse } from './seed-house.ts';

const now = minute(9);
/** A unit whose copy gets nothing more. */
export const withdrawnUnit = 'forskolan-solrosen';
const onCall = 'socialjouren';

/** A house with a row in every table, and with somebody in each standing; and another house beside it. */
export interface Town {
  readonly house: SeededHouse;
  readonly other: HouseId;
}

/** Fills a new house, and puts units and users in each of the standings. */
export async function seedTown(ground: SqlGround): Promise<Town> {
  const house = await seedHouse(ground);
  const { exchange, store, id, original, copy } = house;
  const abroad = begun(someoneAt('region' as HouseId, 'barnmedicin')).plan;
  const unit = onCall as UnitId;
  await exchange(2, async ({ copies, originals }) => {
    await copies.receive(withdrawnUnit as UnitId, { ...abroad, id: copy });
    for (const [user, to] of [
      ['inne', 600],
      ['slut', 4],
    ] as const) {
      const one = { unit, user: user as UserId, to: minute(to), readsOnly: true as const };
      await originals.grant(original, [{ ...one, part: 'original' }]);
      await originals.grant(copy, [{ ...one, part: 'copy' }]);
    }
  });
  const proposalsOf: Record<string, string> = { ...house.proposalsOf };
  for (const who of [neighbourUnit, withdrawnUnit]) {
    const actor = someoneAt(id, who);
    const proposal = aProposalAbout(actor, copy);
    await store.as(actor, minute(3), ({ proposals }) => proposals.add(proposal));
    proposalsOf[who] = proposal.id;
  }
  for (const who of [house.actor.unit, neighbourUnit, withdrawnUnit]) {
    const actor = someoneAt(id, who);
    await store.as(actor, minute(4), ({ log }) => log(lineOf(actor, copy)));
  }
  await exchange(5, ({ copies }) => copies.end(copy, withdrawnUnit as UnitId));
  return { house: { ...house, proposalsOf }, other: newHouse(ground).id };
}

function asActor(house: HouseId, { unit, user }: Pick<Actor, 'unit' | 'user'>, at: Instant = now): Attempt {
  return { standing: { role: 'stafett_app', house, now: at, unit, user }, writing: { unit, user, at } };
}

const asUnit = (house: HouseId, unit: string, at?: Instant): Attempt => asActor(house, someoneAt(house, unit), at);
const asUser = (house: HouseId, user: string): Attempt => asActor(house, { ...someoneAt(house, onCall), user: user as UserId });

/** A role that is nobody's, in a house or, without one, saying nothing of itself. */
export const asRole = (role: WorkingRole, house: HouseId | ''): Attempt => ({
  standing: { role, house: house as HouseId, now: house === '' ? ('' as Instant) : now },
  writing: { unit: 'barn-och-familj', at: now },
});

/** Who tries, by the name of the column in the matrix. */
export const standings: Readonly<Record<string, (town: Town) => Attempt>> = {
  answers: ({ house }) => asUnit(house.id, house.actor.unit),
  former: ({ house }) => asUnit(house.id, formerUnit),
  party: ({ house }) => asUnit(house.id, neighbourUnit),
  withdrawn: ({ house }) => asUnit(house.id, withdrawnUnit),
  emergency: ({ house }) => asUser(house.id, 'inne'),
  closed: ({ house }) => asUser(house.id, 'slut'),
  colleague: ({ house }) => asUser(house.id, 'kollega'),
  stranger: ({ house }) => asUnit(house.id, 'hemtjansten'),
  namesake: ({ house, other }) => asUnit(other, house.actor.unit),
  silent: () => asRole('stafett_app', ''),
  exchange: ({ house }) => asRole('stafett_exchange', house.id),
  host: ({ house }) => asRole('stafett_host', house.id),
  seal: ({ house }) => asRole('stafett_seal', house.id),
  backup: ({ house }) => asRole('stafett_backup', house.id),
};
