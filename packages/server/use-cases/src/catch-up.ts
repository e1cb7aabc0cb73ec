import type { HouseId } from '@stafett/kernel';
import { noPlan } from './no-plan.ts';
import type { Ports } from './ports.ts';

/**
 * What a house does when it has been restored: it asks every other house to tell it again what its units have a part in, and asks again what it has had no answer to (SEC-13).
 *
 * @param ports - the house's data and its clock
 * @param houses - those that it exchanges messages with
 */
export function catchUp({ store, clock }: Pick<Ports, 'store' | 'clock'>, houses: readonly HouseId[]): Promise<void> {
  return store.asExchange(clock.now(), async ({ outbox, proposalAnswers }) => {
    for (const receiver of houses) await outbox.add({ kind: 'askAgain', receiver, plan: noPlan });
    for (const { id, plan, keeper } of await proposalAnswers.awaited()) await outbox.add({ kind: 'proposal', receiver: keeper, plan, proposal: id });
  });
}
