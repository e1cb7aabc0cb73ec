import fc from 'fast-check';
import type { Dice } from '../dice.ts';
import { breakText } from './break-text.ts';
import { fillIn } from './fill-in.ts';
import { mutate } from './mutate.ts';
import { jsonOf } from './nasty.ts';
import type { Making } from './procedure-shots.ts';
import type { Shot } from './shot.ts';
import type { MessageTarget } from './targets.ts';
import { valueOf } from './value-of.ts';

/** A house that this one trusts, and that may send anything. */
export interface Hostile {
  readonly id: string;
  /** Any bytes, signed by the key that this house knows it by. */
  sign(payload: string | Buffer, header?: object): string;
}

/** What an envelope says on its outside. */
export interface Line {
  readonly plan: string;
  readonly sequence: number;
  readonly term?: number | undefined;
  readonly epoch?: number | undefined;
}

/** A whole message, in its time and addressed to the house. */
export function envelopeOf(from: string, { plan, sequence, term = 1, epoch = 0 }: Line, { body, id, now }: { body: unknown; id: string; now: string }): object {
  const expiresAt = new Date(Date.parse(now) + 60_000).toISOString();
  return { schema: 1, id, from, to: 'municipality', plan, sequence, term, epoch, issuedAt: now, expiresAt, body };
}

/** A signed message on its way to the inbox. */
export const inboxShot = (target: string, body: string | Buffer): Shot => ({
  target,
  writes: 'anything',
  method: 'POST',
  path: '/exchange/inbox',
  headers: { 'content-type': 'application/jose' },
  body,
});

/** Where a hostile house's messages go, and how far its lines have come. */
export interface Sending extends Making {
  readonly peer: Hostile;
  lineOf(plan: string): Line;
}

/** A message of a kind, most times with something wrong in it, and nearly always with a signature that holds. */
export function messageShot({ name, form, kind }: MessageTarget, sending: Sending, from?: unknown): Shot {
  const { dice, known, peer } = sending;
  const [value] = from === undefined ? fc.sample(valueOf(form), { seed: dice.below(2 ** 31), numRuns: 1 }) : [from];
  const body = fillIn(value, known, dice);
  const plan = planIn(body) ?? (kind === 'askAgain' && dice.happens(0.7) ? '00000000-0000-0000-0000-000000000000' : dice.one(known.plans));
  const bent = dice.happens(from === undefined ? 0.5 : 0.8) ? mutate(body, dice) : body;
  const envelope = envelopeOf(peer.id, lineAround(sending, plan), { body: bent, id: dice.id(), now: known.now });
  const whole = dice.happens(0.15) ? mutate(envelope, dice) : envelope;
  const again = (changed: unknown): Shot => inboxShot(name, peer.sign(jsonOf({ ...(changed as object), id: dice.id() })));
  return { ...inboxShot(name, signedBy(peer, jsonOf(whole), dice)), made: { value: whole, again } };
}

const planIn = (body: unknown): string | undefined => {
  const { copy, original } = body as { copy?: { id?: string }; original?: { id?: string } };
  return copy?.id ?? original?.id;
};

// Mostly the number that is waited for: else nothing would be read.
function lineAround({ dice, lineOf }: Sending, plan: string): Line {
  const line = lineOf(plan);
  const sequence = dice.happens(0.93) ? line.sequence : dice.one([0, -1, 1, line.sequence + 1, line.sequence - 1, 2 ** 31, 2 ** 53 - 1]);
  return {
    ...line,
    sequence,
    term: dice.happens(0.8) ? line.term : dice.one([0, 1, 2, 3, 2 ** 31, 2 ** 40]),
    epoch: dice.happens(0.8) ? line.epoch : dice.one([0, 5, 2 ** 31, 2 ** 53 - 1]),
  };
}

type Sign = (peer: Hostile, text: string, dice: Dice) => string | Buffer;

const signings: readonly Sign[] = [
  (peer, text, dice) => peer.sign(breakText(text, dice)),
  (peer, text) => peer.sign(text, { alg: 'none' }),
  (peer, text) => peer.sign(text, { typ: 'JWT' }),
  (peer, text) => peer.sign(text, { kid: 'HEMLIGT-404' }),
  (peer, text) => peer.sign(text, { kid: { __proto__: null }, crit: ['x'], b64: false }),
  (peer, text) => `${peer.sign(text).slice(0, -8)}AAAAAAAA`,
  (peer, text) => peer.sign(text).replace('.', '..'),
  (peer, text) => `${peer.sign(text)}.${Buffer.from(text).toString('base64url')}`,
  (peer, text) => ` ${peer.sign(text)}\n`,
  (_peer, text, dice) => breakText(text, dice),
  (peer, text, dice) => breakText(peer.sign(text), dice),
  (_peer, text) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(text).toString('base64url')}.`,
];

const signedBy = (peer: Hostile, text: string, dice: Dice): string | Buffer => (dice.happens(0.12) ? dice.one(signings)(peer, text, dice) : peer.sign(text));
