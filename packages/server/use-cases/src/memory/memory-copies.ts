import type { CommandId, PlanId, UnitId } from '@stafett/kernel';
import type { ExchangeTransaction, HeldCopy, Transaction } from '../ports.ts';
import type { Proposal } from '../proposal.schema.ts';
import { closeOriginal, fail, IdTaken, including, isOpen, isOpenedInEmergency, isOwnDeed, type MemoryWork, openPart, stored } from './memory-rows.ts';

const isOf = (plan: PlanId, unit: UnitId | undefined) => (held: HeldCopy) => held.copy.id === plan && held.unit === unit;

/** The copies that a signed-in person's unit holds, in memory. */
export const memoryCopiesOfUnit = (work: MemoryWork): Transaction['copies'] => ({
  read: async (plan) => (isOpen(work, plan, 'copy') ? work.rows.copies.find(isOf(plan, work.unit)) : undefined),
  list: async () =>
    work.rows.copies
      .filter(({ unit, copy }) => unit === work.unit && isOpen(work, copy.id, 'copy'))
      .toSorted((one, other) => (one.copy.id < other.copy.id ? -1 : 1)),
  ofPlan: async (plan) =>
    byUnit(work, plan).filter(({ unit }) => (unit === work.unit && isOpen(work, plan, 'copy')) || isOpenedInEmergency(work, plan, 'copy')),
});

const byUnit = ({ rows }: MemoryWork, plan: PlanId): readonly HeldCopy[] =>
  rows.copies.filter(({ copy }) => copy.id === plan).toSorted((one, other) => (one.unit < other.unit ? -1 : 1));

/** The copies of every unit in the house, in memory. */
export const memoryCopiesOfHouse = (work: MemoryWork): ExchangeTransaction['copies'] => ({
  ofUnit: async (plan, unit) => work.rows.copies.find(isOf(plan, unit)),
  ofPlan: async (plan) => byUnit(work, plan),
  from: async (keeper) => work.rows.copies.filter(({ copy }) => copy.keeper === keeper),
  async receive(unit, copy, cameAt = work.now) {
    const others = work.rows.copies.filter((held) => !isOf(copy.id, unit)(held));
    work.rows = { ...work.rows, copies: [...others, { unit, copy: stored(copy), receivedAt: cameAt, endedAt: undefined }] };
    openPart(work, { plan: copy.id, unit, part: 'copy' });
    closeOriginal(work, copy.id, (one) => one === unit);
  },
  async end(plan, unit) {
    work.rows = { ...work.rows, copies: work.rows.copies.map((held) => (isOf(plan, unit)(held) ? { ...held, endedAt: work.now } : held)) };
    closeOriginal(work, plan, (one) => one === unit);
  },
});

const byTime = (one: Proposal, other: Proposal): number => (`${one.at} ${one.id}` < `${other.at} ${other.id}` ? -1 : 1);

// From a copy; or to its own house, where the original is on its way and takes no writes.
function mayPropose(work: MemoryWork, { by, plan, keeper, state }: Proposal): boolean {
  if (work.unit === undefined) return true;
  const isTold = work.rows.copies.some((held) => isOf(plan, by.unit)(held) && held.copy.keeper === keeper && held.endedAt === undefined);
  const isOpened = (isTold && isOpen(work, plan, 'copy')) || (keeper === work.house && isOpen(work, plan, 'original'));
  return isOpened && isOwnDeed(work, by) && state === 'waiting';
}

/** What the house's units have proposed, in memory. */
export function memoryProposals(work: MemoryWork): Transaction['proposals'] {
  const isSeen = ({ by }: Proposal): boolean => work.unit === undefined || (by.house === work.house && by.unit === work.unit);
  return {
    async add(proposal) {
      if (!mayPropose(work, proposal)) fail(work, new Error(`The proposal ${proposal.id} may not be made.`));
      if (work.rows.proposals.has(proposal.id)) fail(work, new IdTaken(`duplicate key: the proposal ${proposal.id} is there already.`));
      work.rows = { ...work.rows, proposals: including(work.rows.proposals, proposal.id, stored(proposal)) };
    },
    list: async (plan) => [...work.rows.proposals.values()].filter((one) => one.plan === plan && isSeen(one)).toSorted(byTime),
    async read(id) {
      const found = work.rows.proposals.get(id);
      return found !== undefined && isSeen(found) ? found : undefined;
    },
  };
}

/** The keepers' answers to proposals, in memory. */
export function memoryProposalAnswers(work: MemoryWork): ExchangeTransaction['proposalAnswers'] {
  const change = (id: CommandId, to: Partial<Proposal>): void => {
    const asked = work.rows.proposals.get(id);
    if (asked !== undefined) work.rows = { ...work.rows, proposals: including(work.rows.proposals, id, stored({ ...asked, ...to })) };
  };
  const isAwaited = ({ by, keeper, state }: Proposal): boolean => by.house === work.house && keeper !== work.house && state === 'waiting';
  return {
    awaited: async () => [...work.rows.proposals.values()].filter(isAwaited).toSorted(byTime),
    keep: async (id, { state, violations }) => change(id, { state, violations }),
    readdress: async (id, { keeper, term }) => change(id, { keeper, term, state: 'waiting', violations: [] }),
  };
}
