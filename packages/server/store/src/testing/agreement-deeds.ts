import type { Actor } from '@stafett/actors';
import type { CalendarDate, HouseId, Instant, MessageId, UnitId } from '@stafett/kernel';
import type { HistoryChange } from '@stafett/plan';
import type { ExchangeTransaction, Proposal, ReceivedMessage, Transaction } from '@stafett/use-cases';
import fc from 'fast-check';
import { authorOf, type Carried, minute, newCommand } from './fictional-plans.ts';
import type { TestStore } from './ground.ts';

/** What deeds are done to, the same on two grounds. */
export interface Scene {
  readonly house: HouseId;
  readonly actors: readonly Actor[];
  readonly plans: readonly Carried[];
  readonly proposals: readonly Proposal['id'][];
  readonly note: HistoryChange;
  readonly messages: readonly MessageId[];
}

/** Who works, where, when: drawn as small numbers, so that deeds meet. */
export interface Deed {
  readonly what: keyof typeof deeds;
  readonly minutes: number;
  /** Which of the units; the exchange when it is none of them. */
  readonly who: number;
  readonly plan: number;
  readonly other: number;
  readonly number: number;
}

interface Doing extends Deed {
  readonly scene: Scene;
  readonly carried: Carried;
  readonly actor: Actor;
  readonly unit: UnitId;
  readonly peer: HouseId;
  readonly now: Instant;
}

type Work = (transaction: ExchangeTransaction, doing: Doing) => Promise<unknown>;

const peers = ['region', 'sis'].map((house) => house as HouseId);

const theMessage = async ({ messages }: ExchangeTransaction, { scene, number }: Doing): Promise<MessageId | undefined> => {
  const id = scene.messages[number % scene.messages.length];
  return id !== undefined && (await messages.take(id)) !== undefined ? id : undefined;
};

const proposalBy = ({ scene, carried, actor, other, peer, number, now }: Doing): Proposal => ({
  id: scene.proposals[number % scene.proposals.length] ?? newCommand(),
  plan: carried.plan.id,
  keeper: other === 0 ? scene.house : peer,
  term: 1,
  change: scene.note as Proposal['change'],
  by: authorOf(actor),
  at: now,
  state: number === 3 ? 'accepted' : 'waiting',
  violations: [],
});

const receivedBy = ({ scene, carried, number, minutes, other, peer }: Doing): ReceivedMessage => ({
  id: scene.proposals[minutes % scene.proposals.length] as string as MessageId,
  sender: peer,
  plan: carried.plan.id,
  sequence: number,
  epoch: minutes,
  kind: 'copy',
  raw: '',
  outcome: other === 0 ? 'refused' : 'applied',
  violations: [],
});

const changed = ({ carried, actor, scene, number, other, peer, now }: Doing): Carried => {
  const version = number + 1;
  const keeper = other === 0 ? peer : scene.house;
  const command = scene.proposals[number % scene.proposals.length] ?? carried.entry.command;
  const entry = { ...carried.entry, version, command, change: scene.note, by: authorOf(actor), at: now };
  return { plan: { ...carried.plan, version, keeper }, history: [], entry };
};

