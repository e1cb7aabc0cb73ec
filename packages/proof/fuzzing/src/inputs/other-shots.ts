import type { Dice } from '../dice.ts';
import { breakText } from './break-text.ts';
import { nastyStrings } from './nasty.ts';
import type { Shot } from './shot.ts';

const word = (dice: Dice): string => encodeURIComponent(dice.one(nastyStrings).slice(0, 1500).toWellFormed());
const get = (target: string, path: string, headers: Shot['headers'] = {}): Shot => ({ target, writes: 'nothing', method: 'GET', path, headers });
const signIn = 'stafett_municipality_sign_in';

type Make = (dice: Dice) => Shot;

const callback: readonly Make[] = [
  (dice) => get('sign-in callback', `/sign-in/callback?code=${word(dice)}&state=${word(dice)}`),
  (dice) => get('sign-in callback', '/sign-in/callback', { cookie: `${signIn}=${word(dice)}` }),
  (dice) => get('sign-in callback', `/sign-in/callback?error=${word(dice)}&iss=${word(dice)}`, { cookie: `${signIn}=%7B%7D.${word(dice).slice(0, 43)}` }),
];

const paths = [
  'constructor',
  '__proto__',
  'toString',
  'plan',
  'plan.',
  '.',
  'plan.read.read',
  'plan.read%00',
  '%',
  '%E0%A4%A',
  'plan,read',
  ',,,',
  'hasOwnProperty',
  '201605042389',
  'plan%2Eread',
];

const secret = 'a'.repeat(43);
const guestInputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  open: { secret, code: '123456' },
  read: { session: secret },
  answer: { session: secret, command: '00000000-0000-4000-8000-000000000001', coming: true, who: 'HEMLIGT-902', note: '201605042389' },
};

// Each comes from an address of its own, so that the door's limit does not stand before all else.
function guest(dice: Dice, bodyOf: (input: Readonly<Record<string, unknown>>) => string | Buffer, type = 'application/json'): Shot {
  const [path, input] = dice.one(Object.entries(guestInputs));
  const headers = { 'content-type': type, 'x-forwarded-for': `10.${dice.below(256)}.${dice.below(256)}.${dice.below(256)}` };
  return { target: 'guest', writes: 'nothing', method: 'POST', path: `/guest/${path}`, headers, body: bodyOf(input) };
}

const shots: Readonly<Record<string, readonly Make[]>> = {
  guest: [
    (dice) => guest(dice, (input) => JSON.stringify(input)),
    (dice) => guest(dice, (input) => JSON.stringify({ ...input, [dice.one(Object.keys(input))]: dice.one(nastyStrings).slice(0, 2000) })),
    (dice) => guest(dice, (input) => JSON.stringify({ ...input, [dice.one(nastyStrings).slice(0, 90)]: 'HEMLIGT-903' })),
    (dice) => guest(dice, (input) => breakText(JSON.stringify(input), dice)),
    (dice) => guest(dice, (input) => JSON.stringify(input), dice.one(['text/plain', 'application/jose', ''])),
  ],
  health: [() => get('health', '/health'), (dice) => get('health', `/health?${word(dice)}`), () => ({ ...get('health', '/health'), method: 'POST' })],
  'sign-in': [
    (dice) => get('sign-in', `/sign-in?returnTo=${word(dice)}`),
    (dice) => get('sign-in', `/sign-in?returnTo=/a&returnTo=${word(dice)}&__proto__=1`),
    () => ({ ...get('sign-in', '/sign-in'), method: 'POST', body: '201605042389' }),
  ],
  'sign-in callback': callback,
  'sign-out': [
    (dice) => ({ target: 'sign-out', writes: 'session', as: dice.one(['leaving', 'nobody', 'forged']), method: 'POST', path: '/sign-out', headers: {} }),
    () => ({ target: 'sign-out', writes: 'session', as: 'social', method: 'POST', path: '/sign-out', headers: { origin: 'https://example.org' } }),
    (dice) => ({
      target: 'sign-out',
      writes: 'session',
      as: 'nobody',
      method: 'POST',
      path: '/sign-out',
      headers: { 'content-type': 'application/json' },
      body: breakText('{"a":1}', dice),
    }),
  ],
  clock: [
    (dice) => ({
      target: 'clock',
      writes: 'nothing',
      method: 'POST',
      path: '/demo/clock',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now: dice.one(nastyStrings).slice(0, 90) }),
    }),
    (dice) => ({
      target: 'clock',
      writes: 'nothing',
      method: 'POST',
      path: '/demo/clock',
      headers: { 'content-type': 'application/json' },
      body: breakText('{"now":"2026-11-23T08:00:00.000Z"}', dice),
    }),
    () => ({
      target: 'clock',
      writes: 'nothing',
      method: 'POST',
      path: '/demo/clock',
      headers: { 'content-type': 'application/json' },
      body: '{"now":"2026-11-23T08:00:00.000Z"}',
    }),
  ],
  web: [
    () => get('web', '/', { accept: 'text/html' }),
    (dice) => get('web', `/${word(dice)}`, { accept: 'text/html' }),
    (dice) => get('web', `/plan/${word(dice)}?namn=${word(dice)}`, { accept: dice.one(['text/html', '*/*', '']) }),
    () => get('web', '/..%2f..%2fetc%2fpasswd', { accept: 'text/html' }),
  ],
  unknown: [
    (dice) => ({
      target: 'unknown',
      writes: 'nothing',
      as: dice.one(['social', 'nobody']),
      method: 'POST',
      path: `/api/trpc/${dice.one(paths)}${dice.one(['', '?batch=1'])}`,
      headers: { 'content-type': 'application/json' },
      body: '{"0":{"plan":"HEMLIGT-900"}}',
    }),
    (dice) => ({
      target: 'unknown',
      writes: 'nothing',
      as: 'social',
      method: dice.one(['PUT', 'PATCH', 'PROPFIND', 'TRACE', 'OPTIONS', 'HEAD']),
      path: dice.one(['/api/trpc/plan.read', '/exchange/inbox', '/health', '/demo/clock', '/sign-in']),
      headers: {},
    }),
    (dice) => ({
      target: 'unknown',
      writes: 'nothing',
      method: 'POST',
      path: `/exchange/${word(dice)}`,
      headers: { 'content-type': 'application/jose' },
      body: '201605042389',
    }),
    (dice) => ({
      target: 'unknown',
      writes: 'nothing',
      method: 'POST',
      path: '/exchange/inbox',
      headers: { 'content-type': dice.one(['application/json', 'text/plain', 'application/jose; charset=utf-7', '']) },
      body: breakText('{"a":"HEMLIGT-901"}', dice),
    }),
    () => ({
      target: 'unknown',
      writes: 'nothing',
      method: 'POST',
      path: '/exchange/inbox',
      headers: { 'content-type': 'application/jose' },
      body: 'a'.repeat(2_200_000),
    }),
  ],
};

