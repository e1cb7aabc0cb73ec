import type { Store } from '@stafett/use-cases';

/**
 * A store that tells when something is put in the outbox, so that only then is it looked for.
 *
 * @param store - of the house
 * @param added - told before it is kept
 */
export function noticingIntents<Kept extends Store>(store: Kept, added: () => void): Kept {
  const as: Store['as'] = (actor, now, work) =>
    store.as(actor, now, (transaction) => {
      const { add, deliveries } = transaction.outbox;
      const noticed: typeof add = (intent) => {
        added();
        return add(intent);
      };
      return work({ ...transaction, outbox: { add: noticed, deliveries } });
    });
  return { ...store, as };
}
