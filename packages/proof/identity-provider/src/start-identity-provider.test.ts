import { createHash, createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type IdentityProvider, startIdentityProvider } from './start-identity-provider.ts';
import { Visitor } from './visitor.ts';

const redirectUri = 'http://127.0.0.1:9/sign-in/callback';
const client = { id: 'region', secret: 'only-for-tests', redirectUri };
const johan = { user: 'johan.nystrom', name: 'Johan Nyström', title: 'barnläkare', unit: 'barnmedicin', house: 'region', role: 'professional' };
const anna = { user: 'anna.holm', name: 'Anna "Ann" <Holm>', title: 'BVC-sjuksköterska', unit: 'bvc-asen', house: 'region', role: 'professional' };
const units = [{ id: 'barnmedicin', name: 'Barnmedicinska mottagningen' }];
const verifier = 'a-verifier-that-is-at-least-forty-three-characters-long';
const start = (port = 0) => startIdentityProvider({ port, name: 'Region Mellanskog', people: [johan, anna], units, client });

let provider: IdentityProvider;
const said: unknown[] = [];

beforeEach(async () => {
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation((...words) => void said.push(words));
  provider = await start();
});

afterEach(async () => {
  await provider.close();
  vi.restoreAllMocks();
  if (said.length > 0) throw new Error(`Nobody should hear: ${said.splice(0).join()}`);
});

function authorisation(changes: Record<string, string> = {}): string {
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = { client_id: client.id, redirect_uri: redirectUri, response_type: 'code', scope: 'openid profile', state: 's', nonce: 'n' };
  return `${provider.issuer}/auth?${new URLSearchParams({ ...asked, code_challenge: challenge, code_challenge_method: 'S256', ...changes })}`;
}

async function choose(visitor: Visitor, user: string): Promise<URL> {
  const choice = await visitor.visit(authorisation());
  let response = await visitor.request(choice.url, { method: 'POST', body: new URLSearchParams({ user }) });
  let to = choice.url;
  while (response.status === 303) {
    to = new URL(response.headers.get('location') ?? '', to);
    if (to.href.startsWith(redirectUri)) return to;
    response = await visitor.request(to);
  }
  throw new Error(`ended at ${to.href} with ${response.status}`);
}

async function exchange(code: string, changes: Record<string, string> = {}) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier, ...changes });
  const authorization = `Basic ${btoa(`${client.id}:${client.secret}`)}`;
  const response = await fetch(`${provider.issuer}/token`, { method: 'POST', body, headers: { authorization } });
  return { status: response.status, token: (await response.json()) as { id_token: string } };
}

const part = (token: string, index: number) => JSON.parse(Buffer.from(token.split('.')[index] ?? '', 'base64url').toString());

