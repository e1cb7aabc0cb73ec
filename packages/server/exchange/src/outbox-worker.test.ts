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
  const worker = startOutboxWorker(outbox, { due });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await worker.stop();
  expect(asked).toBeLessThanOrEqual(2);
  expect(await act(world, 'social', { type: 'addNote', note: idOf(601), list: 'questions', text: 'Nå?' })).toMatchObject({ state: 'written' });
});
