import type { HouseId, Instant, PlanId, UnitId } from '@stafett/kernel';
import type { Delivery, Intent, Transaction } from '@stafett/use-cases';
import { sql } from 'kysely';
import { query } from './database/database.ts';
import { prepared } from './database/prepared.ts';
import type { Work } from './database/transact.ts';

/** What shall be sent, and how far it has come, inside one transaction. */
export const outboxIn = (work: Work): Transaction['outbox'] => ({
  add: (intent) => add(work, intent),
  deliveries: async (plan) => deliveriesFrom(await work.all(copiesAbout({ house: work.house, plan }))),
});

async function add({ house, now, send }: Work, intent: Intent): Promise<void> {
  const { receiver, plan, kind } = intent;
  const unit = kind === 'copy' ? intent.unit : null;
  send(
    query
      .insertInto('outbox')
      .values({ organisation: house, receiver, plan_id: plan, kind, unit, intent: JSON.stringify(intent), next_attempt_at: now, added_at: now }),
  );
}

// Copies of one version can hold different kinds, where a consent has ended by its date between them: the last in the line is what the unit has.
const lastKinds = sql<Delivery['kinds'] | null>`(array_agg(released_kinds order by sequence desc, insertion desc)
  filter (where delivered_at is not null and released_version is not null))[1]`;

const copiesAbout = prepared(({ house, plan }: { readonly house: HouseId; readonly plan: PlanId }) =>
  query
    .selectFrom('outbox')
    .select(({ fn, eb }) => [
      'receiver',
      'unit',
      fn.max('released_version').filterWhere('delivered_at', 'is not', null).as('delivered_version'),
      fn.max('delivered_at').filterWhere('released_version', 'is not', null).as('copy_delivered_at'),
      fn.max('delivered_at').as('last_delivered_at'),
      fn.agg<boolean>('bool_or', [eb('delivered_at', 'is', null)]).as('waiting'),
      lastKinds.as('kinds'),
    ])
    .where('organisation', '=', house)
    .where('plan_id', '=', plan)
    .where('kind', '=', 'copy')
    .where('dropped_at', 'is', null)
    .groupBy(['receiver', 'unit'])
    .orderBy('receiver')
    .orderBy('unit'),
);

interface CopiesToUnit {
  readonly receiver: HouseId;
  readonly unit: UnitId | null;
  readonly delivered_version: number | null;
  readonly copy_delivered_at: Instant | null;
  readonly last_delivered_at: Instant | null;
  readonly waiting: boolean;
  readonly kinds: Delivery['kinds'] | null;
}

// What reached the unit last may have been the word that no more will come; its copy is then the one before.
const deliveriesFrom = (rows: readonly CopiesToUnit[]): readonly Delivery[] =>
  rows.flatMap(({ receiver, unit, delivered_version, copy_delivered_at, last_delivered_at, waiting, kinds }) => {
    const delivered = { deliveredVersion: delivered_version ?? undefined, deliveredAt: copy_delivered_at ?? last_delivered_at ?? undefined };
    return unit === null ? [] : [{ house: receiver, unit, ...delivered, waiting, kinds: kinds ?? undefined }];
  });
