import { beforeEach, expect, test } from 'vitest';
import type { Envelope } from './envelope.schema.ts';
import { receiveEnvelope } from './receive-envelope.ts';
import { signEnvelope } from './sign-envelope.ts';
import { buildWorld, houseOf, idOf, partyOf, plan, someoneAt, type World } from './testing/fictional-world.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const { role: _role, ...by } = someoneAt('paediatrics');
const change = { type: 'declineLead', party: partyOf('paediatrics'), reason: 'x' };

async function send(
  head: { readonly id: number; readonly sequence: number },
  body: object = { kind: 'proposal', proposal: idOf(90), change, by, at: world.clock.now() },
) {
  const { key } = (world.houses.region as World['houses'][string]).outbox;
  const envelope = {
    schema: 1,
    id: idOf(head.id),
    from: 'region',
    to: 'municipality',
    plan,
    sequence: head.sequence,
    term: 1,
    issuedAt: world.clock.now(),
    body,
  };
  return receiveEnvelope(houseOf(world, 'social').inbox, await signEnvelope(envelope as unknown as Envelope, key));
}

const taken = () =>
  houseOf(world, 'social')
    .store.rows()
    .inbox.map(({ sequence, outcome }) => [sequence, outcome]);

test('a message that has overtaken another waits, and the sender hears which one is expected', async () => {
  expect(await send({ id: 2, sequence: 2 })).toMatchObject({ status: 409, body: { outcome: 'outOfOrder', expected: 1 } });
  expect(taken()).toEqual([]);
  expect((await send({ id: 1, sequence: 1 })).status).toBe(200);
  expect((await send({ id: 2, sequence: 2 })).status).toBe(200);
  expect(taken()).toEqual([
    [1, 'applied'],
    [2, 'applied'],
  ]);
});

test('a message that comes again is answered and not applied again', async () => {
  await send({ id: 1, sequence: 1 });
  expect(await send({ id: 1, sequence: 1 })).toMatchObject({ status: 200, body: { outcome: 'duplicate' } });
  expect(taken()).toHaveLength(1);
  expect(houseOf(world, 'social').store.rows().outbox).toHaveLength(1);
});

test('another message under a number that is taken is not applied', async () => {
  await send({ id: 1, sequence: 1 });
  expect(await send({ id: 2, sequence: 1 })).toMatchObject({ status: 409, body: { outcome: 'outOfOrder', expected: 2 } });
});

test('what a later version says and this one cannot read is refused by name, and its place in the line is kept', async () => {
  expect(await send({ id: 1, sequence: 1 }, { kind: 'rumour', text: 'hemligt' })).toMatchObject({
    status: 200,
    body: { outcome: 'refused', violations: [{ code: 'unknownValue', path: ['kind'] }] },
  });
  expect(await send({ id: 2, sequence: 2 }, { kind: 'ended', unit: 'social', extra: 1 })).toMatchObject({
    body: { outcome: 'refused', violations: [{ code: 'unknownField', path: ['extra'] }] },
  });
  expect(taken()).toEqual([
    [1, 'refused'],
    [2, 'refused'],
  ]);
  expect((await send({ id: 3, sequence: 3 })).body.outcome).toBe('applied');
});
