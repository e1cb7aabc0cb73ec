import { beforeEach, expect, test } from 'vitest';
import type { Envelope } from './envelope.schema.ts';
import { expiryOf, usualLifetimes } from './lifetime.ts';
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
  head: { readonly id: number; readonly sequence: number; readonly times?: { readonly issuedAt: string; readonly expiresAt: string } },
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
    epoch: 0,
    issuedAt: world.clock.now(),
    expiresAt: expiryOf(world.clock.now(), usualLifetimes),
    ...head.times,
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
  expect(await send({ id: 1, sequence: 1 })).toMatchObject({ status: 200, body: { outcome: 'applied', duplicate: true } });
  expect(taken()).toHaveLength(1);
  expect(houseOf(world, 'social').store.rows().outbox).toHaveLength(1);
});

test('another message under a number that is taken is not applied', async () => {
  await send({ id: 1, sequence: 1 });
  expect(await send({ id: 2, sequence: 1 })).toMatchObject({ status: 409, body: { outcome: 'outOfOrder', expected: 2 } });
});

test.each([
  ['in its time', '07:59:55', '08:00:55', 'applied'],
  ['as long as the clocks may differ after it', '07:58:55', '07:59:55', 'applied'],
  ['too long on its way', '07:58:45', '07:59:45', 'expired'],
  ['with more time than a house may give it', '07:58:45', '09:00:00', 'expired'],
  ['from a clock that is a little ahead', '08:00:05', '08:01:05', 'applied'],
  ['from a clock that is far ahead', '08:00:30', '08:01:30', 'fromTheFuture'],
])('SEC-02, CON-24: a message %s', async (_why, issued, expires, outcome) => {
  const times = { issuedAt: `2026-11-23T${issued}.000Z`, expiresAt: `2026-11-23T${expires}.000Z` };
  expect((await send({ id: 1, sequence: 1, times })).body.outcome).toBe(outcome);
  expect(taken()).toHaveLength(outcome === 'applied' ? 1 : 0);
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

test.each([
  ['a\u0000kAgain', 'no database can hold it'],
  [{ toString: 1 }, 'it is no word at all'],
  ['201605042389', 'it is not for a column that everybody reads'],
  [null, 'there is none'],
])('SEC-11: a message of the kind %j is refused under a name that can be kept, for %s', async (kind, _why) => {
  expect(await send({ id: 1, sequence: 1 }, { kind })).toMatchObject({ status: 200, body: { outcome: 'refused' } });
  expect(houseOf(world, 'social').store.rows().inbox[0]?.kind).toBe('unknown');
});

test.each([
  ['2026-11-23T09:00:00.000Z', '2026-11-23T08:00:00.000Z', 'it ends before it begins'],
  ['2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z', 'it ends as it begins'],
  ['0000-01-01T00:00:00.000Z', '2026-11-23T09:00:00.000Z', 'no database holds the year 0'],
])('SEC-08: an opening in an emergency from %s to %s is refused, for %s', async (from, to) => {
  const opening = { id: idOf(70), unit: 'paediatrics', reason: 'childInDanger', from, to };
  const { body } = await send({ id: 1, sequence: 1 }, { kind: 'emergencyOpened', opening });
  expect(body).toMatchObject({ outcome: 'refused', violations: [{ code: 'outOfRange', rule: 'SEC-08' }] });
});
