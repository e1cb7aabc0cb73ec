import type { HouseId, Instant, MessageId } from '@stafett/kernel';
import type { Intent } from '../intent.schema.ts';
import type { Delivery, DueMessages, OutgoingMessages, ReleaseRecord, SetAsideMessage, Transaction, WaitingMessages } from '../ports.ts';
import { fail, including, isOpen, type MemoryRows, type MemoryWork, type OutboxRow, stored } from './memory-rows.ts';

const lineOf = ({ intent: { receiver, plan } }: OutboxRow): string => `${receiver} ${plan}`;
const isUnderWay = ({ deliveredAt, droppedAt }: OutboxRow): boolean => deliveredAt === undefined && droppedAt === undefined;
const inLine = (one: OutboxRow, other: OutboxRow): number =>
  (one.sequence ?? Number.MAX_SAFE_INTEGER) - (other.sequence ?? Number.MAX_SAFE_INTEGER) || one.insertion - other.insertion;

// Each line once, in one walk: a simulation asks at every step.
function firstOfLines({ outbox }: MemoryRows): ReadonlyMap<string, OutboxRow> {
  const first = new Map<string, OutboxRow>();
  for (const row of outbox) {
    if (!isUnderWay(row)) continue;
    const line = lineOf(row);
    const known = first.get(line);
    if (known === undefined || inLine(row, known) < 0) first.set(line, row);
  }
  return first;
}

/** What shall be sent, in memory. */
export const memoryOutbox = (work: MemoryWork): Transaction['outbox'] => ({
  async add(intent) {
    if (!maySend(work, intent)) fail(work, new Error(`A message about the plan ${intent.plan} may not be sent.`));
    const row: OutboxRow = {
      id: work.newId() as MessageId,
      insertion: work.rows.outbox.length + 1,
      intent: stored(intent),
      nextAttemptAt: work.now,
      addedAt: work.now,
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

// A person sends copies and the original of a plan that the unit works on, and what the unit has proposed while it gets copies.
function maySend(work: MemoryWork, intent: Intent): boolean {
  if (work.unit === undefined) return true;
  if (intent.kind === 'proposal') return isOwnProposal(work, intent) && isTold(work, intent);
  return (intent.kind === 'copy' || intent.kind === 'original') && isOpen(work, intent.plan, 'original');
}

function isOwnProposal({ rows, house, unit }: MemoryWork, { proposal, plan, receiver }: Extract<Intent, { kind: 'proposal' }>): boolean {
  const asked = rows.proposals.get(proposal);
  const isOwn = asked?.by.house === house && asked.by.unit === unit;
  return isOwn && asked.state === 'waiting' && asked.plan === plan && asked.keeper === receiver;
}

const isTold = (work: MemoryWork, { plan }: Intent): boolean =>
  isOpen(work, plan, 'copy') && work.rows.copies.some(({ unit, copy, endedAt }) => unit === work.unit && copy.id === plan && endedAt === undefined);

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
      if (row === undefined || firstOfLines(work.rows).get(lineOf(row))?.id !== id || row.setAsideAt !== undefined) return undefined;
      return { id, intent: row.intent, sequence: row.sequence, attempts: row.attempts, isGivenUp: row.givenUpAt !== undefined };
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
    waitingForPerson: async (most) => waitingForPerson(work.rows).slice(0, most),
    oneWaitingForPerson: async (id) => waitingForPerson(work.rows).find((one) => one.id === id),
    takeUp: async (id, as) => change(id, takenUp(find(id), as, work.now)),
    async dropRepeats(id) {
      for (const repeat of repeatsOf(work.rows, id)) change(repeat.id, { droppedAt: work.now });
    },
    dropped: async (id) => change(id, { droppedAt: work.now }),
  };
}

function takenUp(row: OutboxRow | undefined, as: 'itself' | 'givenUp', now: Instant): Partial<OutboxRow> {
  if (row?.setAsideAt === undefined) return {};
  const again = { setAsideAt: undefined, nextAttemptAt: now, attempts: row.attempts + 1 };
  return as === 'givenUp' ? { ...again, givenUpAt: now } : again;
}

function waitingForPerson(rows: MemoryRows): readonly SetAsideMessage[] {
  const underWay = rows.outbox.filter(isUnderWay);
  const setAside = underWay.flatMap((row) => {
    const { id, intent, attempts, setAsideAt: since, lastError: error = '' } = row;
    return since === undefined ? [] : [{ id, intent, attempts, since, error, behind: underWay.filter((other) => lineOf(other) === lineOf(row)).length - 1 }];
  });
  return setAside.toSorted((one, other) => Date.parse(one.since) - Date.parse(other.since));
}

const unitOf = ({ intent }: OutboxRow): string | undefined => (intent.kind === 'copy' ? intent.unit : undefined);

function repeatsOf(rows: MemoryRows, id: MessageId): readonly OutboxRow[] {
  const released = rows.outbox.find((row) => row.id === id);
  if (released === undefined) return [];
  const line = rows.outbox.filter((row) => lineOf(row) === lineOf(released) && isUnderWay(row));
  const next = Math.min(...line.filter(({ intent }) => intent.kind !== 'copy').map(({ insertion }) => insertion));
  return line.filter((row) => row.id !== id && row.sequence === undefined && row.insertion < next && unitOf(row) === unitOf(released));
}

// Which of two releases arrived cannot be known; the receiver has at least what the first showed.
const shownAtFirst = (row: OutboxRow | undefined, { version, kinds }: ReleaseRecord): Partial<OutboxRow> =>
  row === undefined || row.releasedVersion !== undefined || version === undefined ? {} : { releasedVersion: version, releasedKinds: kinds };

/** Which messages can be sent, in memory. */
export function memoryDueMessages(rows: () => MemoryRows): DueMessages {
  const firstInLines = (): readonly OutboxRow[] => [...firstOfLines(rows()).values()].filter(({ setAsideAt }) => setAsideAt === undefined);
  return {
    async due(now, limit, receiver) {
      const due = firstInLines().filter(({ nextAttemptAt, intent }) => nextAttemptAt <= now && (receiver ?? intent.receiver) === intent.receiver);
      return due
        .toSorted((one, other) => one.insertion - other.insertion)
        .slice(0, limit)
        .map(({ id, intent }) => ({ id, receiver: intent.receiver }));
    },
    async dueTo(now) {
      const due = firstInLines().filter(({ nextAttemptAt }) => nextAttemptAt <= now);
      return [...new Set(due.map(({ intent }) => intent.receiver))].toSorted();
    },
    waiting: async () => waitingTo(rows().outbox.filter(isUnderWay)),
    nextDue: async () =>
      firstInLines()
        .map(({ nextAttemptAt }): Instant => nextAttemptAt)
        .toSorted()[0],
  };
}

function waitingTo(rows: readonly OutboxRow[]): readonly WaitingMessages[] {
  const byReceiver = Object.entries(Object.groupBy(rows, ({ intent }) => intent.receiver)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return byReceiver.flatMap(([receiver, kept = []]) => {
    const [oldest] = kept.map(({ addedAt }) => addedAt).toSorted();
    const setAside = kept.filter(({ setAsideAt }) => setAsideAt !== undefined).length;
    return oldest === undefined ? [] : [{ receiver: receiver as HouseId, waiting: kept.length, setAside, oldest }];
  });
}