const http = (text: string): Buffer => Buffer.from(text, 'latin1');
const rest = 'Host: a\r\nConnection: close\r\n';

const broken: readonly (() => Buffer)[] = [
  () => http('HEMLIGT-1\r\n\r\n'),
  () => http(`GET /health HTTP/9.9\r\n${rest}\r\n`),
  () => http(`POST /api/trpc/plan.read HTTP/1.1\r\n${rest}Content-Length: -1\r\n\r\n`),
  () => http(`POST /api/trpc/plan.read HTTP/1.1\r\n${rest}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`),
  () => http(`POST /exchange/inbox HTTP/1.1\r\n${rest}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n`),
  () => http(`POST /exchange/inbox HTTP/1.1\r\n${rest}Content-Type: application/jose\r\nContent-Length: 99\r\n\r\nkort`),
  () => http(`GET /health HTTP/1.1\r\n${rest}X: ${'a'.repeat(40_000)}\r\n\r\n`),
  () => http(`GET /health HTTP/1.1\r\n${rest}${'X: y\r\n'.repeat(3000)}\r\n`),
  () => http(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${rest}\r\n`),
  () => http(`GET /%00\u0000 HTTP/1.1\r\n${rest}\r\n`),
  () => http(`GET http://[::1/ HTTP/1.1\r\n${rest}\r\n`),
  () => http(`GET //example.org/%2e%2e HTTP/1.1\r\n${rest}Accept: text/html\r\n\r\n`),
  () => http(`GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n`),
  () => http(`GET / HTTP/1.1\r\nHost: 201605042389:99999\r\nAccept: text/html\r\nConnection: close\r\n\r\n`),
  () => http(`GET /health HTTP/1.1\r\n${rest}Cookie: \u0000=\u0001\r\n\r\n`),
  () => http(`CONNECT a:1 HTTP/1.1\r\n${rest}\r\n`),
  () => http(`GET /health HTTP/1.1\r\n${rest}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`),
];

/** Everything that is not a procedure and not a message, by what it is counted as. */
export const otherTargets: readonly string[] = [...Object.keys(shots), 'broken HTTP'];

/** Something for another route, or HTTP that is none. */
export function otherShot(dice: Dice): Shot {
  const target = dice.one(otherTargets);
  if (target === 'broken HTTP') return { target, writes: 'nothing', method: '', path: '', headers: {}, raw: dice.one(broken)() };
  return dice.one(shots[target] ?? [])(dice);
}
