import type { HouseId } from '@stafett/kernel';
import { isOutside } from '@stafett/plan';
import { noPlan } from './no-plan.ts';
import type { ExchangeTransaction, Ports } from './ports.ts';
import { goOnIfAnswered } from './restoring/go-on-if-answered.ts';

/**
 * What a house does when it has been restored: it asks every other house to tell it again what its units have a part in, asks again what it has had no answer to, and,
 * until all have answered, asks where the originals are that it had (SEC-02, SEC-13).
 *
 * @param ports - the house, its data and its clock
 * @param houses - those that it exchanges messages with
 */
export function catchUp({ store, clock, house, newId }: Ports, houses: readonly HouseId[]): Promise<void> {
  return store.asExchange(clock.now(), async (transaction) => {
    const { outbox, proposalAnswers } = transaction;
    for (const receiver of houses) await outbox.add({ kind: 'askAgain', receiver, plan: noPlan });
    for (const { id, plan, keeper } of await proposalAnswers.awaited()) await outbox.add({ kind: 'proposal', receiver: keeper, plan, proposal: id });
    await askWhereOriginalsAre(transaction, house.id, houses);
    await goOnIfAnswered(transaction, { house, clock, newId: () => newId() });
  });
}

// An original may have gone to any house that one exchanges messages with, called or not by the time of the backup; and to one in the plan that is no peer any more.
async function askWhereOriginalsAre({ originals, outbox, restoring }: ExchangeTransaction, own: HouseId, peers: readonly HouseId[]): Promise<void> {
  const asked = (await restoring.current())?.houses ?? [];
  if (!asked.some(({ answeredAt }) => answeredAt === undefined)) return;
  const parties = (await originals.list()).flatMap((plan) => plan.parties.filter((party) => !isOutside(party)).map(({ house }) => house));
  const answered = asked.filter(({ answeredAt }) => answeredAt !== undefined).map(({ house }) => house);
  for (const receiver of new Set([...peers, ...parties, ...asked.map(({ house }) => house)])) {
    if (receiver === own || answered.includes(receiver)) continue;
    await restoring.ask(receiver);
    await outbox.add({ kind: 'askKeeping', receiver, plan: noPlan });
  }
  await restoring.answered(own);
}
