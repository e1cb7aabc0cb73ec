import { randomUUID } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import type { HouseId, Instant, MessageId, PlanId, UnitId, UserId } from '@stafett/kernel';
import type { KeptOpening, Proposal, ReceivedMessage } from '@stafett/use-cases';
import { aNote, authorOf, begun, minute, newCommand, noted, someoneAt } from './fictional-plans.ts';
import { newHouse, type SqlGround, type TestHouse } from './ground.ts';
import { aLink, someHashes } from './links-contract.ts';

/** A house with at least one row in every table. */
export interface SeededHouse extends TestHouse {
  /** The actor's unit works on it; `formerUnit` did, until minute 5. */
  readonly original: PlanId;
  /** The actor's unit holds a copy of it. */
  readonly copy: PlanId;
  /** When both began. */
  readonly began: Instant;
  /** What each unit has asked about the copied plan, and waits for. */
  readonly proposalsOf: Readonly<Record<string, string>>;
}

/** A unit whose grant on the original has ended. */
export const formerUnit = 'rad-och-stod';

/** A unit that holds a copy of the same plan as the actor's. */
export const neighbourUnit = 'oppenvarden';

/** Fills a new house, through the store. */
export async function seedHouse(ground: SqlGround): Promise<SeededHouse> {
  const house = newHouse(ground);
  const { at, exchange, actor, begin, store, id } = house;
  const first = await begin();
  const original = first.plan.id;
  const late = noted(first, actor);
  const abroad = begun(someoneAt('region' as HouseId, 'barnmedicin'));
  const copy = abroad.plan.id;
  const former = someoneAt(id, formerUnit);
  await at(1, async ({ originals, outbox, log }) => {
    await originals.grant(original, [{ unit: former.unit, part: 'original' }]);
    await originals.keepRefused(late.entry);
    await outbox.add({ kind: 'copy', receiver: 'region' as HouseId, plan: original, unit: actor.unit });
    await log({ action: 'readPlan', plan: original, user: actor.user, name: actor.name, unit: actor.unit, fromHouse: id });
  });
  await at(1, ({ links }) => links.add(aLink(original, actor), someHashes()));
  await exchange(1, async ({ copies }) => {
    await copies.receive(actor.unit, abroad.plan);
    await copies.receive(neighbourUnit as UnitId, abroad.plan);
  });
  await exchange(5, ({ copies }) => copies.end(original, former.unit));
  const asked = aProposalAbout(actor, copy);
  await at(6, ({ proposals }) => proposals.add(asked));
  await exchange(6, ({ keepEmergency }) => keepEmergency(anOpeningOf(original, id)));
  const [due] = await store.outbox.due(minute(6), 1);
  await exchange(6, async ({ messages, inbox }) => {
    if (due !== undefined) await messages.giveSequence(due.id);
    await inbox.record(aMessageAbout(copy));
  });
  await store.sessions.create({ tokenHash: 'hash', actor, createdAt: minute(0), expiresAt: minute(600) });
  await ground.restore(house, 7);
  await store.audit.seal();
  return { ...house, original, copy, began: minute(0), proposalsOf: { [actor.unit]: asked.id } };
}

const aMessageAbout = (plan: PlanId): ReceivedMessage => ({
  id: randomUUID() as MessageId,
  sender: 'region' as HouseId,
  plan,
  sequence: 1,
  epoch: 1,
  kind: 'copy',
  raw: 'a.b.c',
  outcome: 'applied',
  violations: [],
});

/** An opening of the plan in an emergency that is over. */
const anOpeningOf = (plan: PlanId, house: HouseId): KeptOpening => ({
  id: randomUUID(),
  plan,
  house,
  unit: 'socialjouren' as UnitId,
  user: 'slut' as UserId,
  name: 'Maria Lindqvist',
  reason: 'childInDanger',
  why: 'Ett barn är ensamt ute',
  from: minute(2),
  to: minute(4),
});

/** Something that a unit with a copy asks the keeper to write. */
export const aProposalAbout = (actor: Actor, plan: PlanId): Proposal =>
  ({
    id: newCommand(),
    plan,
    keeper: 'region',
    term: 1,
    change: aNote('Hej'),
    by: authorOf(actor),
    at: minute(6),
    state: 'waiting',
    violations: [],
  }) as unknown as Proposal;

/** Whose row a test writes, and when. */
export interface Writing {
  readonly house: SeededHouse;
  readonly unit: string;
  readonly user?: string;
  readonly at: Instant;
}

type Row = Readonly<Record<string, unknown>>;

