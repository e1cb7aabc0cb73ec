import { isDeepStrictEqual } from 'node:util';
import { rebuildPlan } from '@stafett/plan';
import type { AtRest, Check } from './at-rest.ts';
import { keeperOf } from './original-of.ts';

const stored = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** One house keeps the plan, its term is the highest that anybody has heard of, and its history gives the plan as it stands (SEC-02, LAD-03). */
export const oneKeeper: Check = {
  name: 'exactly one house keeps the plan',
  against(rest) {
    const keepers = rest.houses.filter(({ house, plan }) => plan?.keeper === house);
    if (keepers.length !== 1) return `${keepers.map(({ house }) => house).join(' and ') || 'no house'} keeps the plan`;
    const keeper = keeperOf(rest);
    if (keeper === undefined) return 'no house keeps the plan';
    const heard = Math.max(...termsIn(rest));
    if (keeper.plan.term !== heard) return `${keeper.house} keeps the plan in term ${keeper.plan.term}, and somebody has heard of term ${heard}`;
    if (keeper.plan.state.moving !== undefined) return 'the plan is on its way for ever';
    return isDeepStrictEqual(rebuilt(keeper.history), stored(keeper.plan.state)) ? shownAsOriginal(rest, keeper.house) : 'the history gives another plan';
  },
};

// A history in which an entry does not follow on the one before gives no plan at all.
function rebuilt(history: Parameters<typeof rebuildPlan>[0]): unknown {
  try {
    return stored(rebuildPlan(history));
  } catch {
    return undefined;
  }
}

const termsIn = ({ houses }: AtRest): readonly number[] =>
  houses.flatMap(({ plan, copies, history }) => [plan?.term ?? 0, ...copies.map(({ content }) => content.term), ...history.map(({ term }) => term)]);

// To people too: who is shown the original as one that can be written in works in the house that keeps it.
function shownAsOriginal({ shown }: AtRest, keeper: string): string | undefined {
  const elsewhere = shown.find(({ house, reading }) => reading?.part === 'original' && house !== keeper && reading.plan.keeper === house);
  return elsewhere && `${elsewhere.house}/${elsewhere.unit} is shown an original that ${keeper} keeps`;
}
