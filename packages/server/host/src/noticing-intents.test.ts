import type { Actor } from '@stafett/actors';
import type { HouseId, Instant, PlanId } from '@stafett/kernel';
import { openStore } from '@stafett/store';
import { expect, test } from 'vitest';
import { noticingIntents } from './noticing-intents.ts';

const house = 'region' as HouseId;
const now = '2026-11-23T08:00:00.000Z' as Instant;
const actor = { user: 'elin.sjoberg', name: 'Elin Sjöberg', house, unit: 'barnmedicin' } as Actor;
const plan = '00000000-0000-4000-8000-000000000001' as PlanId;

test('what is put in the outbox is told of, and what is only read is not', async () => {
  const store = await openStore({ house });
  try {
    let told = 0;
    const noticing = noticingIntents(store, () => {
      told += 1;
    });
    expect(await noticing.as(actor, now, ({ outbox }) => outbox.deliveries(plan))).toEqual([]);
    expect(told).toBe(0);
    const intent = { kind: 'original', receiver: 'municipality' as HouseId, plan } as const;
    await expect(noticing.as(actor, now, ({ outbox }) => outbox.add(intent))).rejects.toThrow('row-level security');
    expect(told).toBeGreaterThan(0);
  } finally {
    await store.close();
  }
});
