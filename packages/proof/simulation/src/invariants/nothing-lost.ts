import type { HouseId, PlanId } from '@stafett/kernel';
import type { HistoryEntry } from '@stafett/plan';
import type { Proposal } from '@stafett/use-cases';
import { originalOf, type World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** No acknowledged change is lost (PRO-22): what was written is in the original's history through every house it has been in, and every question has its answer. */
export const nothingLost: Invariant = {
  name: 'nothing acknowledged is lost',
  atEnd: (world) => world.planIds.map((plan) => lostIn(world, plan)).find((says) => says !== undefined),
};

function lostIn(world: World, plan: PlanId): string | undefined {
  const original = originalOf(world, plan);
  const mine = world.acknowledged.filter((one) => one.plan === plan);
  if (original === undefined) return mine.length === 0 ? undefined : `plan ${plan.slice(-1)} is in no house`;
  const chain = chainOf(world, { plan, house: original.keeper, upTo: original.version });
  const written = new Map<string, number>();
  for (const { command } of chain) written.set(command, (written.get(command) ?? 0) + 1);
  const twice = [...written].find(([, times]) => times > 1);
  if (twice !== undefined) return `${twice[0].slice(-6)} stands twice in the history of plan ${plan.slice(-1)}`;
  const lost = mine.find(({ state, command }) => state === 'written' && !written.has(command));
  if (lost !== undefined) return `${lost.type} ${lost.command.slice(-6)} was written in ${lost.house}, and is not in the history of plan ${plan.slice(-1)}`;
  return unanswered(world, plan, { written, undone: undoneIn(chain) });
}

interface Stretch {
  readonly plan: PlanId;
  readonly house: HouseId;
  readonly upTo: number;
}

// From the house where the original lies now, back through those that it came from.
function chainOf(world: World, { plan, house, upTo }: Stretch): readonly HistoryEntry[] {
  const entries = world.house(house).rows.history.filter((entry) => entry.plan === plan && entry.version <= upTo);
  const arrival = entries.findLast(({ change }) => change.type === 'receiveOriginal');
  if (arrival === undefined || arrival.change.type !== 'receiveOriginal') return entries;
  const here = entries.filter(({ version }) => version > arrival.version);
  const giver = giverOf(world, arrival);
  return giver === undefined ? here : [...chainOf(world, { plan, house: giver, upTo: arrival.change.plan.version }), ...here];
}

// The house that had handed the original on was its keeper in the term before, and has the entry that it was sent with.
function giverOf(world: World, arrival: HistoryEntry): HouseId | undefined {
  const { change, plan } = arrival;
  if (change.type !== 'receiveOriginal') return undefined;
  const isFrom = (entry: HistoryEntry): boolean => entry.plan === plan && entry.version === change.plan.version && entry.term < arrival.term;
  const before = world.houses().filter(({ id, rows }) => id !== arrival.keeper && rows.history.some(isFrom));
  return before.toSorted((one, other) => termAt(other.rows.history, isFrom) - termAt(one.rows.history, isFrom))[0]?.id;
}

const termAt = (history: readonly HistoryEntry[], isMeant: (entry: HistoryEntry) => boolean): number => history.find(isMeant)?.term ?? 0;

interface Outcome {
  readonly written: ReadonlyMap<string, number>;
  readonly undone: ReadonlySet<string>;
}

// A lead that was taken on is told no when the move is called off: it stands in the history, and so does that it came to nothing.
function undoneIn(chain: readonly HistoryEntry[]): ReadonlySet<string> {
  const last = chain.findLastIndex(({ change }) => change.type === 'cancelMove');
  return new Set(chain.slice(0, Math.max(0, last)).flatMap(({ change, command }) => (change.type === 'acceptLead' ? [command] : [])));
}

function unanswered(world: World, plan: PlanId, { written, undone }: Outcome): string | undefined {
  const asked = world.houses().flatMap(({ id, rows }) => [...rows.proposals.values()].filter((one) => one.plan === plan && one.by.house === id));
  const wrong = asked.find((proposal) => isWrong(proposal, written.has(proposal.id) && !(undone.has(proposal.id) && proposal.state === 'refused')));
  if (wrong !== undefined) return `${wrong.change.type} ${wrong.id.slice(-6)} in plan ${plan.slice(-1)} ${saysOf(wrong)}`;
  const known = new Set<string>([...asked.map(({ id }) => id), ...written.keys()]);
  const gone = world.acknowledged.find((one) => one.plan === plan && one.state === 'proposed' && !known.has(one.command));
  return gone && `${gone.type} ${gone.command.slice(-6)} was proposed, and is nowhere`;
}

function isWrong({ state, violations }: Proposal, isWritten: boolean): boolean {
  if (state === 'accepted') return !isWritten;
  return state === 'waiting' || isWritten || violations.length === 0;
}

function saysOf({ state, violations }: Proposal): string {
  if (state === 'waiting') return 'still waits for an answer';
  if (state === 'accepted') return 'was accepted, and is not in the history';
  return violations.length === 0 ? 'was refused without a reason' : 'was refused, and is in the history';
}
