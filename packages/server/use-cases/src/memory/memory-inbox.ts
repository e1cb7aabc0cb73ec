import type { Inbox } from '../ports.ts';
import { fail, type MemoryWork } from './memory-rows.ts';

/** The messages that have come in, in memory. */
export const memoryInbox = (work: MemoryWork): Inbox => ({
  async position(sender, plan) {
    const about = work.rows.inbox.filter((one) => one.plan === plan);
    // A message that was refused tells nothing: else a house with no part in the plan could shut out those that have.
    const told = about.filter(({ outcome }) => outcome === 'applied').map(({ epoch }) => epoch);
    const last = about.findLast((one) => one.sender === sender);
    const openSince = work.rows.restorations.toSorted().findLast((at) => last === undefined || last.receivedAt <= at);
    return { sequence: last?.sequence ?? 0, epoch: Math.max(0, ...told), lastAt: last?.receivedAt, openSince };
  },
  async epochsFrom(sender) {
    const told = work.rows.inbox.filter((one) => one.sender === sender && one.outcome === 'applied' && one.epoch > 0);
    const plans = [...new Set(told.map(({ plan }) => plan))].toSorted();
    return plans.map((plan) => ({ plan, epoch: Math.max(...told.filter((one) => one.plan === plan).map(({ epoch }) => epoch)) }));
  },
  async received(id) {
    const found = work.rows.inbox.find((one) => one.id === id);
    return found && { outcome: found.outcome, kind: found.kind };
  },
  signed: async (sender, plan, kind) =>
    work.rows.inbox.filter((one) => one.sender === sender && one.plan === plan && one.kind === kind && one.outcome === 'applied').map(({ raw }) => raw),
  async record(message) {
    const { id, sender, plan, sequence } = message;
    const isThere = work.rows.inbox.some((one) => one.id === id || (one.sender === sender && one.plan === plan && one.sequence === sequence));
    if (isThere) fail(work, new Error(`duplicate key: the message ${id} or its number ${sequence} is there already.`));
    work.rows = { ...work.rows, inbox: [...work.rows.inbox, { ...message, receivedAt: work.now }] };
  },
});
