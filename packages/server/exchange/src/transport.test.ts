import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { httpTransport, type TransportAnswer } from './transport.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** What is made of an answer with the status and the words. */
async function understoodOf(status: number, words: string): Promise<TransportAnswer> {
  const answering = createServer((_request, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(words));
  server = answering;
  await new Promise<void>((resolve) => answering.listen(0, '127.0.0.1', resolve));
  const address = answering.address();
  return httpTransport(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, 'a.b.c');
}

const answers: readonly [why: string, status: number, words: string, TransportAnswer][] = [
  ['what became of it', 200, '{"outcome":"applied","violations":[]}', { status: 200, outcome: 'applied' }],
  ['that it came before', 200, '{"outcome":"refused","duplicate":true}', { status: 200, outcome: 'refused', duplicate: true }],
  ['SEC-13: which number is waited for', 409, '{"outcome":"outOfOrder","expected":9}', { status: 409, outcome: 'outOfOrder', expected: 9 }],
  ['a number that no line reaches', 409, '{"outcome":"outOfOrder","expected":1000000001}', { status: 409 }],
  ['a number before the first', 409, '{"outcome":"outOfOrder","expected":0}', { status: 409 }],
  ['something else', 502, '<html></html>', { status: 502 }],
];
test.each(answers)('an answer tells %s', async (_why, status, words, understood) => {
  expect(await understoodOf(status, words)).toEqual(understood);
});

test('no answer is one without a status', async () => {
  expect(await httpTransport('http://127.0.0.1:9', 'a.b.c')).toEqual({});
});
