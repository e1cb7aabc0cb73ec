import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../testing/open-test-house.ts';

const mostBodies = 100;
let received = 0;
let house: TestHouse;
const sockets: Socket[] = [];

beforeEach(async () => {
  received = 0;
  const receive = async () => {
    received += 1;
    return { status: 200, body: {} };
  };
  house = await openTestHouse({ parts: { receive } });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await house.close();
});

/** Begins a message of two megabytes, and tells what is answered to it. */
async function begin(bytes: number): Promise<() => string> {
  const { hostname, port } = new URL(house.address);
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  let told = '';
  socket.on('data', (part) => (told += part.toString())).on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  const head = 'POST /exchange/inbox HTTP/1.1\r\nhost: x\r\ncontent-type: application/jose\r\ncontent-length: 2000000\r\n\r\n';
  await new Promise((resolve) => socket.write(`${head}${'x'.repeat(bytes)}`, resolve));
  return () => told;
}

const deliver = async (): Promise<number> => {
  const headers = { 'content-type': 'application/jose' };
  return (await fetch(`${house.address}/exchange/inbox`, { method: 'POST', body: 'whole', headers })).status;
};

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let left = 200; !(await holds()); left -= 1) {
    if (left === 0) throw new Error('It did not come to pass.');
    await setTimeout(10);
  }
}

describe('SEC-11: what others send is not held in memory without end', () => {
  test('so many messages are read at once; the next is told to come back before any of it is read', async () => {
    const begun = [];
    for (let time = 0; time < mostBodies; time += 1) begun.push(await begin(1_000));
    await until(async () => (await deliver()) === 503);
    const before = received;
    const late = await begin(0);
    await until(() => late() !== '');
    expect(late()).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 5\r\n[^]*"code":"busy"/);
    expect(begun.map((told) => told()).join('')).toBe('');
    expect(received).toBe(before);
  });

  test('whoever breaks off makes place, as whoever is answered does', async () => {
    for (let time = 0; time < mostBodies; time += 1) await begin(1_000);
    await until(async () => (await deliver()) === 503);
    for (const socket of sockets.splice(0, 1)) socket.destroy();
    await until(async () => (await deliver()) === 200);
    for (let time = 0; time < mostBodies + 10; time += 1) expect(await deliver()).toBe(200);
  });
});
