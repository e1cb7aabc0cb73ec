import type { PlanId, UnitId } from '@stafett/kernel';
import type { ExchangeTransaction, HeldCopy, Transaction } from '../ports.ts';
import type { Proposal } from '../proposal.schema.ts';
import { closeOriginal, including, isOpen, type MemoryWork, openPart, stored } from './memory-rows.ts';

const isOf = (plan: PlanId, unit: UnitId | undefined) => (held: HeldCopy) => held.copy.id === plan && held.unit === unit;

/** The copies that a signed-in person's unit holds, in memory. */
export const memoryCopiesOfUnit = (work: MemoryWork): Transaction['copies'] => ({
  read: async (plan) => (isOpen(work, plan, 'copy') ? work.rows.copies.find(isOf(plan, work.unit)) : undefined),
  list: async () => work.rows.copies.filter(({ unit, copy }) => unit === work.unit && isOpen(work, copy.id, 'copy')),
});

/** The copies of every unit in the house, in memory. */
export const memoryCopiesOfHouse = (work: MemoryWork): ExchangeTransaction['copies'] => ({
  ofUnit: async (plan, unit) => work.rows.copies.find(isOf(plan, unit)),
  async receive(unit, copy) {
    const others = work.rows.copies.filter((held) => !isOf(copy.id, unit)(held));
    work.rows = { ...work.rows, copies: [...others, { unit, copy: stored(copy), receivedAt: work.now }] };
    openPart(work, { plan: copy.id, unit, part: 'copy' });
    closeOriginal(work, copy.id, unit);
  },
  async end(plan, unit) {
    work.rows = { ...work.rows, copies: work.rows.copies.map((held) => (isOf(plan, unit)(held) ? { ...held, endedAt: work.now } : held)) };
    closeOriginal(work, plan, unit);
  },
});

/** What the house's units have proposed, in memory. */
export function memoryProposals(work: MemoryWork): Transaction['proposals'] {
  const isSeen = ({ by }: Proposal): boolean => work.unit === undefined || by.unit === work.unit;
  return {
    async add(proposal) {
      if (work.rows.proposals.has(proposal.id)) throw new Error(`The proposal ${proposal.id} is there already.`);
      work.rows = { ...work.rows, proposals: including(work.rows.proposals, proposal.id, stored(proposal)) };
    },
    list: async (plan) => [...work.rows.proposals.values()].filter((one) => one.plan === plan && isSeen(one)),
    async read(id) {
      const found = work.rows.proposals.get(id);
      return found !== undefined && isSeen(found) ? found : undefined;
    },
  };
}

/** The keepers' answers to proposals, in memory. */
export const memoryProposalAnswers = (work: MemoryWork): ExchangeTransaction['proposalAnswers'] => ({
  async keep(id, { state, violations }) {
    const asked = work.rows.proposals.get(id);
    if (asked !== undefined) work.rows = { ...work.rows, proposals: including(work.rows.proposals, id, stored({ ...asked, state, violations })) };
  },
});
