import type { Instant, MessageId } from '@stafett/kernel';
import type { Delivery, DueMessages, OutgoingMessages, ReleaseRecord, Transaction } from '../ports.ts';
import { fail, including, isOpen, type MemoryRows, type MemoryWork, type OutboxRow, stored } from './memory-rows.ts';

const lineOf = ({ intent: { receiver, plan } }: OutboxRow): string => `${receiver} ${plan}`;
const isUnderWay = ({ deliveredAt, droppedAt }: OutboxRow): boolean => deliveredAt === undefined && droppedAt === undefined;
const inLine = (one: OutboxRow, other: OutboxRow): number =>
  (one.sequence ?? Number.MAX_SAFE_INTEGER) - (other.sequence ?? Number.MAX_SAFE_INTEGER) || one.insertion - other.insertion;

function firstOf(rows: MemoryRows, line: string): OutboxRow | undefined {
  return rows.outbox.filter((row) => lineOf(row) === line && isUnderWay(row)).toSorted(inLine)[0];
}

/** What shall be sent, in memory. */
export const memoryOutbox = (work: MemoryWork): Transaction['outbox'] => ({
  async add(intent) {
    if (!isOpen(work, intent.plan, intent.kind === 'proposal' ? 'copy' : 'original'))
      fail(work, new Error(`A message about the plan ${intent.plan} may not be sent.`));
    const row: OutboxRow = {
      id: work.newId() as MessageId,
      insertion: work.rows.outbox.length + 1,
      intent: stored(intent),
      nextAttemptAt: work.now,
      attempts: 0,
    };
    work.rows = { ...work.rows, outbox: [...work.rows.outbox, row] };
  },
  async deliveries(plan) {
    if (!isOpen(work, plan, 'original')) return [];
    const copies = work.rows.outbox.filter(({ intent, droppedAt }) => intent.plan === plan && intent.kind === 'copy' && droppedAt === undefined);
    const byUnit = Object.groupBy(copies.toSorted(inLine), ({ intent }) => `${intent.receiver} ${intent.kind === 'copy' ? intent.unit : ''}`);
    const inOrder = Object.entries(byUnit).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return inOrder.flatMap(([, rows = []]) => deliveryOf(rows));
  },
});

function deliveryOf(rows: readonly OutboxRow[]): readonly Delivery[] {
  const intent = rows[0]?.intent;
  if (intent?.kind !== 'copy') return [];
  const delivered = rows.filter(({ deliveredAt }) => deliveredAt !== undefined);
  const last = delivered.findLast(({ releasedVersion }) => releasedVersion !== undefined) ?? delivered.at(-1);
  return [
    {
      house: intent.receiver,
      unit: intent.unit,
      deliveredVersion: last?.releasedVersion,
      deliveredAt: last?.deliveredAt,
      waiting: delivered.length < rows.length,
      kinds: last?.releasedKinds,
    },
  ];
}

/** The messages on their way out, in memory. */
export function memoryMessages(work: MemoryWork): OutgoingMessages {
  const find = (id: MessageId): OutboxRow | undefined => work.rows.outbox.find((row) => row.id === id);
  const change = (id: MessageId, to: Partial<OutboxRow>): void => {
    work.rows = { ...work.rows, outbox: work.rows.outbox.map((row) => (row.id === id ? { ...row, ...to } : row)) };
  };
  return {
    async take(id) {
      const row = find(id);
      if (row === undefined || firstOf(work.rows, lineOf(row))?.id !== id || row.setAsideAt !== undefined) return undefined;
      return { id, intent: row.intent, sequence: row.sequence, attempts: row.attempts };
    },
    async giveSequence(id) {
      const row = find(id);
      if (row === undefined) throw new Error(`There is no message ${id}.`);
      if (row.sequence !== undefined) return row.sequence;
      const sequence = (work.rows.outboxPositions.get(lineOf(row)) ?? 0) + 1;
      change(id, { sequence });
      work.rows = { ...work.rows, outboxPositions: including(work.rows.outboxPositions, lineOf(row), sequence) };
      return sequence;
    },
    async moveUp(id, sequence) {
      const row = find(id);
      if (row?.sequence === undefined || row.sequence >= sequence) return;
      change(id, { sequence });
      const last = Math.max(sequence, work.rows.outboxPositions.get(lineOf(row)) ?? 0);
      work.rows = { ...work.rows, outboxPositions: including(work.rows.outboxPositions, lineOf(row), last) };
    },
    released: async (id, release) => change(id, { sentAt: release.at, ...shownAtFirst(find(id), release) }),
    delivered: async (id, at) => change(id, { deliveredAt: at, lastError: undefined }),
    failed: async (id, { error, retryAt }) => change(id, { attempts: (find(id)?.attempts ?? 0) + 1, nextAttemptAt: retryAt, lastError: error }),
    setAside: async (id, error) => change(id, { setAsideAt: work.now, lastError: error }),
    dropped: async (id) => change(id, { droppedAt: work.now }),
  };
}

// Which of two releases arrived cannot be known; the receiver has at least what the first showed.
const shownAtFirst = (row: OutboxRow | undefined, { version, kinds }: ReleaseRecord): Partial<OutboxRow> =>
  row === undefined || row.releasedVersion !== undefined || version === undefined ? {} : { releasedVersion: version, releasedKinds: kinds };

/** Which messages can be sent, in memory. */
export function memoryDueMessages(rows: () => MemoryRows): DueMessages {
  const firstInLines = (): readonly OutboxRow[] =>
    [...new Set(rows().outbox.filter(isUnderWay).map(lineOf))]
      .flatMap((line) => firstOf(rows(), line) ?? [])
      .filter(({ setAsideAt }) => setAsideAt === undefined);
  return {
    async due(now, limit) {
      const due = firstInLines().filter(({ nextAttemptAt }) => nextAttemptAt <= now);
      return due
        .toSorted((one, other) => one.insertion - other.insertion)
        .slice(0, limit)
        .map(({ id, intent }) => ({ id, receiver: intent.receiver }));
    },
    nextDue: async () =>
      firstInLines()
        .map(({ nextAttemptAt }): Instant => nextAttemptAt)
        .toSorted()[0],
  };
}
