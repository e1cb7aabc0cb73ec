import type { HouseId, MessageId } from '@stafett/kernel';
import type { OutgoingMessages, SetAsideMessage } from '@stafett/use-cases';
import { sql } from 'kysely';
import { query } from './database/database.ts';
import type { Work } from './database/transact.ts';

/** The messages that wait for a person, each with how many wait behind it. */
export async function waitingForPerson({ house, all }: Work, most: number): Promise<readonly SetAsideMessage[]> {
  const found = setAsideIn(house).orderBy('set_aside_at').orderBy('insertion').limit(most);
  return (await all(found)).flatMap(shown);
}

/** One of them, however many there are. */
export async function oneWaitingForPerson({ house, all }: Work, id: MessageId): Promise<SetAsideMessage | undefined> {
  return (await all(setAsideIn(house).where('id', '=', id))).flatMap(shown)[0];
}

const setAsideIn = (house: HouseId) =>
  query
    .selectFrom('outbox as kept')
    .select(['id', 'intent', 'attempts', 'set_aside_at as since', 'last_error as error'])
    .select((asked) =>
      asked
        .selectFrom('outbox as other')
        .select(({ fn }) => fn.countAll<string>().as('behind'))
        .whereRef('other.organisation', '=', 'kept.organisation')
        .whereRef('other.receiver', '=', 'kept.receiver')
        .whereRef('other.plan_id', '=', 'kept.plan_id')
        .whereRef('other.id', '<>', 'kept.id')
        .where('other.delivered_at', 'is', null)
        .where('other.dropped_at', 'is', null)
        .as('behind'),
    )
    .where('organisation', '=', house)
    .where('delivered_at', 'is', null)
    .where('dropped_at', 'is', null)
    .where('set_aside_at', 'is not', null);

type Found = Pick<SetAsideMessage, 'id' | 'intent' | 'attempts'> & {
  readonly since: SetAsideMessage['since'] | null;
  readonly error: string | null;
  readonly behind: string | null;
};

const shown = ({ since, error, behind, ...message }: Found): readonly SetAsideMessage[] =>
  since === null ? [] : [{ ...message, since, error: error ?? '', behind: Number(behind) }];

/** Sends a message again that was set aside; that it may have left before is counted. */
export function takeUp({ house, now, send }: Work, id: MessageId, as: Parameters<OutgoingMessages['takeUp']>[1]): void {
  const again = query
    .updateTable('outbox')
    .set(({ eb }) => ({ set_aside_at: null, next_attempt_at: now, attempts: eb('attempts', '+', 1) }))
    .where('organisation', '=', house)
    .where('id', '=', id)
    .where('set_aside_at', 'is not', null);
  send(as === 'givenUp' ? again.set({ given_up_at: now }) : again);
}

/** Drops the copies to the same unit that stand in the line behind one, with no message of another kind between. */
export function dropRepeats({ house, now, send }: Work, id: MessageId): void {
  const repeats = query
    .updateTable('outbox as repeat')
    .set({ dropped_at: now })
    .from('outbox as released')
    .where('released.organisation', '=', house)
    .where('released.id', '=', id)
    .where('repeat.organisation', '=', house)
    .whereRef('repeat.receiver', '=', 'released.receiver')
    .whereRef('repeat.plan_id', '=', 'released.plan_id')
    .whereRef('repeat.unit', '=', 'released.unit')
    .where('repeat.kind', '=', 'copy')
    .whereRef('repeat.id', '<>', 'released.id')
    .where('repeat.sequence', 'is', null)
    .where('repeat.delivered_at', 'is', null)
    .where('repeat.dropped_at', 'is', null)
    .where(
      sql<boolean>`not exists (select from stafett.outbox other where other.organisation = repeat.organisation and other.receiver = repeat.receiver
        and other.plan_id = repeat.plan_id and other.kind <> 'copy' and other.delivered_at is null and other.dropped_at is null and other.insertion < repeat.insertion)`,
    );
  send(repeats);
}
