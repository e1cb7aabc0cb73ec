import type { HistoryEntry, Plan } from '@stafett/plan';
import type { AtRest, Held } from './at-rest.ts';

/** The house that says that it keeps the plan, in the latest term; nothing when none does. */
export function keeperOf({ houses }: AtRest): (Held & { readonly plan: { readonly term: number; readonly state: Plan } }) | undefined {
  const keepers = houses.filter((held): held is Held & { plan: NonNullable<Held['plan']> } => held.plan?.keeper === held.house);
  return keepers.toSorted((one, other) => other.plan.term - one.plan.term)[0];
}

/** Everything that was written, from the first house on through those that the original has been in. */
export function chainOf(rest: AtRest): readonly HistoryEntry[] {
  const keeper = keeperOf(rest);
  return keeper === undefined ? [] : stretchOf(rest, keeper.house, Number.POSITIVE_INFINITY);
}

function stretchOf(rest: AtRest, house: string, upTo: number): readonly HistoryEntry[] {
  const held = rest.houses.find((one) => one.house === house);
  const entries = held?.history.filter(({ version }) => version <= upTo) ?? [];
  const arrival = entries.findLast(({ change }) => change.type === 'receiveOriginal');
  if (arrival?.change.type !== 'receiveOriginal') return entries;
  const { version, term } = arrival.change.plan;
  const here = entries.filter((entry) => entry.version > arrival.version);
  // The giver wrote the entry that the original was sent with, in the term before.
  const givers = rest.houses.filter((one) => one.house !== house && one.history.some((entry) => entry.version === version && entry.term <= term));
  const giver = givers.toSorted((one, other) => termAt(other, version) - termAt(one, version))[0];
  return giver === undefined ? here : [...stretchOf(rest, giver.house, version), ...here];
}

const termAt = ({ history }: Held, version: number): number => history.find((entry) => entry.version === version)?.term ?? 0;
