import type { HouseId } from '@stafett/kernel';
import type { ExchangeTransaction } from '../ports.ts';
import { against } from '../refusal.ts';
import type { Receiving, Reception } from '../verified-message.ts';

/** Whether a restored house has asked another, and not yet heard all. It is held until the transaction ends. */
export async function isAwaited({ restoring }: ExchangeTransaction, from: HouseId): Promise<boolean> {
  const asked = (await restoring.current())?.houses.find(({ house }) => house === from);
  return asked !== undefined && asked.answeredAt === undefined;
}

/** Nobody lays a plan at a door, or takes one away, that has not asked. */
export const notAsked = ({ clock }: Receiving): Reception => [against('notTheOriginal', 'SEC-03', clock.now())];
