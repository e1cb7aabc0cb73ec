import type { PlanId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import type { ExchangeTransaction } from '@stafett/use-cases';
import { type Mutant, withExchange } from './mutant.ts';

/** The release does not read the consents again: it has the plan as it was when it last had to. */
export function staleRelease(): Mutant {
  const remembered = new Map<PlanId, Plan>();
  const reading =
    ({ originals }: ExchangeTransaction) =>
    async (id: PlanId): Promise<Plan | undefined> => {
      const plan = await originals.readForChange(id);
      if (plan === undefined || plan.moving !== undefined) return plan;
      const known = remembered.get(id);
      if (known?.term === plan.term && known.keeper === plan.keeper) return known;
      if (plan.meeting?.endedAt !== undefined) remembered.set(id, plan);
      return plan;
    };
  return {
    name: 'release',
    atRelease: (ports) =>
      withExchange(ports, (transaction) => ({ ...transaction, originals: { ...transaction.originals, readForChange: reading(transaction) } })),
  };
}
