import type { Plan } from '@stafett/plan';
import type { Mutant } from './mutant.ts';

/** The old keeper goes on writing as if nothing had happened, while the original is on its way and after it has come. */
export function stubbornKeeper(): Mutant {
  const kept = new Map<string, Plan>();
  const asBefore = (plan: Plan | undefined, house: string): Plan | undefined => {
    if (plan === undefined) return undefined;
    const key = `${house} ${plan.id}`;
    const before = kept.get(key);
    if (plan.keeper !== house || plan.moving !== undefined) return before === undefined ? plan : { ...before, version: plan.version };
    kept.set(key, plan);
    return plan;
  };
  return {
    name: 'term',
    atCommand: (ports) => ({
      ...ports,
      store: {
        ...ports.store,
        as: (actor, now, work) =>
          ports.store.as(actor, now, ({ originals, ...transaction }) =>
            work({ ...transaction, originals: { ...originals, readForChange: async (id) => asBefore(await originals.readForChange(id), ports.house.id) } }),
          ),
      },
    }),
  };
}
