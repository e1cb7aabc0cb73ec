import type { HouseId, PlanId } from '@stafett/kernel';
import type { Inbox, ReceivedMessage } from '@stafett/use-cases';
import { query } from './database/database.ts';
import type { Work } from './database/transact.ts';

/** The messages that have come in, inside one transaction of the exchange. */
export const inboxIn = (work: Work): Inbox => ({
  lastSequence: (sender, plan) => lastSequence(work, sender, plan),
  wasReceived: async (id) =>
    (await work.one(query.selectFrom('inbox').select('message_id').where('organisation', '=', work.house).where('message_id', '=', id))) !== undefined,
  record: async (message) => record(work, message),
});

async function lastSequence({ house, send, one }: Work, sender: HouseId, plan: PlanId): Promise<number> {
  const position = { organisation: house, sender, plan_id: plan, last_sequence: 0 };
  send(
    query
      .insertInto('inbox_position')
      .values(position)
      .onConflict((known) => known.doNothing()),
  );
  const held = query
    .selectFrom('inbox_position')
    .select('last_sequence')
    .where('organisation', '=', house)
    .where('sender', '=', sender)
    .where('plan_id', '=', plan);
  return (await one(held.forUpdate()))?.last_sequence ?? 0;
}

function record({ house, now, send }: Work, { id, sender, plan, sequence, raw, outcome, violations }: ReceivedMessage): void {
  const line = { organisation: house, sender, plan_id: plan };
  send(query.insertInto('inbox').values({ ...line, message_id: id, sequence, received_at: now, outcome, violations: JSON.stringify(violations), raw }));
  send(
    query
      .insertInto('inbox_position')
      .values({ ...line, last_sequence: sequence })
      .onConflict((known) => known.columns(['organisation', 'sender', 'plan_id']).doUpdateSet({ last_sequence: sequence })),
  );
}
