import type { PlanId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import type { ExchangeTransaction } from '@stafett/use-cases';
import { type Mutant, withExchange } from './mutant.ts';

/** The release does not read the consents again: it has each as it was when it first had to, and sees nothing of what was taken back. */
export function staleRelease(): Mutant {
  const remembered = new Map<string, Plan['consents'][number]>();
  const asFirstRead = (consent: Plan['consents'][number]): Plan['consents'][number] => {
    const known = remembered.get(consent.id) ?? consent;
    remembered.set(consent.id, known);
    return known;
  };
  const reading =
    ({ originals }: ExchangeTransaction) =>
    async (id: PlanId): Promise<Plan | undefined> => {
      const plan = await originals.readForChange(id);
      return plan && { ...plan, consents: plan.consents.map(asFirstRead) };
    };
  return {
    name: 'release',
    atRelease: (ports) =>
      withExchange(ports, (transaction) => ({ ...transaction, originals: { ...transaction.originals, readForChange: reading(transaction) } })),
  };
}
