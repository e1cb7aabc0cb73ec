import type { CalendarDate, HouseId } from '@stafett/kernel';
import { expect } from 'vitest';
import { begun, minute, noted, someoneAt } from './fictional-plans.ts';
import { beginIn, type Contract, newHouse, notAllowed, type TestHouse } from './ground.ts';

const day = (date: string): CalendarDate => date as CalendarDate;

// The tests begin at nine in the morning of the 23rd in Sweden, where midnight is at eleven in the evening in Greenwich.
const midnight = 15 * 60;
const aMomentBefore = midnight - 1 / 60_000;

const notLookedAt = ({ exchange }: TestHouse, since: string, limit = 10) =>
  exchange(0, async ({ originals }) => (await originals.notLookedAtSince(day(since), limit)).map(({ plan }) => plan));

/** CON-35: when each plan was last looked at, since consents end by their date. */
export const looksContract: Contract = {
  async 'CON-35: a plan that has begun was looked at that day, in Sweden'(ground) {
    const house = newHouse(ground);
    const [evening, night] = [begun(house.actor), begun(house.actor)];
    await house.at(aMomentBefore, (transaction) => beginIn(transaction, evening, [house.actor.unit]));
    await house.at(midnight, (transaction) => beginIn(transaction, night, [house.actor.unit]));
    expect(await notLookedAt(house, '2026-11-23')).toEqual([]);
    expect(await notLookedAt(house, '2026-11-24')).toEqual([evening.plan.id]);
    expect(await notLookedAt(house, '2026-11-25')).toEqual([evening.plan.id, night.plan.id]);
  },

  async 'CON-35: a look holds for its day, and to change the plan is none'(ground) {
    const house = newHouse(ground);
    const first = await house.begin();
    const plan = first.plan.id;
    const waits = (since: string) => house.exchange(0, ({ originals }) => originals.notLookedAtSince(day(since), 10));
    expect([await waits('2026-11-23'), await waits('2026-11-24')]).toEqual([[], [{ plan, lookedAt: '2026-11-23' }]]);
    const second = noted(first, house.actor);
    await house.at(midnight, ({ originals }) => originals.save(second.plan, second.entry));
    const third = noted(second, house.actor);
    await house.exchange(midnight, ({ originals }) => originals.save(third.plan, third.entry));
    expect(await waits('2026-11-24')).toEqual([{ plan, lookedAt: '2026-11-23' }]);
    await house.exchange(midnight, ({ originals }) => originals.lookedAt(plan, day('2026-11-24')));
    expect([await waits('2026-11-24'), await waits('2026-11-25')]).toEqual([[], [{ plan, lookedAt: '2026-11-24' }]]);
    expect(await house.at(midnight, ({ originals }) => originals.read(plan))).toMatchObject({ version: 3 });
  },

  async 'those that were looked at longest ago come first, no more than are asked for'(ground) {
    const house = newHouse(ground);
    const plans = [await house.begin(), await house.begin(), await house.begin()].map(({ plan }) => plan.id);
    const [late, early, middle] = plans;
    const looks = [
      [late, '2026-11-27'],
      [early, '2026-11-25'],
      [middle, '2026-11-26'],
    ] as const;
    for (const [plan, on] of looks) await house.exchange(1, ({ originals }) => originals.lookedAt(plan as never, day(on)));
    expect(await notLookedAt(house, '2026-11-28')).toEqual([early, middle, late]);
    expect(await notLookedAt(house, '2026-11-28', 2)).toEqual([early, middle]);
    expect(await notLookedAt(house, '2026-11-26')).toEqual([early]);
    await house.exchange(1, ({ originals }) => originals.lookedAt(early as never, day('2026-11-27')));
    expect(await notLookedAt(house, '2026-11-28')).toEqual([
      middle,
      ...plans.filter((plan) => plan !== middle).toSorted((one, other) => one.localeCompare(other)),
    ]);
  },

  async 'a plan that another house keeps is left to that house, until it comes back'(ground) {
    const house = newHouse(ground);
    const first = await house.begin();
    const second = noted(first, house.actor);
    const moveTo = (carried: typeof second, keeper: HouseId) =>
      house.exchange(1, ({ originals }) => originals.save({ ...carried.plan, keeper, term: carried.plan.version }, carried.entry));
    await moveTo(second, 'region' as HouseId);
    expect(await notLookedAt(house, '2027-01-01')).toEqual([]);
    await moveTo(noted(second, house.actor), house.id);
    expect(await notLookedAt(house, '2027-01-01')).toEqual([first.plan.id]);
    expect(await notLookedAt(newHouse(ground), '2027-01-01')).toEqual([]);
  },

  async 'only the exchange says that a plan was looked at, and a person hears only of what is open'(ground) {
    const house = newHouse(ground);
    const { plan } = await house.begin();
    await expect(house.at(1, ({ originals }) => originals.lookedAt(plan.id, day('2026-11-24')))).rejects.toThrow(notAllowed);
    const asked = (unit: string) => house.store.as(someoneAt(house.id, unit), minute(1), ({ originals }) => originals.notLookedAtSince(day('2026-11-24'), 10));
    expect([await asked(house.actor.unit), await asked('hemtjansten')]).toEqual([[{ plan: plan.id, lookedAt: '2026-11-23' }], []]);
  },
};
