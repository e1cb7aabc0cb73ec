import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HouseId, MessageId, PlanId, UnitId } from '@stafett/kernel';
import type { ReceivedMessage } from '@stafett/use-cases';
import { expect } from 'vitest';
import { minute } from './fictional-plans.ts';
import { type Contract, newHouse, type TestHouse } from './ground.ts';
import { newLine } from './outbox-contract.ts';

const region = 'region' as HouseId;
const sis = 'sis' as HouseId;

const received = (sender: HouseId, plan: PlanId, epoch: number): ReceivedMessage => ({
  id: randomUUID() as MessageId,
  sender,
  plan,
  sequence: 1,
  epoch,
  kind: 'copy',
  raw: '',
  outcome: 'applied',
  violations: [],
});

/** What two transactions at once must not do to each other; one connection cannot show it. */
export const parallelContract: Contract = {
  async 'a message that one worker holds is not given to another'(ground) {
    const { tell, first, exchange } = await newLine(ground);
    await tell(1);
    const id = await first(1);
    const taken = await exchange(1, async ({ messages }) => [(await messages.take(id))?.id, await exchange(1, (other) => other.messages.take(id))]);
    expect(taken).toEqual([id, undefined]);
    expect((await exchange(1, ({ messages }) => messages.take(id)))?.id).toBe(id);
  },

  async 'a message that was written first but kept last stands behind one that has its number'(ground) {
    const { tell, first, exchange, at, plan } = await newLine(ground);
    const early = { kind: 'copy', receiver: region, plan, unit: 'bvc' as UnitId } as const;
    const numbered = await at(1, async ({ outbox }) => {
      await outbox.add(early);
      await outbox.deliveries(plan);
      await tell(1);
      const id = await first(1);
      await exchange(1, ({ messages }) => messages.giveSequence(id));
      return id;
    });
    expect(await first(1)).toBe(numbered);
    expect((await exchange(1, ({ messages }) => messages.take(numbered)))?.sequence).toBe(1);
    await exchange(2, ({ messages }) => messages.delivered(numbered, minute(2)));
    const next = await first(2);
    expect(await exchange(2, async ({ messages }) => [(await messages.take(next))?.intent, await messages.giveSequence(next)])).toEqual([early, 2]);
  },

  async 'messages about one plan from two houses come one after another, so that none passes a higher epoch'(ground) {
    const { exchange } = newHouse(ground);
    for (const plan of [randomUUID() as PlanId, await aKnownPlan(exchange)]) {
      const asked: Promise<unknown>[] = [];
      await exchange(1, async ({ inbox }) => {
        await inbox.position(region, plan);
        asked.push(exchange(1, (other) => other.inbox.position(sis, plan)));
        await sleep(100);
        await inbox.record(received(region, plan, 5));
      });
      expect(await Promise.all(asked)).toEqual([{ sequence: 0, epoch: 5 }]);
    }
  },

  async 'messages about two plans do not wait for each other'(ground) {
    const { exchange } = newHouse(ground);
    const [plan, other] = [randomUUID() as PlanId, randomUUID() as PlanId];
    const asked = exchange(1, async ({ inbox }) => {
      await inbox.position(region, plan);
      return exchange(1, async (open) => open.inbox.position(region, other));
    });
    expect(await asked).toEqual({ sequence: 0, epoch: 0 });
  },
};

async function aKnownPlan(exchange: TestHouse['exchange']): Promise<PlanId> {
  const plan = randomUUID() as PlanId;
  await exchange(0, ({ inbox }) => inbox.record(received('apoteket' as HouseId, plan, 1)));
  await exchange(0, ({ inbox }) => inbox.position(sis, plan));
  return plan;
}
