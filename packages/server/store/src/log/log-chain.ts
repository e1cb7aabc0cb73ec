import { createHash } from 'node:crypto';

/** A row of the access log, each column as the text that the database gives for it. */
export interface LoggedRow {
  readonly organisation: string;
  readonly id: number;
  /** In UTC, to the microsecond. */
  readonly at: string;
  readonly user_id: string;
  readonly name: string;
  readonly unit: string;
  readonly from_house: string;
  readonly action: string;
  readonly plan_id: string | null;
  readonly person_id: string | null;
  readonly reason: string | null;
}

/** The last of the chain so far: its place and its hash. */
export interface Head {
  readonly place: number;
  readonly hash: string;
}

/** What a seal says beside its hash. */
export interface Sealed {
  readonly place: number;
  readonly row: number;
  /** The highest row sealed so far: a row below it that comes later than the house's slowest work is none of its own. */
  readonly highest: number;
  /** By the machine's clock, in UTC, to the microsecond. */
  readonly sealedAt: string;
}

/** A seal as it is kept, with the row that it is over, where that is still there. */
export interface ChainEntry extends Sealed {
  readonly hash: string;
  readonly logged: LoggedRow | undefined;
}

/** A head as it was anchored outside the database. */
export interface Anchor extends Head {
  readonly at: string;
}

/** What is wrong with the log; `row` is the log row's id, `place` its place in the chain. */
export type ChainProblem =
  | { readonly what: 'rowChanged'; readonly row: number; readonly place: number }
  | { readonly what: 'rowMissing'; readonly row: number; readonly place: number }
  | { readonly what: 'rowMoved'; readonly row: number; readonly place: number; readonly sealedAt: number }
  | { readonly what: 'rowInserted'; readonly row: number }
  | { readonly what: 'sealsMissing'; readonly from: number; readonly to: number }
  | { readonly what: 'chainRewritten'; readonly place: number }
  | { readonly what: 'chainTruncated'; readonly last: number; readonly anchored: number }
  | { readonly what: 'anchorsMissing' };

/** Where every chain begins. */
export const beginning: Head = { place: 0, hash: '0'.repeat(64) };

/** SHA-256 over the hash before, what the seal says, and every column of the row (SEC-07). */
export function sealHash(before: string, { place, row, highest, sealedAt }: Sealed, logged: LoggedRow): string {
  const { organisation, id, at, user_id, name, unit, from_house, action, plan_id, person_id, reason } = logged;
  const columns = [organisation, id, at, user_id, name, unit, from_house, action, plan_id, person_id, reason];
  return createHash('sha256')
    .update(JSON.stringify([before, place, row, highest, sealedAt, columns]))
    .digest('hex');
}

/** What is wrong with one entry, given the one before it; what follows is judged by its own hash, so that each fault is told once. */
export function problemsOfEntry(before: Head, entry: ChainEntry): readonly ChainProblem[] {
  const { place, row, logged, hash } = entry;
  const gap: readonly ChainProblem[] = place === before.place + 1 ? [] : [{ what: 'sealsMissing', from: before.place + 1, to: place - 1 }];
  if (logged === undefined) return [...gap, { what: 'rowMissing', row, place }];
  // After a gap the hash before is gone, and with it what this one could be compared with.
  return gap.length > 0 || sealHash(before.hash, entry, logged) === hash ? gap : [{ what: 'rowChanged', row, place }];
}

/** An entry that does not fit, with the one before it. */
export interface Misfit {
  readonly before: Head;
  readonly entry: ChainEntry;
}

/** Rows that only stand in each other's places are told as moved. */
export function problemsOfMisfits(misfits: readonly Misfit[]): readonly ChainProblem[] {
  return misfits.flatMap(({ before, entry }) =>
    problemsOfEntry(before, entry).map((problem): ChainProblem => {
      if (problem.what !== 'rowChanged') return problem;
      const home = misfits.find((other) => other.entry.place !== entry.place && fits(entry, other));
      return home === undefined ? problem : { what: 'rowMoved', row: entry.row, place: entry.place, sealedAt: home.entry.place };
    }),
  );
}

// Either what the rows hold has changed places, or what the seals point at.
function fits({ logged }: ChainEntry, { before, entry }: Misfit): boolean {
  if (logged === undefined) return false;
  const held = sealHash(before.hash, entry, { ...logged, id: entry.row });
  const pointedAt = sealHash(before.hash, { ...entry, row: logged.id }, logged);
  return held === entry.hash || pointedAt === entry.hash;
}
