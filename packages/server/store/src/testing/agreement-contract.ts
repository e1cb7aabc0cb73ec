import { randomUUID } from 'node:crypto';
import type { CalendarDate, HouseId, Instant, MessageId } from '@stafett/kernel';
import type { ExchangeTransaction, Transaction } from '@stafett/use-cases';
import fc from 'fast-check';
import { expect } from 'vitest';
import { anyDeed, type Deed, doDeed, type Scene } from './agreement-deeds.ts';
import { aNote, begun, minute, newCommand, someoneAt } from './fictional-plans.ts';
import { type Contract, groundInMemory, type SqlGround, type TestStore } from './ground.ts';

function newScene(): Scene {
  const house = `house-${randomUUID()}` as HouseId;
  const actors = ['barn-och-familj', 'rad-och-stod', 'hemtjansten'].map((unit) => someoneAt(house, unit));
  const plans = actors.slice(0, 2).map((actor) => begun(actor));
  return { house, actors, plans, proposals: [newCommand(), newCommand(), newCommand()], note: aNote('Hej'), messages: [] };
}

const lines = ['region', 'sis'].map((house) => house as HouseId);

/** What somebody sees of the scene. */
async function seen({ originals, proposals, outbox }: Omit<Transaction, 'copies'>, { plans, proposals: ids }: Scene): Promise<unknown> {
  const ofPlan = ({ plan: { id } }: Scene['plans'][number]) => Promise.all([originals.history(id), proposals.list(id), outbox.deliveries(id)]);
  const waiting = originals.notLookedAtSince('2026-11-26' as CalendarDate, 2);
  const known = ids.map((id) => Promise.all([proposals.read(id), originals.entryOf(id)]));
  return Promise.all([originals.list(), waiting, Promise.all(plans.map(ofPlan)), Promise.all(known)]);
}

async function everything(store: TestStore, scene: Scene): Promise<unknown> {
  const copies = (transaction: ExchangeTransaction) =>
    Promise.all(scene.plans.flatMap(({ plan }) => scene.actors.map(({ unit }) => transaction.copies.ofUnit(plan.id, unit))));
  const inbox = (transaction: ExchangeTransaction) =>
    Promise.all(scene.plans.flatMap(({ plan }) => lines.map((sender) => transaction.inbox.position(sender, plan.id))));
  const toPeople = [];
  for (const actor of scene.actors) {
    for (const now of [minute(2), minute(20)]) {
      toPeople.push(await store.as(actor, now, async (transaction) => [await seen(transaction, scene), await transaction.copies.list()]));
    }
  }
  const toExchange = await store.asExchange(minute(20), async (transaction) => [
    await seen(transaction, scene),
    await copies(transaction),
    await inbox(transaction),
    await transaction.proposalAnswers.awaited(),
  ]);
  const due = (await store.outbox.due(minute(20), 9)).map(({ receiver }) => receiver);
  return { toPeople, toExchange, due, nextDue: await store.outbox.nextDue() };
}

// The stores give their messages ids of their own: a line's first is the same on both.
const withMessages = async (store: TestStore, scene: Scene): Promise<Scene> => ({
  ...scene,
  messages: (await store.outbox.due(minute(20) as Instant, 9)).map(({ id }): MessageId => id),
});

const beginning: readonly Deed[] = [
  { what: 'begin', minutes: 0, who: 0, plan: 0, other: 0, number: 0 },
  { what: 'grant', minutes: 0, who: 0, plan: 0, other: 0, number: 1 },
];

async function agree(ground: SqlGround, deeds: readonly Deed[]): Promise<void> {
  const scene = newScene();
  const [database, memory] = [ground.open(scene.house), groundInMemory.open(scene.house)];
  for (const deed of [...beginning, ...deeds]) {
    const [inDatabase, inMemory] = [
      await doDeed(database, await withMessages(database, scene), deed),
      await doDeed(memory, await withMessages(memory, scene), deed),
    ];
    expect(inMemory, JSON.stringify(deed)).toEqual(inDatabase);
  }
  expect(await everything(memory, scene)).toEqual(await everything(database, scene));
}

/** The memory stands for a database in tests and simulations. */
export const agreementContract: Contract<SqlGround> = {
  async 'whatever is done, the memory allows, refuses and shows the same as the database'(ground) {
    const deeds = fc.array(anyDeed, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(deeds, (done) => agree(ground, done)),
      { numRuns: 25 },
    );
  },
};
