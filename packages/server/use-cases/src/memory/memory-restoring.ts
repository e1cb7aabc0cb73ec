import type { HouseId } from '@stafett/kernel';
import type { AwaitedHouse, Restoring } from '../restoring/awaited-house.ts';
import type { AwaitedRow, MemoryWork } from './memory-rows.ts';

const byName = (one: AwaitedHouse, other: AwaitedHouse): number => (one.house < other.house ? -1 : 1);

/** Whom a restored house waits for, in memory. */
export function memoryRestoring(work: MemoryWork): Restoring {
  const change = (house: HouseId, to: (row: AwaitedRow) => AwaitedRow): void => {
    work.rows = { ...work.rows, awaited: work.rows.awaited.map((row) => (row.house === house ? to(row) : row)) };
  };
  return {
    awaited: async () =>
      work.rows.awaited
        .filter(({ answeredAt }) => answeredAt === undefined)
        .map(({ house }) => house)
        .toSorted(),
    async current() {
      const at = work.rows.restorations.toSorted().at(-1);
      return at && { at, houses: work.rows.awaited.map(({ reason: _reason, ...row }): AwaitedHouse => row).toSorted(byName) };
    },
    async ask(house) {
      if (work.rows.restorations.length === 0) return;
      const isThere = work.rows.awaited.some((row) => row.house === house);
      if (!isThere) work.rows = { ...work.rows, awaited: [...work.rows.awaited, { house, seen: [], claims: [] }] };
      else change(house, (row) => (row.answeredAt === undefined ? { house, seen: [], claims: [] } : row));
    },
    hear: async (house, { seen = [], claims = [], toldAt }) =>
      change(house, (row) => ({ ...row, seen: [...row.seen, ...seen], claims: [...row.claims, ...claims], toldAt: toldAt ?? row.toldAt })),
    answered: async (house, reason) => change(house, (row) => ({ ...row, answeredAt: work.now, reason })),
  };
}
