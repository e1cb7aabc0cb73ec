import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { httpTransport, httpTransportWithin, timeHeader, type TransportAnswer } from './transport.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The address of a server that answers so. */
async function answering(listener: RequestListener): Promise<string> {
  const begun = createServer(listener);
  server = begun;
  await new Promise<void>((resolve) => begun.listen(0, '127.0.0.1', resolve));
  const address = begun.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

/** What is made of an answer with the status and the words. */
async function understoodOf(status: number, words: string): Promise<TransportAnswer> {
  return httpTransport(await answering((_request, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(words)), 'a.b.c');
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

test.each([
  ['a time', '2026-11-23T08:00:00.000Z', { at: '2026-11-23T08:00:00.000Z' }],
  ['something else', 'noon', {}],
])('the header with the receiver’s clock says %s', async (_why, said, understood) => {
  const address = await answering((_request, response) => response.writeHead(200, { [timeHeader]: said }).end('{"outcome":"applied"}'));
  expect(await httpTransport(address, 'a.b.c')).toEqual({ status: 200, outcome: 'applied', ...understood });
});

/** Writes the same again and again, and never ends. */
function dripInto(response: ServerResponse, words: string, everyMilliseconds: number): void {
  const timer = setInterval(() => response.write(words), everyMilliseconds);
  response.on('close', () => clearInterval(timer));
}

const patience = 300;
const garbage: readonly [why: string, answers: (response: ServerResponse) => void, understood: TransportAnswer][] = [
  ['is nothing but noise', (response) => response.writeHead(200).end(Buffer.from([0xff, 0x00, 0xfe])), { status: 200 }],
  ['is JSON of another kind', (response) => response.writeHead(200).end('[[[]]]'), { status: 200 }],
  ['sends elsewhere', (response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(), {}],
  ['breaks off', (response) => response.writeHead(200, { 'content-length': '100' }).write('{"outcome":', () => response.destroy()), {}],
  ['never comes', () => undefined, {}],
  ['never ends, a byte now and then', (response) => dripInto(response.writeHead(200), ' ', 20), {}],
  ['never ends, as fast as it can', (response) => dripInto(response.writeHead(200), ' '.repeat(64 * 1024), 1), { status: 200 }],
  ['is larger than any answer', (response) => response.writeHead(200).end(`{"outcome":"applied","x":"${'x'.repeat(300 * 1024)}"}`), { status: 200 }],
];
test.each(garbage)('SEC-03: an answer that %s holds nobody up and means nothing', async (_why, say, understood) => {
  const address = await answering((_request, response) => say(response));
  const begin = performance.now();
  expect(await httpTransportWithin(patience)(address, 'a.b.c')).toEqual(understood);
  expect(performance.now() - begin).toBeLessThan(patience + 9_000);
});