/** Everything that a use case may ask of a store; what the exchange alone may do a person cannot draw. */
const deeds = {
  begin: ({ originals }, { carried, actor }) => originals.begin({ ...carried.plan }, { ...carried.entry, by: authorOf(actor) }),
  save: async (transaction, doing) => {
    const { plan, entry } = changed(doing);
    return transaction.originals.save(plan, entry);
  },
  keepRefused: ({ originals }, doing) => originals.keepRefused(changed(doing).entry),
  grant: ({ originals }, { carried, scene, other, number }) =>
    originals.grant(carried.plan.id, [{ unit: (scene.actors[other] as Actor).unit, part: number === 0 ? 'copy' : 'original' }]),
  lookedAt: ({ originals }, { carried, number }) => originals.lookedAt(carried.plan.id, `2026-11-2${number + 2}` as CalendarDate),
  receive: ({ copies }, { carried, unit }) => copies.receive(unit, carried.plan),
  end: ({ copies }, { carried, unit }) => copies.end(carried.plan.id, unit),
  tell: ({ outbox }, { carried, unit, peer, other }) =>
    outbox.add(
      other === 0
        ? { kind: 'original', receiver: peer, plan: carried.plan.id }
        : { kind: 'copy', receiver: peer, plan: carried.plan.id, unit: `${unit}-${other}` as UnitId },
    ),
  number: async (transaction, doing) => {
    const id = await theMessage(transaction, doing);
    return id === undefined ? undefined : transaction.messages.giveSequence(id);
  },
  moveUp: async (transaction, doing) => {
    const id = await theMessage(transaction, doing);
    if (id !== undefined) await transaction.messages.moveUp(id, doing.minutes + doing.number);
  },
  release: async (transaction, doing) => {
    const id = await theMessage(transaction, doing);
    const shown = doing.other === 0 ? {} : { version: doing.minutes, kinds: doing.other === 1 ? (['identity', 'school'] as const) : (['identity'] as const) };
    if (id !== undefined) await transaction.messages.released(id, { ...shown, at: doing.now });
  },
  settle: async (transaction, doing) => {
    const id = await theMessage(transaction, doing);
    if (id === undefined) return;
    if (doing.other === 0) await transaction.messages.dropped(id);
    else if (doing.other === 1) await transaction.messages.failed(id, { error: 'no answer', retryAt: minute(doing.minutes + doing.number) });
    else {
      await transaction.messages.giveSequence(id);
      await transaction.messages.delivered(id, doing.now);
    }
  },
  propose: ({ proposals }, doing) => proposals.add(proposalBy(doing)),
  answer: ({ proposalAnswers }, { scene, number }) => proposalAnswers.keep(scene.proposals[number % 3] as Proposal['id'], { state: 'refused', violations: [] }),
  readdress: ({ proposalAnswers }, { scene, number, peer, minutes }) =>
    proposalAnswers.readdress(scene.proposals[number % 3] as Proposal['id'], { keeper: peer, term: minutes + 1 }),
  record: ({ inbox }, doing) => inbox.record(receivedBy(doing)),
  log: ({ log }, { scene, actor, other, carried }) =>
    log({ action: 'readPlan', plan: carried.plan.id, user: actor.user, name: actor.name, unit: (scene.actors[other] ?? actor).unit, fromHouse: scene.house }),
} satisfies Readonly<Record<string, Work>>;

const onlyTheExchange: readonly (keyof typeof deeds)[] = ['receive', 'end', 'number', 'moveUp', 'release', 'settle', 'answer', 'readdress', 'record'];

/** Any deed. */
export const anyDeed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  minutes: fc.nat(8),
  who: fc.nat(3),
  plan: fc.nat(1),
  other: fc.nat(2),
  number: fc.nat(3),
});

/** Does a deed; what it gave, or that it was refused. */
export async function doDeed(store: TestStore, scene: Scene, deed: Deed): Promise<unknown> {
  const carried = scene.plans[deed.plan] as Carried;
  const person = onlyTheExchange.includes(deed.what) ? undefined : scene.actors[deed.who];
  const actor = person ?? (scene.actors[deed.other] as Actor);
  const now = minute(deed.minutes);
  const doing: Doing = { ...deed, scene, carried, actor, unit: actor.unit, peer: peers[deed.number % 2] as HouseId, now };
  const deedOf: Work = deeds[deed.what];
  const work = (transaction: Transaction | ExchangeTransaction): Promise<unknown> => deedOf(transaction as ExchangeTransaction, doing);
  const done: Promise<unknown> = person === undefined ? store.asExchange(now, work) : store.as(person, now, work);
  return done.then(
    (given) => ({ given: given ?? null }),
    (error: Error) => ({ refused: error.name === 'Refusal' ? error.message : true }),
  );
}
