import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type IdentityProvider, startIdentityProvider } from '@stafett/identity-provider';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aFolder, freePort, someSettings, type SettingsInput } from './testing/open-test-house.ts';

const main = fileURLToPath(new URL('./testing/house-process.ts', import.meta.url));
const { folder, remove } = aFolder();
const running: ChildProcess[] = [];
let provider: IdentityProvider;
let port: number;

beforeAll(async () => {
  port = await freePort();
  const client = { id: 'region', secret: 'only-for-tests', redirectUri: `http://127.0.0.1:${port}/sign-in/callback` };
  provider = await startIdentityProvider({ port: 0, name: 'Region Mellanskog', people: [], client });
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await provider.close();
  remove();
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function run(
  settings: Partial<SettingsInput>,
  environment: Record<string, string> = {},
  words: readonly string[] = [],
): { child: ChildProcess; ended: Promise<Ended> } {
  const file = join(folder, 'region.json');
  const identity = { issuer: provider.issuer, clientId: 'region', clientSecret: 'only-for-tests', waitSeconds: 0 };
  writeFileSync(file, JSON.stringify(someSettings({ port, identity, ...settings })));
  const child = spawn(process.execPath, ['--conditions=@stafett/source', main, ...words], {
    env: { PATH: process.env.PATH, STAFETT_HOUSE_FILE: file, ...environment },
  });
  running.push(child);
  const texts = { out: '', error: '' };
  child.stdout.on('data', (text) => void (texts.out += text));
  child.stderr.on('data', (text) => void (texts.error += text));
  return { child, ended: once(child, 'close').then(([code]) => ({ code, ...texts })) };
}

async function healthy(): Promise<void> {
  for (let time = 0; time < 100; time += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error('The house did not open.');
}

async function take(wanted: number): Promise<Server> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'at %s a house finishes what is under way, stops its parts and leaves with 0',
  { timeout: 30_000 },
  async (signal) => {
    const { child, ended } = run({});
    await healthy();
    const delivery = fetch(`http://127.0.0.1:${port}/exchange/inbox`, { method: 'POST', body: 'x', headers: { 'content-type': 'application/jose' } });
    await setTimeout(100);
    child.kill(signal);
    expect((await delivery).status).toBe(200);
    expect(await ended).toEqual({ code: 0, out: 'stopped\n', error: '' });
  },
);

test('a second signal ends a house that cannot close', { timeout: 30_000 }, async () => {
  const { child, ended } = run({}, { STAFETT_TEST_TROUBLE: 'hang' });
  await healthy();
  child.kill('SIGTERM');
  await setTimeout(300);
  child.kill('SIGTERM');
  expect((await ended).code).toBe(1);
});

test('a taken port is one line that names port and setting, and the parts are let go', { timeout: 30_000 }, async () => {
  const squatter = await take(port);
  const { ended } = run({});
  expect(await ended).toEqual({ code: 1, out: 'stopped\n', error: `Stafett cannot start: port ${port} (setting "port") is taken by another program.\n` });
  squatter.close();
});

test('a database that is not there is one line that names where and never the password', { timeout: 30_000 }, async () => {
  const { ended } = run({ databaseUrl: 'postgres://sip:hush-hush@127.0.0.1:5999/sip?password=hush-hush' }, { STAFETT_TEST_TROUBLE: 'database' });
  expect(await ended).toEqual({
    code: 1,
    out: '',
    error: 'Stafett cannot start: the database at 127.0.0.1:5999/sip (setting "databaseUrl") cannot be reached: nothing answers there.\n',
  });
});

test('an identity provider that is not there is one line that names it', { timeout: 30_000 }, async () => {
  const issuer = `http://127.0.0.1:${await freePort()}`;
  const { ended } = run({ identity: { issuer, clientId: 'region', clientSecret: 'hush-hush', waitSeconds: 0.3 } as never });
  expect((await ended).error).toBe(`Stafett cannot start: the identity provider at ${issuer} (setting "identity.issuer") does not answer as one.\n`);
});

test('wrong settings are one line and exit code 1', { timeout: 30_000 }, async () => {
  const { ended } = run({ mode: 'live' });
  const { code, error } = await ended;
  expect([code, error.split('\n').length]).toEqual([1, 2]);
  expect(error).toMatch(/^Stafett cannot start: the setting "mode" \(in .*\) must be one of production, demo, test \(SEC-11\)\.\n$/);
});

test('a bug at start is told apart: it shows where it is', { timeout: 30_000 }, async () => {
  const { code, error } = await run({}, { STAFETT_TEST_TROUBLE: 'bug' }).ended;
  expect(code).toBe(1);
  expect(error).toMatch(/^Error: a bug\n\s+at /);
});

test.each([
  { words: ['peer', 'list'], ended: { code: 0, out: 'Huset byter inte meddelanden med något annat hus.\n', error: '' } },
  { words: ['peer', 'remove', 'sis'], ended: { code: 1, out: '', error: 'Huset sis finns inte bland dem som ni byter meddelanden med.\n' } },
  { words: ['peer', 'remove'], ended: { code: 64, out: '', error: 'Skriv så här: house peer remove HUS\n' } },
])('started with the words $words a house does that and ends, without opening', { timeout: 30_000 }, async ({ words, ended }) => {
  expect(await run({ dataFolder: join(folder, 'data') }, {}, words).ended).toEqual(ended);
});
