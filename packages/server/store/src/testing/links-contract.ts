import { randomUUID } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import type { PlanId, UnitId } from '@stafett/kernel';
import type { GuestLink } from '@stafett/use-cases';
import { expect } from 'vitest';
import { authorOf, minute, someoneAt } from './fictional-plans.ts';
import { type Contract, newHouse, notAllowed } from './ground.ts';

const guests = 'foretaget' as UnitId;

/** A link to a plan, made at minute 1 by somebody who works on it. */
export const aLink = (plan: PlanId, actor: Actor, { unit = guests, madeAt = 1 } = {}): GuestLink => ({
  id: randomUUID() as GuestLink['id'],
  plan,
  unit,
  madeBy: authorOf(actor),
  madeAt: minute(madeAt),
  expiresAt: minute(61),
  attemptsLeft: 5,
});

/** Hashes that no other link has. */
export const someHashes = () => ({ secretHash: aHash(), codeHash: aHash() });

const aHash = (): string => `${randomUUID()}${randomUUID()}`.replaceAll('-', '');

/** One-time links for parties without a house (SEC-02). */
export const linksContract: Contract = {
  async 'a link is found by the hash of its secret, and opened once'(ground) {
    const { at, exchange, begin, actor } = newHouse(ground);
    const link = aLink((await begin()).plan.id, actor);
    const hashes = someHashes();
    await at(1, ({ links }) => links.add(link, hashes));
    const opening = { sessionHash: aHash(), readableUntil: minute(32), kinds: ['identity' as const] };
    expect(await exchange(2, ({ links }) => links.find(hashes.secretHash))).toEqual({ link, codeHash: hashes.codeHash });
    expect(await exchange(2, ({ links }) => links.find(hashes.codeHash))).toBeUndefined();
    expect(await exchange(2, ({ links }) => links.ofSession(opening.sessionHash))).toBeUndefined();
    await exchange(2, ({ links }) => links.opened(link.id, opening));
    const opened = { ...link, openedAt: minute(2), readableUntil: minute(32), kinds: ['identity'] };
    expect(await exchange(3, ({ links }) => links.ofSession(opening.sessionHash))).toEqual(opened);
    await expect(exchange(3, ({ links }) => links.opened(link.id, { ...opening, sessionHash: aHash() }))).rejects.toThrow('opened already');
    expect(await at(4, ({ links }) => links.ofPlan(link.plan))).toEqual([opened]);
  },

  async 'the tries that are left are counted, and none is below nought'(ground) {
    const { at, exchange, begin, actor } = newHouse(ground);
    const link = { ...aLink((await begin()).plan.id, actor), attemptsLeft: 2 };
    const hashes = someHashes();
    await at(1, ({ links }) => links.add(link, hashes));
    await exchange(2, ({ links }) => links.missed(link.id));
    expect((await exchange(2, ({ links }) => links.find(hashes.secretHash)))?.link.attemptsLeft).toBe(1);
    await exchange(3, ({ links }) => links.missed(link.id));
    await expect(exchange(3, ({ links }) => links.missed(link.id))).rejects.toThrow(/attempt/);
  },

  async 'the links of one unit end, once, and no others; the newest stands first'(ground) {
    const { at, exchange, begin, actor } = newHouse(ground);
    const plan = (await begin()).plan.id;
    const [first, second, other] = [1, 2, 3].map((madeAt) => aLink(plan, actor, { madeAt, unit: madeAt === 3 ? ('foreningen' as UnitId) : guests })) as [
      GuestLink,
      GuestLink,
      GuestLink,
    ];
    await at(1, ({ links }) => links.add(first, someHashes()));
    await at(2, ({ links }) => links.end(plan, guests, 'replaced'));
    await at(2, ({ links }) => links.add(second, someHashes()));
    await at(3, ({ links }) => links.add(other, someHashes()));
    await exchange(4, ({ links }) => links.end(plan, guests, 'noLongerShared'));
    expect(await at(5, ({ links }) => links.ofPlan(plan))).toEqual([
      other,
      { ...second, ended: 'noLongerShared', endedAt: minute(4) },
      { ...first, ended: 'replaced', endedAt: minute(2) },
    ]);
  },

  async 'only who works on the plan makes links to it, sees them and ends them, and in their own name'(ground) {
    const { at, begin, actor, store, id } = newHouse(ground);
    const link = aLink((await begin()).plan.id, actor);
    await at(1, ({ links }) => links.add(link, someHashes()));
    const stranger = someoneAt(id, 'hemtjansten');
    const asStranger = store.as(stranger, minute(2), ({ links }) => links.ofPlan(link.plan));
    expect(await asStranger).toEqual([]);
    await store.as(stranger, minute(2), ({ links }) => links.end(link.plan, guests, 'takenBack'));
    expect(await at(3, ({ links }) => links.ofPlan(link.plan))).toEqual([link]);
    await expect(store.as(stranger, minute(2), ({ links }) => links.add(aLink(link.plan, stranger), someHashes()))).rejects.toThrow(notAllowed);
    await expect(at(3, ({ links }) => links.add(aLink(link.plan, stranger), someHashes()))).rejects.toThrow(notAllowed);
  },

  async 'another house finds no link, though it has the secret'(ground) {
    const { at, begin, actor } = newHouse(ground);
    const link = aLink((await begin()).plan.id, actor);
    const hashes = someHashes();
    await at(1, ({ links }) => links.add(link, hashes));
    const other = newHouse(ground);
    expect(await other.exchange(2, ({ links }) => links.find(hashes.secretHash))).toBeUndefined();
    expect(await other.at(2, ({ links }) => links.ofPlan(link.plan))).toEqual([]);
  },
};
