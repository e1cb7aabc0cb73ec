import type { HouseId, Instant, PlanId } from '@stafett/kernel';
import type { Inbox, LinePosition, ReceivedMessage } from '@stafett/use-cases';
import { query } from './database/database.ts';
import type { Work } from './database/transact.ts';

/** The messages that have come in, inside one transaction of the exchange. */
export const inboxIn = (work: Work): Inbox => ({
  position: (sender, plan) => position(work, sender, plan),
  received: (id) => work.one(query.selectFrom('inbox').select(['outcome', 'kind']).where('organisation', '=', work.house).where('message_id', '=', id)),
  epochsFrom: (sender) => work.all(epochsFrom(work, sender)),
  signed: async (sender, plan, kind) => (await work.all(signed(work, { sender, plan, kind }))).map(({ raw }) => raw),
  record: async (message) => record(work, message),
});

const epochsFrom = ({ house }: Work, sender: HouseId) =>
  query
    .selectFrom('inbox')
    .select(({ fn }) => ['plan_id as plan', fn.max('epoch').as('epoch')])
    .where('organisation', '=', house)
    .where('sender', '=', sender)
    .where('outcome', '=', 'applied')
    .where('epoch', '>', 0)
    .groupBy('plan_id')
    .orderBy('plan_id');

const signed = ({ house }: Work, { sender, plan, kind }: Pick<ReceivedMessage, 'sender' | 'plan' | 'kind'>) =>
  query
    .selectFrom('inbox')
    .select('raw')
    .where('organisation', '=', house)
    .where('plan_id', '=', plan)
    .where('sender', '=', sender)
    .where('kind', '=', kind)
    .where('outcome', '=', 'applied')
    .orderBy('sequence');

// The plan's row is held besides the sender's, in the same order always: no message passes another house's that tells a higher epoch.
async function position({ house, send, one }: Work, sender: HouseId, plan: PlanId): ReturnType<Inbox['position']> {
  const line = { organisation: house, plan_id: plan };
  send(
    query
      .insertInto('inbox_position')
      .values({ ...line, sender, last_sequence: 0 })
      .onConflict((known) => known.doNothing()),
  );
  send(
    query
      .insertInto('inbox_epoch')
      .values({ ...line, epoch: 0 })
      .onConflict((known) => known.doNothing()),
  );
  const held = query
    .selectFrom('inbox_position as line')
    .innerJoin('inbox_epoch as heard', (same) => same.onRef('heard.organisation', '=', 'line.organisation').onRef('heard.plan_id', '=', 'line.plan_id'))
    .select(['line.last_sequence as sequence', 'heard.epoch', 'line.last_at'])
    .select((asked) =>
      asked
        .selectFrom('restoration')
        .select(({ fn }) => fn.max('at').as('at'))
        .where('organisation', '=', house)
        .as('restored_at'),
    )
    .where('line.organisation', '=', house)
    .where('line.sender', '=', sender)
    .where('line.plan_id', '=', plan);
  const found = await one(held.forUpdate());
  return found === undefined ? { sequence: 0, epoch: 0 } : positionFrom(found);
}

interface HeldLine {
  readonly sequence: number;
  readonly epoch: number;
  readonly last_at: Instant | null;
  readonly restored_at: Instant | null;
}

function positionFrom({ sequence, epoch, last_at, restored_at }: HeldLine): LinePosition {
  const isOpen = restored_at !== null && (last_at === null || last_at <= restored_at);
  return { sequence, epoch, lastAt: last_at ?? undefined, openSince: isOpen ? restored_at : undefined };
}

function record({ house, now, send }: Work, { id, sender, plan, sequence, epoch, kind, raw, outcome, violations }: ReceivedMessage): void {
  const line = { organisation: house, plan_id: plan };
  const received = { sender, sequence, epoch, kind, raw, outcome, received_at: now, violations: JSON.stringify(violations) };
  const reached = { last_sequence: sequence, last_at: now };
  send(query.insertInto('inbox').values({ ...line, ...received, message_id: id }));
  send(
    query
      .insertInto('inbox_position')
      .values({ ...line, sender, ...reached })
      .onConflict((known) => known.columns(['organisation', 'sender', 'plan_id']).doUpdateSet(reached)),
  );
  if (outcome === 'applied') send(higherEpoch(line, epoch));
}

// A message that was refused tells nothing: else a house with no part in the plan could shut out those that have.
const higherEpoch = (line: { organisation: HouseId; plan_id: PlanId }, epoch: number) =>
  query
    .insertInto('inbox_epoch')
    .values({ ...line, epoch })
    .onConflict((known) => known.columns(['organisation', 'plan_id']).doUpdateSet({ epoch }).where('inbox_epoch.epoch', '<', epoch));
