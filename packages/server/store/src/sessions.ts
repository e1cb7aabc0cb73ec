import type { Actor } from '@stafett/actors';
import type { HouseId, Instant } from '@stafett/kernel';
import { type Database, query } from './database/database.ts';
import { prepared } from './database/prepared.ts';
import { ask, transact, type Work } from './database/transact.ts';

/** A sign-in of the house, known by the hash of its token. */
export interface Session {
  readonly organisation: HouseId;
  readonly tokenHash: string;
  readonly actor: Actor;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** The house's sessions. */
export interface Sessions {
  create(session: Omit<Session, 'organisation'>): Promise<void>;
  /** The session, unless there is none or it ended before `now`. */
  read(tokenHash: string, now: Instant): Promise<Session | undefined>;
  remove(tokenHash: string): Promise<void>;
}

/** The sessions as the host reaches them, which reaches nothing else. */
export function sessionsOf(database: Database, house: HouseId): Sessions {
  const asHost = <Result>(now: Instant, work: (work: Work) => Promise<Result>) => transact(database, { role: 'stafett_host', house, now }, work);
  const removed = query.deleteFrom('session').where('organisation', '=', house);
  return {
    create: ({ tokenHash, actor, createdAt, expiresAt }) =>
      asHost(createdAt, async ({ send }) => {
        send(removed.where('expires_at', '<=', createdAt));
        send(
          query
            .insertInto('session')
            .values({ organisation: house, token_hash: tokenHash, actor: JSON.stringify(actor), created_at: createdAt, expires_at: expiresAt }),
        );
      }),
    async read(tokenHash, now) {
      const session = await ask(database, { role: 'stafett_host', house, now }, sessionAt({ house, tokenHash, now }));
      return session && { organisation: house, tokenHash, actor: session.actor, createdAt: session.created_at, expiresAt: session.expires_at };
    },
    remove: (tokenHash) => asHost(anyMoment, async ({ send }) => send(removed.where('token_hash', '=', tokenHash))),
  };
}

const sessionAt = prepared(({ house, tokenHash, now }: { readonly house: HouseId; readonly tokenHash: string; readonly now: Instant }) =>
  query
    .selectFrom('session')
    .select(['actor', 'created_at', 'expires_at'])
    .where('organisation', '=', house)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now),
);

// No policy of the host asks for the time.
const anyMoment = '1970-01-01T00:00:00.000Z' as Instant;
