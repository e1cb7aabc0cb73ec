import { expect, test } from 'vitest';
import { deliverMessage } from './deliver-message.ts';
import { act, buildWorld, houseOf, idOf, meet } from './testing/fictional-world.ts';
import { outOfStep } from './testing/out-of-step.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';

const note = (id: number) => ({ type: 'addNote', note: idOf(id), list: 'strengths', text: `Alma ritar ${id}` });

test('PLA-07, SEC-03: of a copy that two processes release the first is taken in, so what was asked for between them is sent too', async () => {
  const world = await buildWorld();
  await meet(world, ['health'], 'health');
  await runUntilQuiet(world);
  const { store, ports, outbox } = houseOf(world, 'social');
  await act(world, 'social', note(601));
  const [first] = await store.outbox.due(ports.clock.now(), 1);
  let isBeside = false;
  const transport: typeof outbox.transport = async (address, signed) => {
    const answer = await outbox.transport(address, signed);
    if (isBeside) return answer;
    isBeside = true;
    await act(world, 'social', note(602));
    await deliverMessage({ ...outbox, transport }, first?.id as never);
    return answer;
  };
  await deliverMessage({ ...outbox, transport }, first?.id as never);
  await runUntilQuiet(world);
  expect(isBeside).toBe(true);
  expect(outOfStep(world)).toEqual([]);
});
