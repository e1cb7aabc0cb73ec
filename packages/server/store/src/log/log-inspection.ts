import type { Anchors } from './log-anchors.ts';
import { type Anchor, beginning, type ChainEntry, type ChainProblem, type Head, type Misfit, problemsOfEntry, problemsOfMisfits } from './log-chain.ts';
import type { LogReading } from './log-reading.ts';

/** What an inspection of the chain found. */
export interface ChainReport {
  /** How many seals were looked at. */
  readonly seals: number;
  readonly anchors: number;
  readonly problems: readonly ChainProblem[];
}

// What else is wrong says no more; moved rows are looked for among these.
const mostMisfits = 100;

/** Follows the chain from its beginning, beside the heads that were anchored. */
export async function inspectChain(reading: Pick<LogReading, 'chain' | 'insertedRows'>, anchors: Pick<Anchors, 'read'>): Promise<ChainReport> {
  const misfits: Misfit[] = [];
  const beside = headsBeside(anchors.read());
  let last: Head = beginning;
  let seals = 0;
  for await (const entry of reading.chain()) {
    if (misfits.length < mostMisfits && problemsOfEntry(last, entry).length > 0) misfits.push({ before: last, entry });
    await beside.pass(entry);
    last = { place: entry.place, hash: entry.hash };
    seals += 1;
  }
  const inserted = (await reading.insertedRows()).map((row): ChainProblem => ({ what: 'rowInserted', row }));
  const { count, problems } = await beside.end(last);
  return { seals, anchors: count, problems: [...problemsOfMisfits(misfits), ...inserted, ...problems] };
}

interface HeadsBeside {
  pass(entry: ChainEntry): Promise<void>;
  end(last: Head): Promise<{ readonly count: number; readonly problems: readonly ChainProblem[] }>;
}

// Both come in the order of their places, so that neither has to be held in memory.
function headsBeside(anchors: AsyncGenerator<Anchor>): HeadsBeside {
  let next: Promise<Anchor | undefined> | undefined;
  let count = 0;
  let rewritten: number | undefined;
  const peek = (): Promise<Anchor | undefined> => (next ??= anchors.next().then(({ value, done }) => (done === true ? undefined : value)));
  const take = (): void => {
    next = undefined;
    count += 1;
  };
  return {
    async pass({ place, hash }) {
      for (let anchor = await peek(); anchor !== undefined && anchor.place <= place; anchor = await peek()) {
        if (anchor.place === place && anchor.hash !== hash) rewritten ??= place;
        take();
      }
    },
    async end({ place }) {
      let anchored = 0;
      for (let anchor = await peek(); anchor !== undefined; anchor = await peek()) {
        anchored = Math.max(anchored, anchor.place);
        take();
      }
      const rewriting: readonly ChainProblem[] = rewritten === undefined ? [] : [{ what: 'chainRewritten', place: rewritten }];
      return { count, problems: anchored > place ? [...rewriting, { what: 'chainTruncated', last: place, anchored }] : rewriting };
    },
  };
}
