import fc from 'fast-check';
import type { Dice } from '../dice.ts';
import { breakText } from './break-text.ts';
import { fillIn, type Known } from './fill-in.ts';
import { mutate } from './mutate.ts';
import { jsonOf } from './nasty.ts';
import { asOwn } from './planted.ts';
import type { Shot } from './shot.ts';
import type { ProcedureTarget } from './targets.ts';
import { valueOf } from './value-of.ts';

/** Who may send something, the likeliest several times. */
const senders = [
  'social',
  'social',
  'social',
  'social',
  'social',
  'school',
  'school',
  'preschool',
  'preschool',
  'nobody',
  'expired',
  'elsewhere',
  'forged',
] as const;
/** Those who have no part in any plan. */
export const strangers: readonly string[] = ['preschool', 'nobody', 'expired', 'elsewhere', 'forged'];

/** What an input is made with. */
export interface Making {
  readonly known: Known;
  readonly dice: Dice;
}

const json = { 'content-type': 'application/json' };

/** A value that the schema of a procedure lets in, or nothing where it takes nothing. */
export function inputFor({ form }: Pick<ProcedureTarget, 'form'>, { known, dice }: Making): unknown {
  if (form === undefined) return dice.happens(0.5) ? undefined : { plan: 'HEMLIGT-100' };
  const [value] = fc.sample(valueOf(form), { seed: dice.below(2 ** 31), numRuns: 1 });
  return fillIn(value, known, dice);
}

type Called = Pick<ProcedureTarget, 'name' | 'procedure' | 'isQuery'>;

/** A call of a procedure as the client sends it. */
export function callOf(target: Called, input: unknown, as: string): Shot {
  const { name, procedure, isQuery } = target;
  const again = (value: unknown): Shot => callOf(target, value, as);
  const body = jsonOf(input);
  const writes = isQuery ? 'log' : 'anything';
  return { target: name, writes, as, method: 'POST', path: `/api/trpc/${procedure}`, headers: json, body, made: { value: input, again } };
}

/** A call of a procedure with an input from its schema, three times in four with something wrong in it. */
export function procedureShot(target: ProcedureTarget, making: Making, from?: unknown): Shot {
  const { dice } = making;
  const as = dice.one(senders);
  const whole = from ?? inputFor(target, making);
  const input = from !== undefined || dice.happens(0.6) ? mutate(whole, dice) : whole;
  const shot = callOf(target, input, as);
  const text = strangers.includes(as) ? asOwn(String(shot.body)) : String(shot.body);
  if (dice.happens(0.06)) return { ...shot, body: breakText(text, dice), made: undefined };
  return aroundIt({ ...shot, body: text }, dice);
}

const contentTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json;charset=latin1',
  'application/jose',
  'Application/JSON ; a=b',
  '',
];
const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'content-encoding': 'gzip' },
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'https://example.org' },
  { 'x-forwarded-for': '201605042389, ::1' },
  { 'x-request-id': 'HEMLIGT-555' },
  { 'x-long': 'a'.repeat(9000) },
  { 'trpc-accept': 'application/jsonl' },
  { accept: 'text/event-stream' },
  { 'x-trpc-source': '__proto__' },
  { cookie: `${'a=b; '.repeat(500)}stafett_municipality_session=HEMLIGT-1` },
];

// Now and then not the call is wrong, but what is around it.
function aroundIt(shot: Shot, dice: Dice): Shot {
  if (dice.happens(0.9)) return shot;
  if (dice.happens(0.3)) return { ...shot, headers: { 'content-type': dice.one(contentTypes) } };
  if (dice.happens(0.4)) return { ...shot, headers: { ...shot.headers, ...dice.one(oddHeaders) } };
  if (dice.happens(0.5)) return { ...shot, method: dice.one(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) };
  const query = dice.one(['batch=1', 'input=201605042389', 'batch=1&input=%7B%7D', 'connectionParams=1', '__proto__=1']);
  return { ...shot, isBatch: query.startsWith('batch'), path: `${shot.path}?${query}` };
}

/** Several calls in one, as the standard client sends them. */
export function batchShot(targets: readonly ProcedureTarget[], making: Making): Shot {
  const { dice } = making;
  const calls = Array.from({ length: 1 + dice.below(dice.happens(0.1) ? 60 : 5) }, () => dice.one(targets));
  const inputs = calls.map((target, place) => [
    dice.happens(0.05) ? `${place}x` : place,
    dice.happens(0.6) ? mutate(inputFor(target, making), dice) : inputFor(target, making),
  ]);
  const as = dice.one(senders);
  const text = jsonOf(dice.happens(0.1) ? inputs : Object.fromEntries(inputs));
  const body = strangers.includes(as) ? asOwn(text) : text;
  return {
    target: 'a batch',
    writes: 'anything',
    isBatch: true,
    as,
    method: 'POST',
    path: `/api/trpc/${calls.map(({ procedure }) => procedure).join(',')}?batch=1`,
    headers: json,
    body,
  };
}
