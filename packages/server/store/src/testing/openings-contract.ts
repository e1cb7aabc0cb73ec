import type { Actor } from '@stafett/actors';
import type { HouseId, PersonId } from '@stafett/kernel';
import { expect } from 'vitest';
import { begun, minute, someoneAt } from './fictional-plans.ts';
import { type Contract, newHouse } from './ground.ts';
import { lineOf } from './logged-house.ts';

/** What is promised of who has opened a plan (SEC-07). */
export const openingsContract: Contract = {
  async 'SEC-07: a unit that works on the plan reads who opened it, the newest first, and nothing of another plan'(ground) {
    const { at, actor, begin, id } = newHouse(ground);
    const [plan, other] = [(await begin()).plan, (await begin()).plan];
    await at(1, async ({ log }) => log({ ...lineOf(actor, plan.id), person: plan.person as PersonId }));
    await at(2, async ({ log }) => log({ ...lineOf(actor, plan.id, 'openInEmergency'), reason: 'Barnet behövde akut vård.' }));
    await at(3, async ({ log }) => log(lineOf(actor, other.id)));
    const line = { name: actor.name, unit: actor.unit, fromHouse: id };
    const emergency = { ...line, at: minute(2), action: 'openInEmergency', reason: 'Barnet behövde akut vård.' };
    expect(await at(4, ({ accessLog }) => accessLog.ofPlan(plan.id, 10))).toEqual([emergency, { ...line, at: minute(1), action: 'readPlan' }]);
    expect(await at(4, ({ accessLog }) => accessLog.ofPlan(plan.id, 1))).toEqual([emergency]);
  },

  async 'SEC-04: a unit with a copy reads it too, another unit and another house do not'(ground) {
    const { at, exchange, actor, store, id } = newHouse(ground);
    const abroad = begun(someoneAt('region' as HouseId, 'barnmedicin')).plan;
    await exchange(1, ({ copies }) => copies.receive(actor.unit, abroad));
    await at(2, async ({ log }) => log(lineOf(actor, abroad.id)));
    const seenBy = (someone: Actor) => store.as(someone, minute(3), ({ accessLog }) => accessLog.ofPlan(abroad.id, 10));
    expect(await seenBy(actor)).toHaveLength(1);
    expect(await seenBy(someoneAt(id, 'hemtjansten'))).toEqual([]);
    const other = newHouse(ground);
    expect(await other.at(3, ({ accessLog }) => accessLog.ofPlan(abroad.id, 10))).toEqual([]);
  },
};
