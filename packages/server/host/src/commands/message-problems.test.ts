import type { EnvelopeHead } from '@stafett/exchange';
import type { KeptMessage } from '@stafett/store';
import { expect, test } from 'vitest';
import { problemsOfMessage } from './message-problems.ts';

const kept = { id: 'm1', sender: 'region', plan: 'p1', sequence: 4, epoch: 2, kind: 'copy', raw: 'a.b.c' } as unknown as KeptMessage;
const head = { id: 'm1', from: 'region', plan: 'p1', sequence: 4, epoch: 2, body: { kind: 'copy' } } as unknown as EnvelopeHead;

const heads: readonly (readonly [column: string, head: object])[] = [
  ['message_id', { id: 'm2' }],
  ['sender', { from: 'sis' }],
  ['plan_id', { plan: 'p2' }],
  ['sequence', { sequence: 5 }],
  ['epoch', { epoch: 3 }],
  ['kind', { body: { kind: 'ended' } }],
  ['kind', { body: null }],
];

test('SEC-07: a message that is as it was signed has nothing wrong, and neither has one whose epoch says nothing', () => {
  expect(problemsOfMessage(kept, { head })).toEqual([]);
  expect(problemsOfMessage({ ...kept, epoch: 0 }, { head })).toEqual([]);
});

test.each(heads)('SEC-07: another %s than was signed is named', (column, change) => {
  expect(problemsOfMessage(kept, { head: { ...head, ...change } as EnvelopeHead })).toEqual([{ message: 'm1', differs: [column] }]);
});

test('SEC-07: a signature that does not hold is named', () => {
  expect(problemsOfMessage(kept, { violation: { code: 'invalidSignature' } })).toEqual([{ message: 'm1', unopened: 'invalidSignature', differs: [] }]);
});
