import { parseArgs } from 'node:util';
import { isValidAt } from '@stafett/exchange';
import type { Instant } from '@stafett/kernel';
import type { CommandPlace, HouseCommand } from './command-place.ts';
import { CommandRefusal } from './command-refusal.ts';
import { houseClock } from '../house-clock.ts';
import { fingerprintOf } from '../keys/key-fingerprint.ts';
import { rotateSigningKey } from '../keys/key-rotation.ts';
import { describeOwnHouse } from '../peers/peer-description.ts';
import { inRows } from '../peers/peer-show.ts';
import { peerWords } from './peer-words.ts';
import { ensureSigningKeys, type SigningKey, signingKeyAt } from '../keys/signing-key.ts';

const actions: Readonly<Record<string, HouseCommand>> = { list: listKeys, rotate: rotateKey };

/** Handles the keys that this house signs with. */
export const keyCommand: HouseCommand = ([name = '', ...words], place) => {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw usage(`house key ${Object.keys(actions).join('|')} …`);
  return action(words, place);
};

async function listKeys(words: readonly string[], { settings, say }: CommandPlace): Promise<number> {
  if (words.length > 0) throw usage('house key list');
  const at = houseClock(settings).now();
  const keys = await ensureSigningKeys(settings.dataFolder);
  const present = signingKeyAt(keys, at);
  for (const key of keys) {
    say(peerWords(standingOf(key, present, at), { period: periodOf(key) }));
    for (const row of inRows(fingerprintOf(key.publicKey.kid))) say(row);
  }
  return 0;
}

function standingOf(key: SigningKey, present: SigningKey, at: Instant): 'keySigns' | 'keyWaits' | 'keyPast' {
  if (key === present) return 'keySigns';
  return isValidAt({ from: key.from }, at) ? 'keyPast' : 'keyWaits';
}

function periodOf({ from, until }: SigningKey): string {
  const parts = [from && peerWords('keyFrom', { from: inMinutes(from) }), until && peerWords('keyUntil', { until: inMinutes(until) })];
  return parts.filter(Boolean).join(',');
}

const inMinutes = (at: Instant): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

async function rotateKey(words: readonly string[], { settings, say, tell }: CommandPlace): Promise<number> {
  const { days, leaked } = readRotation(words);
  const at = houseClock(settings).now();
  const keys = await rotateSigningKey(settings.dataFolder, { at, days, leaked });
  say((await describeOwnHouse(settings, at)).text);
  tell(leaked ? peerWords('rotatedLeaked') : peerWords('rotated', { from: inMinutes(keys.at(-1)?.from ?? at) }));
  return 0;
}

const daysAhead = 7;

function readRotation(words: readonly string[]): { days: number; leaked: boolean } {
  const form = 'house key rotate [--days 0–90 | --leaked] > fil';
  try {
    const { values } = parseArgs({ args: [...words], options: { days: { type: 'string' }, leaked: { type: 'boolean' } } });
    const days = values.days ?? String(daysAhead);
    if (!/^\d{1,2}$/.test(days) || Number(days) > 90 || (values.leaked && values.days !== undefined)) throw usage(form);
    return { days: Number(days), leaked: values.leaked ?? false };
  } catch {
    throw usage(form);
  }
}

const usage = (form: string): CommandRefusal => new CommandRefusal(peerWords('usage', { form }), 64);
