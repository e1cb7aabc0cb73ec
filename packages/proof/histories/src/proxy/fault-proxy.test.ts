import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

/** Says back what it hears, a word for each. */
let echo: Server;
let proxy: FaultProxy;
let heard: string;
const overheard: string[] = [];
const callers: Socket[] = [];

const isOpen = (socket: Socket): boolean => !socket.destroyed;

interface Caller {
  readonly socket: Socket;
  answer: string;
  fate: 'open' | 'reset' | 'ended';
}

async function call(): Promise<Caller> {
  const socket = connect({ port: proxy.port, host: '127.0.0.1', allowHalfOpen: true });
  callers.push(socket);
  const caller: Caller = { socket, answer: '', fate: 'open' };
  socket.on('data', (bytes) => (caller.answer += bytes.toString()));
  socket.on('end', () => (caller.fate = 'ended'));
  socket.on('error', () => (caller.fate = 'reset'));
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  return caller;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let count = 0; !isSo() && count < 400; count += 1) await sleep(5);
  expect(isSo()).toBe(true);
}

beforeEach(async () => {
  heard = '';
  overheard.length = 0;
  echo = createServer({ allowHalfOpen: true }, (socket) => {
    callers.push(socket);
    socket.on('error', () => undefined);
    socket.on('end', () => socket.end('bye'));
    socket.on('data', (bytes) => {
      heard += bytes.toString();
      socket.write(bytes);
    });
  });
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  proxy = await startFaultProxy({ to: (echo.address() as AddressInfo).port, listen: (_connection, bytes) => overheard.push(bytes.toString()) });
});

afterEach(async () => {
  for (const socket of callers.splice(0)) socket.destroy();
  await proxy.stop();
  await new Promise((resolve) => echo.close(resolve));
});

describe('A road through the fault proxy', () => {
  test('carries both ways, and each side’s end on its own', async () => {
    const caller = await call();
    caller.socket.end('hello');
    await until(() => caller.fate === 'ended');
    expect(caller.answer).toBe('hellobye');
    expect(overheard.join('')).toBe('hello');
  });

  test('resets who calls when nobody is at home', async () => {
    const nobody = await startFaultProxy({ to: 1 });
    const socket = connect({ port: nobody.port, host: '127.0.0.1' });
    const error = await new Promise<NodeJS.ErrnoException>((resolve) => socket.once('error', resolve));
    expect(error.code).toBe('ECONNRESET');
    await nobody.stop();
  });

  test('delay: everything comes, later and in order', async () => {
    const caller = await call();
    proxy.throwFault({ kind: 'delay', milliseconds: 60 });
    const began = performance.now();
    caller.socket.write('one');
    caller.socket.write('two');
    await until(() => caller.answer === 'onetwo');
    expect(performance.now() - began).toBeGreaterThan(115);
  });

  test('cut: so many bytes come, then both sides lose the connection', async () => {
    const caller = await call();
    proxy.throwFault({ kind: 'cut', after: 4 });
    caller.socket.write('abcdefgh');
    await until(() => caller.fate === 'reset');
    await until(() => callers.every((socket) => !isOpen(socket)));
    expect(heard).toMatch(/^(abcd)?$/);
    expect(overheard.join('')).toBe('abcdefgh');
  });

  test('silence: who calls is let in and hears nothing, and is reset when the road heals', async () => {
    const before = await call();
    proxy.throwFault({ kind: 'silence' });
    const during = await call();
    for (const { socket } of [before, during]) socket.write('hello?');
    await sleep(80);
    expect([before.fate, before.answer, during.fate, during.answer, heard]).toEqual(['open', '', 'open', '', '']);
    proxy.heal();
    await until(() => before.fate === 'reset' && during.fate === 'reset');
    const after = await call();
    after.socket.write('hello');
    await until(() => after.answer === 'hello');
  });

  test('trickle: a byte at a time, and the rest at once when the road heals', async () => {
    const caller = await call();
    proxy.throwFault({ kind: 'trickle', milliseconds: 10 });
    caller.socket.write('x'.repeat(1_000));
    await until(() => heard.length >= 3);
    expect(heard.length).toBeLessThan(500);
    proxy.heal();
    await until(() => caller.answer.length === 1_000);
  });

  test('half-close: after so many bytes the other side hears an end, and can still answer', async () => {
    const caller = await call();
    proxy.throwFault({ kind: 'halfClose', after: 5 });
    caller.socket.write('hello and more');
    await until(() => heard === 'hello');
    await until(() => caller.fate === 'ended');
    expect(caller.answer).toMatch(/^hello/);
    proxy.heal();
    await until(() => !caller.socket.write('still there?') || !isOpen(caller.socket));
    expect(heard).toBe('hello');
  });

  test('refuse: who is connected and who calls is reset', async () => {
    const before = await call();
    proxy.throwFault({ kind: 'refuse' });
    await until(() => before.fate === 'reset');
    const during = await call();
    await until(() => during.fate === 'reset');
    proxy.heal();
    const after = await call();
    after.socket.write('hello');
    await until(() => after.answer === 'hello');
    expect([before.answer, during.answer]).toEqual(['', '']);
  });
});
