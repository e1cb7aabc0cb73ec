import type { MemoryRows, OutgoingMessage } from '@stafett/use-cases';
import { type Mutant, withExchange, withInbox } from './mutant.ts';

/** No message waits for the one before it, and the number that it has in its line does not matter. */
export const carelessOrder = (): Mutant => ({
  name: 'order',
  due: ({ outbox }, now) => outbox.filter((row) => isLeft(row) && row.nextAttemptAt <= now).map(({ id }) => id),
  atRelease: (ports, rows) =>
    withExchange(ports, (transaction) => ({
      ...transaction,
      messages: { ...transaction.messages, take: async (id) => (await transaction.messages.take(id)) ?? outOfTurn(rows(), id) },
    })),
  atReception: (ports, { sequence }) =>
    withInbox(ports, ({ position }) => ({ position: async (sender, plan) => ({ ...(await position(sender, plan)), sequence: sequence - 1 }) })),
});

type Row = MemoryRows['outbox'][number];

const isLeft = ({ deliveredAt, droppedAt, setAsideAt }: Row): boolean => deliveredAt === undefined && droppedAt === undefined && setAsideAt === undefined;

function outOfTurn({ outbox }: MemoryRows, id: string): OutgoingMessage | undefined {
  const row = outbox.find((one) => one.id === id);
  return row !== undefined && isLeft(row)
    ? { id: row.id, intent: row.intent, sequence: row.sequence, attempts: row.attempts, isGivenUp: row.givenUpAt !== undefined }
    : undefined;
}
