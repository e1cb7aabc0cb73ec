import { signEnvelope } from '@stafett/exchange';
import type { Instant } from '@stafett/kernel';
import { generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { houseWatch } from './house-watch.ts';

const now = '2026-11-23T08:00:00.000Z' as Instant;

function aWatch() {
  const lines: string[] = [];
  const watch = houseWatch({ id: 'region' as never }, { now: () => now }, { write: (line) => void lines.push(line) });
  const told = () => lines.splice(0).map((line) => JSON.parse(line) as Record<string, unknown>);
  return { watch, told };
}

test('what a person has to do something about is an error in the log, with ids only; the rest is a warning', () => {
  const { watch, told } = aWatch();
  watch.report({ message: 'm1' as never, receiver: 'sis', what: 'set aside: unreadable to the receiver', isAlarm: true });
  watch.report({ message: 'm2' as never, receiver: 'sis', what: 'not delivered: 502' });
  expect(told().map(({ time: _time, ...line }) => line)).toEqual([
    { level: 50, house: 'region', exchange: 'set aside: unreadable to the receiver', message: 'm1', receiver: 'sis', msg: 'exchange' },
    { level: 40, house: 'region', exchange: 'not delivered: 502', message: 'm2', receiver: 'sis', msg: 'exchange' },
  ]);
});

test('a trouble of the database is told of once, and another at once', () => {
  const { watch, told } = aWatch();
  expect(watch.trouble()).toBeUndefined();
  watch.troubled('full');
  watch.troubled('full');
  watch.troubled('unreachable');
  expect(told().map(({ level, database }) => [level, database])).toEqual([
    [50, 'full'],
    [50, 'unreachable'],
  ]);
  expect(watch.trouble()).toBe('unreachable');
});

test('of a message from the future the sender’s clock is noted, of any other nothing', async () => {
  const { watch, told } = aWatch();
  const { privateKey } = await generateKeyPair('ES256');
  const id = '00000000-0000-4000-8000-000000000001';
  const times = { issuedAt: '2026-11-23T08:05:00.000Z', expiresAt: '2026-11-23T08:06:00.000Z' };
  const head = { schema: 1, id, from: 'sis', to: 'region', plan: id, sequence: 1, term: 1, epoch: 0, ...times, body: { kind: 'nothing' } };
  const message = await signEnvelope(head as never, { kid: 'k', privateKey });
  watch.answered(message, { body: { outcome: 'applied', violations: [] } });
  expect(watch.clocks.differing()).toEqual([]);
  watch.answered(message, { body: { outcome: 'fromTheFuture', violations: [] } });
  expect(watch.clocks.differing()).toEqual([{ house: 'sis', secondsAhead: 300 }]);
  watch.clocks.heard({ from: 'sis' as never, issuedAt: now });
  expect(told().map(({ level, exchange, receiver, secondsAhead }) => [level, exchange, receiver, secondsAhead])).toEqual([
    [50, 'clocks differ', 'sis', 300],
    [30, 'clocks agree again', 'sis', 0],
  ]);
});
