import type { HouseId, UnitId } from '@stafett/kernel';
import type { Ports } from '../ports.ts';
import type { Operator } from '../take-up-message.ts';
import { goOnIfAnswered } from './go-on-if-answered.ts';

/**
 * A person decides not to wait for a house that is gone for good, or that claims what it cannot show, and answers for that it keeps none of the originals (SEC-02, SEC-13).
 *
 * @returns whether the house was waited for
 */
export function confirmWithout({ store, clock, house, newId }: Ports, gone: HouseId, { user, why }: Operator): Promise<boolean> {
  return store.asExchange(clock.now(), async (transaction) => {
    const asked = (await transaction.restoring.current())?.houses.find((one) => one.house === gone);
    if (asked === undefined || asked.answeredAt !== undefined || gone === house.id) return false;
    await transaction.restoring.answered(gone, why);
    await transaction.log({
      action: 'confirmWithout',
      reason: `confirmWithout ${gone}: ${why}`,
      user,
      name: user,
      unit: 'terminal' as UnitId,
      fromHouse: house.id,
    });
    await goOnIfAnswered(transaction, { house, clock, newId: () => newId() });
    return true;
  });
}
