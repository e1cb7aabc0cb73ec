import type { Actor } from '@stafett/actors';
import type { HouseId, Instant } from '@stafett/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import { SessionsInMemory } from '../testing/sessions-in-memory.ts';
import { rememberedSessions } from './remembered-sessions.ts';
import type { SessionRecord, Sessions } from './sessions.ts';

const now = '2026-11-23T08:00:00.000Z' as Instant;
const aSession = (tokenHash: string, user = 'elin.sjoberg'): SessionRecord => ({
  organisation: 'region' as HouseId,
  tokenHash,
  actor: { user } as Actor,
  createdAt: now,
  expiresAt: '2026-11-23T16:00:00.000Z' as Instant,
});

let kept: SessionsInMemory;
let sessions: Sessions;
let milliseconds: number;
let asked: number;
beforeEach(async () => {
  kept = new SessionsInMemory();
  [milliseconds, asked] = [0, 0];
  const counted: Sessions = {
    create: (session) => kept.create(session),
    remove: (tokenHash) => kept.remove(tokenHash),
    read: (tokenHash) => {
      asked += 1;
      return kept.read(tokenHash);
    },
  };
  sessions = rememberedSessions(counted, () => milliseconds);
  await sessions.create(aSession('a'));
});

describe('SEC-04: a session is remembered for a second at most', () => {
  test('it is asked for once in a second, however many requests come', async () => {
    for (milliseconds = 0; milliseconds < 1_000; milliseconds += 100) expect(await sessions.read('a', now)).toEqual(aSession('a'));
    expect(asked).toBe(1);
    milliseconds = 1_000;
    expect(await sessions.read('a', now)).toEqual(aSession('a'));
    expect(asked).toBe(2);
  });

  test('signed out here is out at once', async () => {
    await sessions.read('a', now);
    await sessions.remove('a');
    expect(await sessions.read('a', now)).toBeUndefined();
  });

  test('taken away elsewhere is out within a second', async () => {
    await sessions.read('a', now);
    await kept.remove('a');
    milliseconds = 1_000;
    expect(await sessions.read('a', now)).toBeUndefined();
    await kept.create(aSession('a'));
    expect(await sessions.read('a', now)).toEqual(aSession('a'));
  });

  test('a session that is changed here is as it is now', async () => {
    await sessions.read('a', now);
    await sessions.create(aSession('a', 'anna.holm'));
    expect((await sessions.read('a', now))?.actor.user).toBe('anna.holm');
  });

  test('what was read before somebody signed out, and came after, is not remembered', async () => {
    const answers = [Promise.withResolvers<SessionRecord | undefined>(), Promise.withResolvers<SessionRecord | undefined>()];
    let reads = 0;
    const read = async (): Promise<SessionRecord | undefined> => answers[reads++]?.promise;
    const slow = rememberedSessions({ create: async () => undefined, remove: async () => undefined, read }, () => 0);
    const early = slow.read('a', now);
    await slow.remove('a');
    answers[0]?.resolve(aSession('a'));
    expect(await early).toBeDefined();
    answers[1]?.resolve(undefined);
    expect(await slow.read('a', now)).toBeUndefined();
  });

  test('its end is kept to the moment', async () => {
    await sessions.read('a', now);
    expect(await sessions.read('a', '2026-11-23T15:59:59.999Z' as Instant)).toBeDefined();
    expect(await sessions.read('a', '2026-11-23T16:00:00.000Z' as Instant)).toBeUndefined();
    expect(asked).toBe(1);
  });

  test('that there is none is never remembered', async () => {
    expect(await sessions.read('b', now)).toBeUndefined();
    await kept.create(aSession('b'));
    expect(await sessions.read('b', now)).toEqual(aSession('b'));
  });

  test('of more than ten thousand the oldest is forgotten', async () => {
    await sessions.read('a', now);
    for (let index = 0; index < 10_000; index += 1) {
      await kept.create(aSession(`many-${index}`));
      await sessions.read(`many-${index}`, now);
    }
    asked = 0;
    await sessions.read('many-9999', now);
    expect(asked).toBe(0);
    await sessions.read('a', now);
    expect(asked).toBe(1);
  });
});
