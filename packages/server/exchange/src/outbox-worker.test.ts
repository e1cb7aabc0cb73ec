import { Unavailable } from '@stafett/use-cases';
import { expect, test } from 'vitest';
import { startOutboxWorker } from './outbox-worker.ts';
import { act, buildWorld, houseOf, idOf, meet, type World } from './testing/fictional-world.ts';
import { copyOf } from './testing/out-of-step.ts';

async function until(holds: () => boolean): Promise<void> {
  const last = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > last) throw new Error('It did not come to that.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function workerOf(world: World, isFaulty: (to: string) => boolean = () => false) {
  const { outbox, store } = houseOf(world, 'social');
  const transport: typeof outbox.transport = async (to, signed) => {
    if (isFaulty(to)) throw new Error('a fault that nobody foresaw');
    return outbox.transport(to, signed);
  };
  return startOutboxWorker({ ...outbox, transport }, store.outbox);
}

test('a woken worker sends what was put in the outbox', async () => {
  const world = await buildWorld();
  const worker = workerOf(world);
  await meet(world, ['paediatrics'], 'paediatrics');
  worker.wake();
  await until(() => copyOf(world, 'paediatrics')?.copy.meeting?.endedAt !== undefined);
  await worker.stop();
  expect(world.reports).toEqual([]);
});

test('a message that cannot even be tried stands in nobody else’s way, and is tried again', async () => {
  const world = await buildWorld();
  await meet(world, ['paediatrics', 'habilitation'], 'paediatrics');
  let isFaulty = true;
  const worker = workerOf(world, (to) => isFaulty && to === 'region');
  await until(() => copyOf(world, 'habilitation')?.copy.meeting?.endedAt !== undefined);
  expect(copyOf(world, 'paediatrics')).toBeUndefined();
  expect(world.reports).toEqual(['outbox: Error']);
  const put = houseOf(world, 'social')
    .store.rows()
    .outbox.filter(({ lastError }) => lastError === 'fault');
  expect(put).toMatchObject([{ attempts: 1, intent: { receiver: 'region' } }]);
  isFaulty = false;
  world.clock.moveTo('2026-11-23T09:00:00.000Z' as never);
  worker.wake();
  await until(() => copyOf(world, 'paediatrics')?.copy.meeting?.endedAt !== undefined);
  await worker.stop();
});

test('where the database was away for a moment, the message is tried again within a second', async () => {
  const world = await buildWorld();
  await meet(world, ['paediatrics'], 'paediatrics');
  let wasAway = false;
  const { outbox, store } = houseOf(world, 'social');
  const worker = startOutboxWorker(
    {
      ...outbox,
      transport: async (to, signed) => {
        if (wasAway) return outbox.transport(to, signed);
        wasAway = true;
        throw new Unavailable('unreachable');
      },
    },
    store.outbox,
  );
  await until(() => store.rows().outbox.some(({ lastError }) => lastError === 'fault'));
  const [put] = store.rows().outbox.filter(({ lastError }) => lastError === 'fault');
  expect(Date.parse(put?.nextAttemptAt ?? '') - Date.parse(outbox.ports.clock.now())).toBeLessThanOrEqual(1_000);
  await worker.stop();
});

test('while another worker holds every line, one waits for the next time instead of asking again and again', async () => {
  const world = await buildWorld();
  await meet(world, ['paediatrics'], 'paediatrics');
  const { outbox, store } = houseOf(world, 'social');
  let asked = 0;
  const due: typeof store.outbox.due = async (now, limit) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
    return (await store.outbox.due(now, limit)).map(({ receiver }) => ({ id: idOf(1), receiver }));
  };
  const worker = startOutboxWorker(outbox, { ...store.outbox, due });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await worker.stop();
  // Once a second, however busy the machine; else as often as it can.
  expect(asked).toBeLessThan(10);
  expect(await act(world, 'social', { type: 'addNote', note: idOf(601), list: 'questions', text: 'Nå?' })).toMatchObject({ state: 'written' });
});

test('a house that does not answer is let rest, and holds up nobody else', async () => {
  const world = await buildWorld();
  await meet(world, ['paediatrics', 'habilitation'], 'paediatrics');
  const { outbox, store } = houseOf(world, 'social');
  const due: typeof store.outbox.due = async (now, limit, receiver) => {
    const found = await store.outbox.due(now, limit, receiver);
    return receiver === 'region' ? Array.from({ length: 50 }, () => found).flat() : found;
  };
  let asked = 0;
  const { promise: silence, resolve: letGo } = Promise.withResolvers<void>();
  const transport: typeof outbox.transport = async (to, signed) => {
    if (to !== 'region') return outbox.transport(to, signed);
    asked += 1;
    await silence;
    return {};
  };
  const worker = startOutboxWorker({ ...outbox, transport }, { ...store.outbox, due });
  await until(() => copyOf(world, 'habilitation')?.copy.meeting?.endedAt !== undefined);
  letGo();
  await worker.stop();
  expect(asked).toBeLessThanOrEqual(12);
});

test('a database that is away is told of once, and the worker goes on by itself when it is back', async () => {
  const world = await buildWorld();
  await meet(world, ['paediatrics'], 'paediatrics');
  const { outbox, store } = houseOf(world, 'social');
  let isAway = true;
  const dueTo: typeof store.outbox.dueTo = (now) => (isAway ? Promise.reject(new Unavailable('unreachable')) : store.outbox.dueTo(now));
  const alarms: unknown[] = [];
  const worker = startOutboxWorker({ ...outbox, report: ({ what, isAlarm }) => void alarms.push([what, isAlarm]) }, { ...store.outbox, dueTo });
  for (let time = 0; time < 5; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    worker.wake();
  }
  isAway = false;
  await until(() => copyOf(world, 'paediatrics')?.copy.meeting?.endedAt !== undefined);
  await worker.stop();
  expect(alarms).toEqual([['outbox: Unavailable', true]]);
});
