import { randomUUID } from 'node:crypto';
import type { HouseId, MessageId, PlanId } from '@stafett/kernel';
import type { ReceivedMessage } from '@stafett/use-cases';
import { expect } from 'vitest';
import { type Contract, newHouse, type TestHouse } from './ground.ts';

const region = 'region' as HouseId;
const sis = 'sis' as HouseId;

type Told = Partial<Omit<ReceivedMessage, 'id' | 'plan'>>;

interface Inbound extends TestHouse {
  readonly plan: PlanId;
  message(told?: Told): ReceivedMessage;
  receive(...all: readonly ReceivedMessage[]): Promise<void>;
  position(sender: HouseId, plan?: PlanId): Promise<{ readonly sequence: number; readonly epoch: number }>;
}

function newInbound(house: TestHouse): Inbound {
  const plan = randomUUID() as PlanId;
  const said = { sender: region, sequence: 1, epoch: 0, kind: 'copy', raw: 'header.body.signature', outcome: 'applied', violations: [] } as const;
  return {
    ...house,
    plan,
    message: (told) => ({ ...said, ...told, id: randomUUID() as MessageId, plan }),
    async receive(...all) {
      for (const one of all) await house.exchange(1, ({ inbox }) => inbox.record(one));
    },
    position: async (sender, about = plan) => {
      const { sequence, epoch } = await house.exchange(2, ({ inbox }) => inbox.position(sender, about));
      return { sequence, epoch };
    },
  };
}

/** Messages that have come in. */
export const inboxContract: Contract = {
  async 'a message is known by its id, with what became of it, and the line by its last number'(ground) {
    const { exchange, message, receive, position, plan } = newInbound(newHouse(ground));
    const known = (id: MessageId) => exchange(2, ({ inbox }) => inbox.received(id));
    const [first, second] = [message({ kind: 'original' }), message({ sequence: 2, kind: 'proposal', outcome: 'refused' })];
    expect([await position(region), await known(first.id)]).toEqual([{ sequence: 0, epoch: 0 }, undefined]);
    await receive(first);
    expect([await position(region), await known(first.id)]).toEqual([
      { sequence: 1, epoch: 0 },
      { outcome: 'applied', kind: 'original' },
    ]);
    await receive(second);
    expect([await position(region), await known(second.id)]).toEqual([
      { sequence: 2, epoch: 0 },
      { outcome: 'refused', kind: 'proposal' },
    ]);
    expect(await position(sis)).toEqual({ sequence: 0, epoch: 0 });
    expect(await position(region, randomUUID() as PlanId)).toEqual({ sequence: 0, epoch: 0 });
    expect(await newHouse(ground).exchange(2, async ({ inbox }) => [await inbox.received(first.id), await inbox.position(region, plan)])).toEqual([
      undefined,
      { sequence: 0, epoch: 0 },
    ]);
  },

  async 'neither an id nor a number of a line is received twice'(ground) {
    const { message, receive, position } = newInbound(newHouse(ground));
    const first = message({ epoch: 1 });
    await receive(first);
    await expect(receive({ ...first, sequence: 2, epoch: 2 })).rejects.toThrow('duplicate key');
    await expect(receive(message({ epoch: 2 }))).rejects.toThrow('duplicate key');
    await receive(message({ sender: sis }));
    expect([await position(region), await position(sis)]).toEqual([
      { sequence: 1, epoch: 1 },
      { sequence: 1, epoch: 1 },
    ]);
  },

  async 'the highest epoch that any house has told of a plan is known to all its lines, and never becomes lower'(ground) {
    const { message, receive, position } = newInbound(newHouse(ground));
    await receive(message({ epoch: 3 }), message({ sender: sis, epoch: 5 }));
    expect([await position(region), await position(sis), await position('apoteket' as HouseId)]).toEqual([
      { sequence: 1, epoch: 5 },
      { sequence: 1, epoch: 5 },
      { sequence: 0, epoch: 5 },
    ]);
    await receive(message({ sequence: 2, epoch: 4 }));
    expect(await position(region)).toEqual({ sequence: 2, epoch: 5 });
    await receive(message({ sequence: 3, epoch: 6 }));
    expect(await position(sis)).toEqual({ sequence: 1, epoch: 6 });
    expect(await position(region, randomUUID() as PlanId)).toEqual({ sequence: 0, epoch: 0 });
  },

  async 'CON-24: the highest epoch that one house has told of each plan is known, and of what it told nothing, nothing'(ground) {
    const house = newHouse(ground);
    const [one, other, silent] = [newInbound(house), newInbound(house), newInbound(house)];
    await one.receive(one.message({ epoch: 3 }), one.message({ sequence: 2, epoch: 2, kind: 'ended' }), one.message({ sender: sis, epoch: 9 }));
    await other.receive(other.message({ epoch: 1 }), other.message({ sequence: 2, epoch: 8, outcome: 'refused' }));
    await silent.receive(silent.message());
    const told = await house.exchange(2, ({ inbox }) => inbox.epochsFrom(region));
    expect(told).toEqual(
      [
        { plan: one.plan, epoch: 3 },
        { plan: other.plan, epoch: 1 },
      ].toSorted((a, b) => (a.plan < b.plan ? -1 : 1)),
    );
    expect(await newHouse(ground).exchange(2, ({ inbox }) => inbox.epochsFrom(region))).toEqual([]);
  },

  async 'a message that was refused tells no epoch, however high'(ground) {
    const { message, receive, position } = newInbound(newHouse(ground));
    await receive(message({ epoch: 2 }), message({ sender: sis, epoch: Number.MAX_SAFE_INTEGER, outcome: 'refused' }));
    expect(await position(region)).toEqual({ sequence: 1, epoch: 2 });
    await receive(message({ sequence: 2, epoch: Number.MAX_SAFE_INTEGER }));
    expect(await position(region)).toEqual({ sequence: 2, epoch: Number.MAX_SAFE_INTEGER });
  },

  async 'what a message wrote is kept with its receipt, or not at all'(ground) {
    const { exchange, message, position, plan } = newInbound(newHouse(ground));
    const violations = [{ code: 'olderTerm', path: [], facts: {}, rule: 'SEC-03', laws: [] }] as const;
    const refused = message({ outcome: 'refused', violations });
    const apply = exchange(1, async ({ inbox }) => {
      await inbox.position(region, plan);
      await inbox.record(refused);
      throw new Error('killed');
    });
    await expect(apply).rejects.toThrow('killed');
    expect([await position(region), await exchange(2, ({ inbox }) => inbox.received(refused.id))]).toEqual([{ sequence: 0, epoch: 0 }, undefined]);
  },
};