test('a person chosen in the list is who the signed id token speaks of', async () => {
  const callback = await choose(new Visitor(), 'johan.nystrom');
  expect(callback.searchParams.get('state')).toBe('s');
  const { token } = await exchange(callback.searchParams.get('code') ?? '');
  expect(part(token.id_token, 1)).toMatchObject({
    iss: provider.issuer,
    aud: 'region',
    nonce: 'n',
    sub: 'johan.nystrom',
    name: 'Johan Nyström',
    stafett_house: 'region',
    stafett_unit: 'barnmedicin',
    stafett_role: 'professional',
    stafett_title: 'barnläkare',
  });
  const { keys } = (await (await fetch(`${provider.issuer}/jwks`)).json()) as { keys: [JsonWebKey & { kid: string }] };
  const [header, payload, signature = ''] = token.id_token.split('.');
  const key = createPublicKey({ format: 'jwk', key: { ...keys[0] } });
  expect(part(token.id_token, 0)).toMatchObject({ alg: 'ES256', kid: keys[0].kid });
  expect(verify('sha256', Buffer.from(`${header}.${payload}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(keys[0]).not.toHaveProperty('d');
});

test('a code without its verifier, or used again, gives nothing', async () => {
  const code = (await choose(new Visitor(), 'johan.nystrom')).searchParams.get('code') ?? '';
  expect((await exchange(code, { code_verifier: `${verifier}x` })).status).toBe(400);
  const other = (await choose(new Visitor(), 'anna.holm')).searchParams.get('code') ?? '';
  expect((await exchange(other)).status).toBe(200);
  expect((await exchange(other)).status).toBe(400);
});

test('a request without a code challenge is sent back with an error', async () => {
  const challengeless = new URL(authorisation());
  challengeless.searchParams.delete('code_challenge');
  challengeless.searchParams.delete('code_challenge_method');
  const response = await new Visitor().request(challengeless);
  expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
});

test('the same browser is asked again at each sign-in and can be someone else', async () => {
  const visitor = new Visitor();
  for (const user of ['johan.nystrom', 'anna.holm', 'johan.nystrom']) {
    const code = (await choose(visitor, user)).searchParams.get('code') ?? '';
    expect(part((await exchange(code)).token.id_token, 1).sub).toBe(user);
  }
});

test('two sign-ins begun side by side in one browser both reach their end', async () => {
  const visitor = new Visitor();
  const first = await visitor.visit(authorisation());
  const second = await visitor.visit(authorisation());
  for (const [choice, user] of [
    [second, 'anna.holm'],
    [first, 'johan.nystrom'],
  ] as const) {
    const chosen = await visitor.request(choice.url, { method: 'POST', body: new URLSearchParams({ user }) });
    const back = await visitor.request(new URL(chosen.headers.get('location') ?? '', choice.url));
    const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
    expect(part((await exchange(code)).token.id_token, 1).sub).toBe(user);
  }
});

test('the page is in Swedish, says that it is a demo, names each person with title and unit, and runs nothing', async () => {
  const { body, headers, status } = await new Visitor().visit(authorisation());
  expect(status).toBe(200);
  expect(body).toContain('<html lang="sv">');
  expect(body).toContain('Demo – påhittade personer');
  expect(body).toContain('barnläkare, Barnmedicinska mottagningen');
  expect(body).toContain('Anna &quot;Ann&quot; &lt;Holm&gt;');
  expect(body).not.toMatch(/<script|style=|<style|javascript:| on\w+=/);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; form-action 'self' http://127.0.0.1:9; base-uri 'none'; frame-ancestors 'none'",
  );
});

test.each([
  { reason: 'a person who is not in the list', user: 'karin.ek', heading: 'Den personen finns inte här' },
  { reason: 'a form that is far too long', user: 'x'.repeat(10_000), heading: 'Den personen finns inte här' },
])('$reason is refused in words', async ({ user, heading }) => {
  const visitor = new Visitor();
  const choice = await visitor.visit(authorisation());
  const refused = await visitor.visit(choice.url, { method: 'POST', body: new URLSearchParams({ user }) });
  expect(refused).toMatchObject({ status: 400, body: expect.stringContaining(heading) });
});

test.each([
  { reason: 'a choice that nobody began', path: '/choose/nothing-here' },
  { reason: 'a resumed sign-in that nobody began', path: '/auth/nothing-here' },
  { reason: 'an unknown client', path: '/auth?client_id=stranger&response_type=code' },
])('$reason is answered with a page that says how to go on', async ({ path }) => {
  const { status, body } = await new Visitor().visit(`${provider.issuer}${path}`, { headers: { accept: 'text/html' } });
  expect(status).toBe(400);
  expect(body).toContain('börja om');
  expect(body).toContain('href="http://127.0.0.1:9/"');
});

test('a restart forgets every sign-in under way and signs with a new key', async () => {
  const visitor = new Visitor();
  const choice = await visitor.visit(authorisation());
  const keys = async () => (await fetch(`${provider.issuer}/jwks`)).text();
  const before = await keys();
  const port = Number(new URL(provider.issuer).port);
  await provider.close();
  await setTimeout(50); // until the sockets that fetch keeps have noticed
  provider = await start(port);
  expect((await visitor.visit(choice.url)).status).toBe(400);
  expect(await keys()).not.toBe(before);
});

test('a taken port is refused in one line that names it', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  const { port } = squatter.address() as AddressInfo;
  await expect(start(port)).rejects.toThrow(`The identity provider of Region Mellanskog cannot start: port ${port} is taken.`);
  squatter.close();
});

test('providers beside each other on this machine do not share a cookie', async () => {
  const other = await start();
  const visitor = new Visitor();
  const choice = await visitor.visit(authorisation());
  await visitor.visit(authorisation().replace(provider.issuer, other.issuer));
  expect((await visitor.visit(choice.url)).status).toBe(200);
  await other.close();
});