/** For each table a row that whoever may write there could write to the house's original, or to its copy. */
export const rowsToWrite: Readonly<Record<string, (writing: Writing) => Row>> = {
  plan: (writing) => ({ ...kept(writing), plan_id: randomUUID(), version: 1, state: '{}', updated_at: writing.at, looked_at: writing.at.slice(0, 10) }),
  plan_history: (writing) => ({ ...kept(writing), ...deed(writing), version: 99 }),
  refused_words: (writing) => ({ ...kept(writing), ...deed(writing), version: 99 }),
  plan_grant: (writing) => ({ ...ofOriginal(writing), unit: 'forskolan', part: 'original', valid_from: writing.at }),
  plan_copy: (writing) => ({ ...kept(writing), plan_id: randomUUID(), unit: writing.unit, version: 1, content: '{}', received_at: writing.at }),
  proposal: (writing) => {
    const { command_id, ...rest } = deed(writing);
    return { ...kept(writing), ...rest, keeper: 'region', id: command_id, plan_id: writing.house.copy, unit: writing.unit, state: 'waiting', violations: '[]' };
  },
  outbox: (writing) => {
    const to = { receiver: 'region', kind: 'copy', unit: 'barnmedicin' };
    const intent = JSON.stringify({ ...to, plan: writing.house.original });
    return { ...ofOriginal(writing), ...to, intent, next_attempt_at: writing.at };
  },
  outbox_position: (writing) => ({ ...ofOriginal(writing), receiver: 'sis', last_sequence: 1 }),
  inbox: (writing) => {
    const received = { message_id: randomUUID(), sender: 'region', sequence: 99, epoch: 1, kind: 'copy', received_at: writing.at };
    return { ...ofOriginal(writing), ...received, outcome: 'applied', violations: '[]', raw: '' };
  },
  inbox_position: (writing) => ({ ...ofOriginal(writing), sender: 'sis', last_sequence: 1 }),
  inbox_epoch: (writing) => ({ ...ofOriginal(writing), epoch: 1 }),
  access_log: (writing) => {
    const { house, unit, user = `${unit}.user`, at } = writing;
    return { organisation: house.id, at, user_id: user, name: 'Maria', unit, from_house: house.id, action: 'readPlan', plan_id: house.original };
  },
  emergency_opening: (writing) => {
    const who = { house: writing.house.id, unit: writing.unit, user_id: writing.user ?? `${writing.unit}.user`, reason: 'childInDanger' };
    return { ...ofOriginal(writing), ...who, id: randomUUID(), valid_from: writing.at, valid_to: '2030-01-01' };
  },
  migration: () => ({ name: '9999-planted' }),
  access_seal: ({ house, at }) => ({ organisation: house.id, place: 99, log_id: 99, highest: 99, sealed_at: at, hash: '0'.repeat(64) }),
  guest_link: (writing) => {
    const { madeBy, madeAt, expiresAt } = aLink(writing.house.original, someoneAt(writing.house.id, writing.unit));
    const { secretHash, codeHash } = someHashes();
    const made = { made_by: JSON.stringify(madeBy), made_at: madeAt, expires_at: expiresAt, attempts_left: 5 };
    return { ...ofOriginal(writing), ...made, id: randomUUID(), unit: 'foretaget', secret_hash: secretHash, code_hash: codeHash };
  },
  awaited_house: ({ house, at }) => ({ organisation: house.id, restored_at: at, house: 'region' }),
  restoration: ({ house, at }) => ({ organisation: house.id, at }),
  session: ({ house, at }) => ({ organisation: house.id, token_hash: randomUUID(), actor: '{}', created_at: at, expires_at: at }),
};

const ofOriginal = ({ house }: Writing) => ({ organisation: house.id, plan_id: house.original });
const kept = (writing: Writing) => ({ ...ofOriginal(writing), keeper: writing.house.id, term: 1 });

function deed({ house, unit, user, at }: Writing) {
  const by = authorOf(someoneAt(house.id, unit));
  return { command_id: newCommand(), change: '{}', by: JSON.stringify(user === undefined ? by : { ...by, user }), at };
}

/** For each table a change of every row, which reads none. */
export const changesToRows: Readonly<Record<string, string>> = {
  plan: "state = '{}'",
  plan_history: "change = '{}'",
  refused_words: "change = '{}'",
  plan_grant: 'valid_to = null',
  plan_copy: "content = '{}'",
  proposal: "state = 'accepted'",
  outbox: 'delivered_at = null',
  outbox_position: 'last_sequence = 0',
  inbox: "raw = ''",
  inbox_position: 'last_sequence = 0',
  inbox_epoch: 'epoch = 0',
  access_log: "action = 'nothing'",
  emergency_opening: "reason = 'nobodyResponsibleReached'",
  migration: "name = 'nothing'",
  access_seal: 'place = 1',
  guest_link: "ended_at = stafett.moment(), ended = 'takenBack'",
  awaited_house: 'told_at = stafett.moment()',
  restoration: "at = '1970-01-01'",
  session: "actor = '{}'",
};
