import type { Instant } from '@stafett/kernel';
import { instantOf } from '../clock.ts';
import { CommandRefusal } from '../commands/command-refusal.ts';
import { peerWords } from '../commands/peer-words.ts';
import { ensureSigningKeys, makeSigningKey, type SigningKey, writeSigningKeys } from './signing-key.ts';

/** How many days an old key is trusted after a new one has begun to sign: time for every peer to take in the new one. */
export const daysOfOverlap = 30;

/** When and why a house changes key. */
export interface Rotation {
  readonly at: Instant;
  /** How many days until the new key begins to sign. */
  readonly days: number;
  /** The old keys may be in wrong hands: they end at once, and speak for no new key. */
  readonly leaked: boolean;
}

/**
 * Gives a house a new key to sign with (SEC-03). The old one signs until the new one begins, and is then trusted for
 * {@link daysOfOverlap} days more so that peers can take in the new one on its word.
 *
 * @param dataFolder - the house's own folder
 * @param rotation - when and why
 * @returns all keys, oldest first
 * @throws {@link CommandRefusal} when a new key already waits for its time
 */
export async function rotateSigningKey(dataFolder: string, { at, days, leaked }: Rotation): Promise<readonly SigningKey[]> {
  const kept = await ensureSigningKeys(dataFolder);
  const waiting = kept.find(({ from }) => from !== undefined && at < from);
  if (waiting !== undefined && !leaked) throw new CommandRefusal(peerWords('rotationUnderWay', { from: dayOf(waiting.from) }));
  const from = leaked ? at : later(at, days);
  const until = leaked ? instantOf(Date.parse(at) - 1) : later(from, daysOfOverlap);
  const older = kept.filter((key) => key !== waiting).map((key) => (key.until !== undefined && key.until <= until ? key : { ...key, until }));
  const keys = [...older, { ...(await makeSigningKey()), from }];
  writeSigningKeys(dataFolder, keys);
  return keys;
}

const later = (at: Instant, days: number): Instant => instantOf(Date.parse(at) + days * 24 * 60 * 60 * 1000);

const dayOf = (at: Instant | undefined): string => at?.slice(0, 10) ?? '';
