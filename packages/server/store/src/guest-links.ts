import type { GuestLink, GuestLinks, OpenableLinks } from '@stafett/use-cases';
import type { Selectable } from 'kysely';
import { query } from './database/database.ts';
import type { Tables } from './database/tables.ts';
import type { Work } from './database/transact.ts';

/** The one-time links as one who is signed in reaches them, inside one transaction. */
export const guestLinksIn = (work: Work): GuestLinks => ({
  async add({ id, plan, unit, madeBy, madeAt, expiresAt, attemptsLeft }, { secretHash, codeHash }) {
    const made = { made_by: JSON.stringify(madeBy), made_at: madeAt, expires_at: expiresAt, attempts_left: attemptsLeft };
    const secrets = { secret_hash: secretHash, code_hash: codeHash };
    work.send(query.insertInto('guest_link').values({ organisation: work.house, id, plan_id: plan, unit, ...made, ...secrets }));
  },
  ofPlan: async (plan) => (await work.all(links(work).where('plan_id', '=', plan).orderBy('made_at', 'desc').orderBy('id', 'desc'))).map(linkFrom),
  async end(plan, unit, ended) {
    const live = change(work).where('plan_id', '=', plan).where('unit', '=', unit).where('ended_at', 'is', null);
    work.send(live.set({ ended_at: work.now, ended }));
  },
});

/** The one-time links as they are opened. */
export const openableLinksIn = (work: Work): OpenableLinks => ({
  ...guestLinksIn(work),
  async find(secretHash) {
    const row = await work.one(links(work).select('code_hash').where('secret_hash', '=', secretHash));
    return row && { link: linkFrom(row), codeHash: row.code_hash };
  },
  async ofSession(sessionHash) {
    const row = await work.one(links(work).where('session_hash', '=', sessionHash));
    return row && linkFrom(row);
  },
  missed: async (id) =>
    work.send(
      change(work)
        .where('id', '=', id)
        .set((now) => ({ attempts_left: now('attempts_left', '-', 1) })),
    ),
  async opened(id, { sessionHash, readableUntil, kinds }) {
    const opening = { session_hash: sessionHash, opened_at: work.now, readable_until: readableUntil, kinds: JSON.stringify(kinds) };
    const opened = await work.change(change(work).where('id', '=', id).where('opened_at', 'is', null).set(opening));
    if (opened !== 1) throw new Error(`The link ${id} has been opened already.`);
  },
});

const columns = [
  'id',
  'plan_id',
  'unit',
  'made_by',
  'made_at',
  'expires_at',
  'attempts_left',
  'opened_at',
  'readable_until',
  'kinds',
  'ended_at',
  'ended',
] as const;

const links = ({ house }: Work) => query.selectFrom('guest_link').select(columns).where('organisation', '=', house);

const change = ({ house }: Work) => query.updateTable('guest_link').where('organisation', '=', house);

const linkFrom = (row: Pick<Selectable<Tables['guest_link']>, (typeof columns)[number]>): GuestLink => ({
  id: row.id,
  plan: row.plan_id,
  unit: row.unit,
  madeBy: row.made_by,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  attemptsLeft: row.attempts_left,
  openedAt: row.opened_at ?? undefined,
  readableUntil: row.readable_until ?? undefined,
  kinds: row.kinds ?? undefined,
  endedAt: row.ended_at ?? undefined,
  ended: row.ended ?? undefined,
});
