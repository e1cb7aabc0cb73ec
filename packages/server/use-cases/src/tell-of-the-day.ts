import { addDays, type CalendarDate, dateIn, type HouseId, type Instant, instantAt, type PlanId } from '@stafett/kernel';
import { partiesToTellOfTime } from '@stafett/plan';
import { endLinks } from './guest/end-links.ts';
import type { ExchangeTransaction, Ports } from './ports.ts';

const atOnce = 50;

/**
 * Once a day each plan is looked at: where a consent has ended by its date, by a birthday or by custody, the units whose copy is another today are told (CON-24, CON-35).
 *
 * @returns whether there may be more to look at
 */
export async function tellOfTheDay({ store, clock, house }: Ports): Promise<boolean> {
  const now = clock.now();
  const today = dateIn(now);
  return store.asExchange(now, async (transaction) => {
    const plans = await transaction.originals.notLookedAtSince(today, atOnce);
    for (const { plan, lookedAt } of plans) {
      await tellOfTime(transaction, plan, { house: house.id, since: endOf(lookedAt), now });
      await transaction.originals.lookedAt(plan, today);
    }
    return plans.length === atOnce;
  });
}

const endOf = (day: CalendarDate): Instant => new Date(Date.parse(instantAt(addDays(day, 1), '00:00')) - 1).toISOString() as Instant;

async function tellOfTime(
  { originals, outbox, links }: ExchangeTransaction,
  id: PlanId,
  { house, since, now }: { readonly house: HouseId; readonly since: Instant; readonly now: Instant },
): Promise<void> {
  const plan = await originals.readForChange(id);
  if (plan?.keeper !== house) return;
  await endLinks({ links }, { before: plan, after: plan, house, at: now });
  for (const place of partiesToTellOfTime(plan, since, now)) await outbox.add({ kind: 'copy', receiver: place.house, plan: id, unit: place.unit });
}
