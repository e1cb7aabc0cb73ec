import { createHash } from 'node:crypto';
import { type HouseParts, isMovable, type SessionRecord } from '@stafett/host';
import type { Instant } from '@stafett/kernel';
import { fuzzedHouse } from './places.ts';

const tokenOf = (as: string): string => createHash('sha256').update(as).digest('base64url');

const signedIn = ['social', 'school', 'support', 'preschool', 'leaving'];

/** Moves the clock to the right time, and signs everybody in anew. */
export async function putRight({ clock, sessions }: HouseParts): Promise<void> {
  const now = Date.now();
  if (isMovable(clock)) clock.move(instant(now));
  for (const as of [...signedIn, 'expired']) {
    const unit = as === 'leaving' || as === 'expired' ? 'social' : as;
    const actor = { user: `${unit}.worker`, name: 'Maria Lindqvist', house: fuzzedHouse, unit, role: 'handläggare' };
    const tokenHash = createHash('sha256').update(tokenOf(as)).digest('hex');
    const record = {
      organisation: fuzzedHouse,
      tokenHash,
      actor,
      createdAt: instant(now - 9e6),
      expiresAt: instant(as === 'expired' ? now - 1000 : now + 86_400_000),
    };
    await sessions.remove(tokenHash);
    await sessions.create(record as SessionRecord);
  }
}

const instant = (time: number): Instant => new Date(time).toISOString() as Instant;

/** What somebody carries: a session, one that has ended, one of another house, one that nobody gave. */
export function cookieOf(as: string | undefined): string | undefined {
  if (as === undefined || as === 'nobody') return undefined;
  const house = as === 'elsewhere' ? 'region' : fuzzedHouse;
  return `stafett_${house}_session=${tokenOf(as === 'elsewhere' ? 'social' : as)}`;
}
