import type { HouseId, Instant } from '@stafett/kernel';
import type { DueMessages, WaitingMessages } from '@stafett/use-cases';
import { query } from './database/database.ts';
import type { Work } from './database/transact.ts';

/** Which messages can be sent; each question is a transaction of its own. */
export function dueMessages(asExchange: <Result>(now: Instant, work: (work: Work) => Promise<Result>) => Promise<Result>, house: HouseId): DueMessages {
  return {
    due: (now, limit, receiver) =>
      asExchange(now, ({ all }) =>
        all(firstInLines(house, receiver).select(['id', 'receiver']).where('next_attempt_at', '<=', now).orderBy('insertion').limit(limit)),
      ),
    dueTo: (now) =>
      asExchange(now, async ({ all }) => {
        const found = await all(firstInLines(house).select('receiver').distinct().where('next_attempt_at', '<=', now).orderBy('receiver'));
        return found.map(({ receiver }) => receiver);
      }),
    waiting: () => asExchange(anyMoment, async ({ all }) => (await all(waitingTo(house))).map(withNumbers)),
    nextDue: () =>
      asExchange(anyMoment, async ({ one }) => (await one(firstInLines(house).select('next_attempt_at').orderBy('next_attempt_at').limit(1)))?.next_attempt_at),
  };
}

// The exchange sees its house's rows whatever the time is.
const anyMoment = '1970-01-01T00:00:00.000Z' as Instant;

// A message that is set aside stays first in its line, and the line waits.
const firstInLines = (house: HouseId, receiver?: HouseId) =>
  query
    .selectFrom((lines) =>
      lines
        .selectFrom('outbox')
        .distinctOn(['receiver', 'plan_id'])
        .select(['id', 'receiver', 'insertion', 'next_attempt_at', 'set_aside_at'])
        .where('organisation', '=', house)
        .$if(receiver !== undefined, (toOne) => toOne.where('receiver', '=', receiver as HouseId))
        .where('delivered_at', 'is', null)
        .where('dropped_at', 'is', null)
        .orderBy('receiver')
        .orderBy('plan_id')
        .orderBy('sequence')
        .orderBy('insertion')
        .as('first'),
    )
    .where('set_aside_at', 'is', null);

const waitingTo = (house: HouseId) =>
  query
    .selectFrom('outbox')
    .select(({ fn }) => [
      'receiver',
      fn.countAll<string>().as('waiting'),
      fn.count<string>('set_aside_at').as('set_aside'),
      fn.min(fn.coalesce('added_at', 'next_attempt_at')).as('oldest'),
    ])
    .where('organisation', '=', house)
    .where('delivered_at', 'is', null)
    .where('dropped_at', 'is', null)
    .groupBy('receiver')
    .orderBy('receiver');

interface CountedMessages extends Pick<WaitingMessages, 'receiver' | 'oldest'> {
  readonly waiting: string;
  readonly set_aside: string;
}

const withNumbers = ({ waiting, set_aside, ...told }: CountedMessages): WaitingMessages => ({ ...told, waiting: Number(waiting), setAside: Number(set_aside) });
