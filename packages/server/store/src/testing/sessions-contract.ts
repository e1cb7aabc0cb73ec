import { Text } from '@stafett/kernel';
import fc from 'fast-check';
import { expect } from 'vitest';
import { minute } from './fictional-plans.ts';
import { type Contract, newHouse, type SqlGround } from './ground.ts';

/** Sessions. */
export const sessionsContract: Contract<SqlGround> = {
  async 'a session is known by its hash until it expires or is removed, in its own house'(ground) {
    const { store, actor, id } = newHouse(ground);
    const session = { tokenHash: 'a'.repeat(64), actor, createdAt: minute(0), expiresAt: minute(60) };
    await store.sessions.create(session);
    expect(await store.sessions.read(session.tokenHash, minute(59))).toEqual({ organisation: id, ...session });
    expect(await store.sessions.read(session.tokenHash, minute(60))).toBeUndefined();
    expect(await newHouse(ground).store.sessions.read(session.tokenHash, minute(1))).toBeUndefined();
    await store.sessions.remove(session.tokenHash);
    expect(await store.sessions.read(session.tokenHash, minute(1))).toBeUndefined();
  },

  async 'any text that may stand in a plan comes back to the last character'(ground) {
    const { store, actor } = newHouse(ground);
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((one) => Text(200).safeParse(one).success);
    const comesBack = fc.asyncProperty(text, fc.uuid(), async (name, tokenHash) => {
      await store.sessions.create({ tokenHash, actor: { ...actor, name }, createdAt: minute(0), expiresAt: minute(60) });
      expect((await store.sessions.read(tokenHash, minute(1)))?.actor.name).toBe(name);
    });
    await fc.assert(comesBack, { numRuns: 60 });
  },

  async 'sessions that have expired are cleared away when somebody signs in'(ground) {
    const { store, actor } = newHouse(ground);
    const session = (tokenHash: string, from: number) => ({ tokenHash, actor, createdAt: minute(from), expiresAt: minute(from + 10) });
    await store.sessions.create(session('one', 0));
    await store.sessions.create(session('two', 20));
    expect(await store.sessions.read('one', minute(1))).toBeUndefined();
    expect(await store.sessions.read('two', minute(21))).toBeDefined();
  },

  async 'a store in good health says so'(ground) {
    await expect(newHouse(ground).store.health()).resolves.toBeUndefined();
  },
};
