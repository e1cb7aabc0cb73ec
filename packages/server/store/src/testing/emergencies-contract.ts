import { randomUUID } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import type { HouseId, PlanId, UnitId, UserId } from '@stafett/kernel';
import type { KeptOpening } from '@stafett/use-cases';
import { expect } from 'vitest';
import { begun, minute, noted, someoneAt } from './fictional-plans.ts';
import { type Contract, type Ground, newHouse, notAllowed, type TestHouse } from './ground.ts';
import { lineOf } from './logged-house.ts';

/** A house where somebody on call has opened an original and a plan with two copies, from minute 2 to minute 4. */
async function openedHouse(ground: Ground) {
  const house = newHouse(ground);
  const { id, begin, exchange } = house;
  const original = await begin();
  const abroad = begun(someoneAt('region' as HouseId, 'barnmedicin'));
  const onCall = someoneAt(id, 'socialjouren');
  const { unit, user } = onCall;
  const grant = { unit, user: user as UserId, to: minute(4), readsOnly: true as const };
  const opening: KeptOpening = {
    id: randomUUID(),
    plan: original.plan.id,
    house: id,
    unit,
    user: user as UserId,
    name: 'Maria Lindqvist',
    reason: 'childInDanger',
    why: 'Ett barn är ensamt ute',
    from: minute(2),
    to: minute(4),
  };
  await exchange(1, async ({ copies }) => {
    await copies.receive('rad-och-stod' as UnitId, abroad.plan);
    await copies.receive('forskolan' as UnitId, abroad.plan);
  });
  await exchange(2, async ({ originals, keepEmergency }) => {
    await originals.grant(original.plan.id, [{ ...grant, part: 'original' }]);
    await originals.grant(abroad.plan.id, [{ ...grant, part: 'copy' }]);
    await keepEmergency(opening);
    await keepEmergency({ ...opening, why: 'Andra ord' });
  });
  const seen = (who: Actor, minutes: number) => seenBy(house, { who, minutes, original: original.plan.id, abroad: abroad.plan.id });
  return { ...house, original, abroad: abroad.plan, onCall, opening, seen };
}

/** What somebody sees of both plans at a minute. */
const seenBy = ({ store }: TestHouse, { who, minutes, original, abroad }: { who: Actor; minutes: number; original: PlanId; abroad: PlanId }) =>
  store.as(who, minute(minutes), async ({ originals, copies }) => [
    (await originals.read(original)) !== undefined,
    (await originals.readForChange(original)) !== undefined,
    (await originals.history(original)).length,
    (await originals.list()).length,
    (await copies.ofPlan(abroad)).map((held) => held.unit),
    (await copies.list()).length,
  ]);

const nothing = [false, false, 0, 0, [], 0];

