import { describe, expect, test } from 'vitest';
import {
  beginning,
  type ChainEntry,
  type ChainProblem,
  type Head,
  type LoggedRow,
  type Misfit,
  problemsOfEntry,
  problemsOfMisfits,
  sealHash,
} from './log-chain.ts';

const rowOf = (id: number): LoggedRow => ({
  organisation: 'municipality',
  id,
  at: '2026-11-23T08:00:00.000000Z',
  user_id: 'maria',
  name: 'Maria Lindqvist',
  unit: 'barn-och-familj',
  from_house: 'municipality',
  action: 'readPlan',
  plan_id: '00000000-0000-4000-8000-000000000001',
  person_id: '00000000-0000-4000-8000-000000000002',
  reason: `fråga ${id}`,
});

/** A chain over rows with ids from 11. */
function chainOf(length: number): readonly ChainEntry[] {
  let last: Head = beginning;
  return Array.from({ length }, (_, index) => {
    const said = { place: index + 1, row: 11 + index, highest: 11 + index, sealedAt: '2026-11-23T08:00:01.000000Z' };
    const logged = rowOf(said.row);
    const entry: ChainEntry = { ...said, logged, hash: sealHash(last.hash, said, logged) };
    last = entry;
    return entry;
  });
}

/** What following a chain from its beginning finds. */
function follow(chain: readonly ChainEntry[]): readonly ChainProblem[] {
  let before: Head = beginning;
  const misfits: Misfit[] = [];
  for (const entry of chain) {
    if (problemsOfEntry(before, entry).length > 0) misfits.push({ before, entry });
    before = entry;
  }
  return problemsOfMisfits(misfits);
}

const changed = (place: number, change: Partial<ChainEntry>): readonly ChainEntry[] =>
  chainOf(5).map((entry) => (entry.place === place ? { ...entry, ...change } : entry));

const columns: readonly (readonly [column: keyof LoggedRow, value: string | number | null])[] = [
  ['organisation', 'region'],
  ['id', 99],
  ['at', '2026-11-23T08:00:00.000001Z'],
  ['user_id', 'eva'],
  ['name', 'Eva'],
  ['unit', 'skolan'],
  ['from_house', 'region'],
  ['action', 'listWork'],
  ['plan_id', null],
  ['person_id', null],
  ['reason', null],
  ['reason', ''],
];

describe('SEC-07: the chain over the access log', () => {
  test('a chain that nobody has touched has nothing wrong', () => {
    expect(follow(chainOf(5))).toEqual([]);
    expect(follow([])).toEqual([]);
  });

  test.each(columns)('another %s in a row is found, and the row is named', (column, value) => {
    expect(follow(changed(3, { logged: { ...rowOf(13), [column]: value } }))).toEqual([{ what: 'rowChanged', row: 13, place: 3 }]);
  });

  test.each([
    ['what the seal points at', { row: 99 }, 99],
    ['the highest row', { highest: 99 }, 13],
    ['when it was sealed', { sealedAt: '2026-11-23T08:00:02.000000Z' }, 13],
  ] as const)('another value for %s is found', (_what, change, row) => {
    expect(follow(changed(3, change))).toEqual([{ what: 'rowChanged', row, place: 3 }]);
  });

  test('a hash that is another is found where it is and in the row after it', () => {
    expect(follow(changed(3, { hash: 'f'.repeat(64) }))).toEqual([
      { what: 'rowChanged', row: 13, place: 3 },
      { what: 'rowChanged', row: 14, place: 4 },
    ]);
  });

  test('a row that is gone is named, and those after it are judged by what its seal says', () => {
    expect(follow(changed(3, { logged: undefined }))).toEqual([{ what: 'rowMissing', row: 13, place: 3 }]);
  });

  test.each([
    ['the first', [1], 1, 1],
    ['one in the middle', [3], 3, 3],
    ['two together', [2, 3], 2, 3],
  ] as const)('seals that are gone are told by their places: %s', (_which, gone, from, to) => {
    expect(follow(chainOf(5).filter(({ place }) => !gone.some((one) => one === place)))).toEqual([{ what: 'sealsMissing', from, to }]);
  });

  test('rows whose content has changed places are told as moved', () => {
    const swapped = chainOf(5).map((entry) => {
      const other = entry.place === 2 ? 14 : entry.place === 4 ? 12 : entry.row;
      return { ...entry, logged: { ...rowOf(other), id: entry.row } };
    });
    expect(follow(swapped)).toEqual([
      { what: 'rowMoved', row: 12, place: 2, sealedAt: 4 },
      { what: 'rowMoved', row: 14, place: 4, sealedAt: 2 },
    ]);
  });

  test('seals that point at each other’s rows are told as moved', () => {
    const swapped = chainOf(5).map((entry) => {
      const row = entry.place === 2 ? 14 : entry.place === 4 ? 12 : entry.row;
      return { ...entry, row, logged: rowOf(row) };
    });
    expect(follow(swapped).map(({ what }) => what)).toEqual(['rowMoved', 'rowMoved']);
  });

  test('a row with a seal of its own that is put in is found from there on', () => {
    const chain = chainOf(5);
    const forged = chain[2] as ChainEntry;
    const put = [...chain.slice(0, 2), { ...forged, row: 99, logged: rowOf(99) }, ...chain.slice(2).map((entry) => ({ ...entry, place: entry.place + 1 }))];
    expect(follow(put)[0]).toEqual({ what: 'rowChanged', row: 99, place: 3 });
  });

  test('the hash is the one that another program reckons', () => {
    const said = { place: 1, row: 11, highest: 11, sealedAt: '2026-11-23T08:00:01.000000Z' };
    expect(sealHash(beginning.hash, said, rowOf(11))).toBe('1c378bcc0aa2a45403c4cc8ce867a6854cfe00b03d71f252dda81b8979519f38');
  });
});
