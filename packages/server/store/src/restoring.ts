import type { HouseId, Instant } from '@stafett/kernel';
import type { AwaitedHouse, AwaitedHouses, Restoration, Restoring } from '@stafett/use-cases';
import { type Selectable, sql } from 'kysely';
import { query } from './database/database.ts';
import type { Tables } from './database/tables.ts';
import type { Work } from './database/transact.ts';

/** Whom the house waits for since it was restored. */
export const awaitedIn = (work: Work): AwaitedHouses => ({
  awaited: async () => {
    const waiting = lastAsked(work).select('house').where('answered_at', 'is', null).orderBy('house');
    return (await work.all(waiting)).map(({ house }) => house);
  },
});

/** What the exchange keeps of a restoration. */
export const restoringIn = (work: Work): Restoring => ({
  ...awaitedIn(work),
  current: () => current(work),
  ask: (house) => ask(work, house),
  async hear(house, { seen = [], claims = [], toldAt }) {
    const told = toldAt === undefined ? {} : { told_at: toldAt };
    const added = { seen: sql<string>`seen || ${JSON.stringify(seen)}::jsonb`, claims: sql<string>`claims || ${JSON.stringify(claims)}::jsonb` };
    work.send(asked(work, house).set({ ...added, ...told }));
  },
  async answered(house, reason) {
    work.send(asked(work, house).set({ answered_at: work.now, reason: reason ?? null }));
  },
});

const latest = ({ house }: Work) =>
  query
    .selectFrom('awaited_house as other')
    .select(({ fn }) => fn.max('other.restored_at').as('at'))
    .where('other.organisation', '=', house);

const lastAsked = (work: Work) => query.selectFrom('awaited_house').where('organisation', '=', work.house).where('restored_at', '=', latest(work));

const asked = (work: Work, house: HouseId) =>
  query.updateTable('awaited_house').where('organisation', '=', work.house).where('restored_at', '=', latest(work)).where('house', '=', house);

async function current(work: Work): Promise<Restoration | undefined> {
  const rows = await work.all(lastAsked(work).selectAll().orderBy('house').forUpdate());
  const [first] = rows;
  return first && { at: first.restored_at, houses: rows.map(awaitedFrom) };
}

const awaitedFrom = ({ house, seen, claims, told_at, answered_at }: Selectable<Tables['awaited_house']>): AwaitedHouse => ({
  house,
  seen,
  claims,
  toldAt: told_at ?? undefined,
  answeredAt: answered_at ?? undefined,
});

async function ask(work: Work, house: HouseId): Promise<void> {
  const [first] = await work.all(latest(work));
  const at: Instant | null | undefined = first?.at;
  if (at === null || at === undefined) return;
  const nothing = { seen: '[]', claims: '[]', told_at: null };
  work.send(
    query
      .insertInto('awaited_house')
      .values({ organisation: work.house, restored_at: at, house })
      .onConflict((known) => known.columns(['organisation', 'restored_at', 'house']).doUpdateSet(nothing).where('awaited_house.answered_at', 'is', null)),
  );
}