/** What is promised of plans that are opened in an emergency (SEC-08). */
export const emergenciesContract: Contract = {
  async 'SEC-08: what is opened in an emergency is read, by that user, until it closes'(ground) {
    const { seen, onCall, id } = await openedHouse(ground);
    const opened = [true, false, 0, 0, ['forskolan', 'rad-och-stod'], 0];
    expect(await seen(onCall, 1)).toEqual(nothing);
    expect(await seen(onCall, 2)).toEqual(opened);
    expect(await seen(onCall, 3.99)).toEqual(opened);
    expect(await seen(onCall, 4)).toEqual(nothing);
    expect(await seen({ ...onCall, user: 'kollega' as UserId }, 3)).toEqual(nothing);
    expect(await seen({ ...onCall, unit: 'hemtjansten' as UnitId }, 3)).toEqual(nothing);
    expect(await seen(someoneAt(id, 'rad-och-stod'), 3)).toEqual([false, false, 0, 0, ['rad-och-stod'], 1]);
  },

  async 'SEC-08: nothing is written by it'(ground) {
    const { onCall, original, abroad, store } = await openedHouse(ground);
    const later = noted(original, onCall);
    const asOnCall = (work: Parameters<typeof store.as<unknown>>[2]) => store.as(onCall, minute(3), work);
    const peer = 'region' as HouseId;
    await expect(asOnCall(({ originals }) => originals.save(later.plan, later.entry))).rejects.toThrow(/cannot be saved|planNotFound/);
    await expect(asOnCall(({ originals }) => originals.keepRefused(later.entry))).rejects.toThrow(notAllowed);
    await expect(asOnCall(({ originals }) => originals.grant(original.plan.id, [{ unit: onCall.unit, part: 'original' }]))).rejects.toThrow(notAllowed);
    await expect(asOnCall(({ outbox }) => outbox.add({ kind: 'original', receiver: peer, plan: original.plan.id }))).rejects.toThrow(/may not|row-level/);
    await expect(asOnCall(({ outbox }) => outbox.add({ kind: 'copy', receiver: peer, plan: abroad.id, unit: onCall.unit }))).rejects.toThrow(
      /may not|row-level/,
    );
  },

  async 'SEC-08: the opening is shown to the one who opened and to the unit that works on the original, once, and to no one else'(ground) {
    const { id, actor, at, exchange, onCall, opening, store } = await openedHouse(ground);
    expect(await at(9, ({ emergencies }) => emergencies.ofPlan(opening.plan))).toEqual([opening]);
    expect(await store.as(onCall, minute(9), ({ emergencies }) => emergencies.list(9))).toEqual([opening]);
    expect(await exchange(9, ({ emergencies }) => emergencies.list(9))).toEqual([opening]);
    for (const who of [{ ...onCall, user: 'kollega' as UserId }, someoneAt(id, 'rad-och-stod'), someoneAt('region' as HouseId, actor.unit)]) {
      const asked = who.house === id ? store : ground.open(who.house);
      expect(await asked.as(who, minute(3), ({ emergencies }) => emergencies.list(9))).toEqual([]);
    }
    const told: KeptOpening = {
      id: randomUUID(),
      plan: opening.plan,
      house: 'region' as HouseId,
      unit: onCall.unit,
      reason: 'dangerToLifeOrHealth',
      from: minute(5),
      to: minute(6),
    };
    await exchange(5, ({ keepEmergency }) => keepEmergency(told));
    expect(await at(9, ({ emergencies }) => emergencies.list(9))).toEqual([told, opening]);
    expect(await at(9, ({ emergencies }) => emergencies.list(1))).toEqual([told]);
    expect(await store.as(onCall, minute(9), ({ emergencies }) => emergencies.list(9))).toEqual([opening]);
  },

  async 'CON-24: to a unit that gets nothing more the log tells what it did itself, and to one that does what others did too'(ground) {
    const { abroad, exchange, id, store } = await openedHouse(ground);
    const [one, other] = [someoneAt(id, 'rad-och-stod'), someoneAt(id, 'forskolan')];
    for (const who of [one, other]) await store.as(who, minute(3), ({ log }) => log(lineOf(who, abroad.id)));
    const seen = async (who: Actor) => (await store.as(who, minute(6), ({ accessLog }) => accessLog.ofPlan(abroad.id, 9))).map(({ unit }) => unit);
    expect([await seen(one), await seen(other)]).toEqual([
      ['forskolan', 'rad-och-stod'],
      ['forskolan', 'rad-och-stod'],
    ]);
    await exchange(5, ({ copies }) => copies.end(abroad.id, one.unit));
    expect([await seen(one), await seen(other)]).toEqual([['rad-och-stod'], ['forskolan', 'rad-och-stod']]);
  },

  async 'SEC-02: a person moves no original, and opens none that is not here'(ground) {
    const { actor, at, original, onCall, store } = await openedHouse(ground);
    const later = noted(original, actor);
    await expect(at(3, ({ originals }) => originals.save({ ...later.plan, keeper: 'sis' as HouseId }, later.entry))).rejects.toThrow('cannot be saved');
    await expect(at(3, ({ originals }) => originals.save({ ...later.plan, term: 2 }, later.entry))).rejects.toThrow('cannot be saved');
    const early = begun(actor).plan.id;
    await expect(store.as(onCall, minute(3), ({ originals }) => originals.grant(early, [{ unit: onCall.unit, part: 'original' }]))).rejects.toThrow(notAllowed);
  },
};
