import type { HouseId, Instant } from '@stafett/kernel';
import { sql } from 'kysely';
import { type Database, query } from '../database/database.ts';
import { inKeyOrder } from '../database/in-key-order.ts';
import { rawStatement } from '../database/raw-statement.ts';
import { transact, type Work } from '../database/transact.ts';
import { type Anchor, beginning, type Head, type LoggedRow, sealHash } from './log-chain.ts';
import { inUtc, loggedColumns } from './log-columns.ts';

/** Longer than any work of a house can take: a row that comes so much later than those with higher numbers was not written by the house. */
export const slowestWorkMinutes = 10;

const rowsAtOnce = 1_000;
const recentRows = 1_000;

/** What a sealing works on. */
export interface SealingOf {
  readonly house: HouseId;
  /** The machine's own time. */
  readonly machineNow: () => Instant;
  /** Only the last rows are looked at: those that were kept after a thousand later ones wait for the next that looks at all. */
  readonly isQuick: boolean;
}

/**
 * Seals every row of the log that is not sealed, in steps of a thousand, each its own transaction; one sealer at a time per house.
 *
 * @returns the head after each step, as it has been kept
 */
export async function* sealLog(database: Database, { house, machineNow, isQuick }: SealingOf): AsyncGenerator<Anchor> {
  let after: number | undefined;
  for (;;) {
    const at = machineNow();
    const floorAbove = (highest: number): number => after ?? (isQuick ? highest - recentRows : 0);
    const step = await transact(database, { role: 'stafett_seal', house, now: at }, (work) => sealStep(work, at, floorAbove));
    if (step === undefined) return;
    yield step.head;
    if (!step.isFull) return;
    after = step.lastRow;
  }
}

interface LastSeal extends Head {
  readonly highest: number;
}

interface Step {
  readonly head: Anchor;
  readonly isFull: boolean;
  readonly lastRow: number;
}

async function sealStep(work: Work, at: Instant, floorAbove: (highest: number) => number): Promise<Step | undefined> {
  work.send(inKeyOrder);
  work.send(rawStatement(sql`select pg_advisory_xact_lock(hashtext('stafett.access_seal'), hashtext(${work.house}))`));
  const before = await lastSeal(work);
  const floor = Math.max(floorAbove(before.highest), await highestSealedBefore(work, at));
  const rows = await unsealedAbove(work, floor);
  if (rows.length === 0) return undefined;
  const seals = sealsFor(rows, before, at);
  work.send(keep(seals, work.house));
  const { place, hash } = seals.at(-1) ?? before;
  return { head: { place, hash, at }, isFull: rows.length === rowsAtOnce, lastRow: rows.at(-1)?.id ?? floor };
}

/** The last seal of the house's chain. */
export async function lastSeal({ house, one }: Work): Promise<LastSeal> {
  const seals = query.selectFrom('access_seal').select(['place', 'hash', 'highest']).where('organisation', '=', house);
  return (await one(seals.orderBy('place', 'desc').limit(1))) ?? { ...beginning, highest: 0 };
}

/** The highest row that had been sealed before the slowest work that can still be under way began; nothing below it is sealed any more. */
export async function highestSealedBefore({ house, one }: Work, at: Instant): Promise<number> {
  const limit = new Date(Date.parse(at) - slowestWorkMinutes * 60_000).toISOString() as Instant;
  const seals = query.selectFrom('access_seal').select('highest').where('organisation', '=', house).where('sealed_at', '<', limit);
  return (await one(seals.orderBy('sealed_at', 'desc').orderBy('place', 'desc').limit(1)))?.highest ?? 0;
}

const unsealedAbove = ({ house, all }: Work, floor: number): Promise<readonly LoggedRow[]> =>
  all(
    rawStatement(sql<LoggedRow>`
      select ${loggedColumns} from stafett.access_log l
      where l.organisation = ${house} and l.id > ${floor}
        and not exists (select from stafett.access_seal s where s.organisation = l.organisation and s.log_id = l.id and s.log_id > ${floor})
      order by l.id limit ${rowsAtOnce}`),
  );

interface SealRow {
  readonly place: number;
  readonly log_id: number;
  readonly highest: number;
  readonly sealed_at: string;
  readonly hash: string;
}

function sealsFor(rows: readonly LoggedRow[], before: LastSeal, at: Instant): readonly SealRow[] {
  const sealedAt = inUtc(at);
  let last = before;
  return rows.map((logged) => {
    const said = { place: last.place + 1, row: logged.id, highest: Math.max(last.highest, logged.id), sealedAt };
    last = { place: said.place, highest: said.highest, hash: sealHash(last.hash, said, logged) };
    return { ...last, log_id: logged.id, sealed_at: sealedAt };
  });
}

// One parameter however many seals there are, so that the statement is always the same.
const keep = (seals: readonly SealRow[], house: HouseId) =>
  rawStatement(sql`
    insert into stafett.access_seal (organisation, place, log_id, highest, sealed_at, hash)
    select ${house}::text, place, log_id, highest, sealed_at, hash
    from json_to_recordset(${JSON.stringify(seals)}::json) as s (place bigint, log_id bigint, highest bigint, sealed_at timestamptz, hash text)`);
