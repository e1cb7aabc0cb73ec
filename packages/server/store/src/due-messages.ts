import type { HouseId, Instant } from '@stafett/kernel';
import type { DueMessages } from '@stafett/use-cases';
import { query } from './database/database.ts';
import type { Work } from './database/transact.ts';

/** Which messages can be sent; each question is a transaction of its own. */
export function dueMessages(asExchange: <Result>(now: Instant, work: (work: Work) => Promise<Result>) => Promise<Result>, house: HouseId): DueMessages {
  return {
    due: (now, limit) =>
      asExchange(now, ({ all }) => all(firstInLines(house).select(['id', 'receiver']).where('next_attempt_at', '<=', now).orderBy('insertion').limit(limit))),
    nextDue: () =>
      asExchange(anyMoment, async ({ one }) => (await one(firstInLines(house).select('next_attempt_at').orderBy('next_attempt_at').limit(1)))?.next_attempt_at),
  };
}

// The exchange sees its house's rows whatever the time is.
const anyMoment = '1970-01-01T00:00:00.000Z' as Instant;

// A message that is set aside stays first in its line, and the line waits.
const firstInLines = (house: HouseId) =>
  query
    .selectFrom((lines) =>
      lines
        .selectFrom('outbox')
        .distinctOn(['receiver', 'plan_id'])
        .select(['id', 'receiver', 'insertion', 'next_attempt_at', 'set_aside_at'])
        .where('organisation', '=', house)
        .where('delivered_at', 'is', null)
        .where('dropped_at', 'is', null)
        .orderBy('receiver')
        .orderBy('plan_id')
        .orderBy('sequence')
        .orderBy('insertion')
        .as('first'),
    )
    .where('set_aside_at', 'is', null);
