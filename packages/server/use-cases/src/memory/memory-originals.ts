import type { HistoryEntry, Plan } from '@stafett/plan';
import type { Originals } from '../ports.ts';
import { including, isOpen, type MemoryWork, openPart, stored } from './memory-rows.ts';

/** The plans whose original lies in the house, in memory. */
export function memoryOriginals(work: MemoryWork): Originals {
  const read: Originals['read'] = async (plan) => (isOpen(work, plan, 'original') ? work.rows.plans.get(plan) : undefined);
  return {
    read,
    readForChange: read,
    list: async () => [...work.rows.plans.values()].filter(({ id }) => isOpen(work, id, 'original')),
    history: async (plan) => work.rows.history.filter((entry) => entry.plan === plan && isOpen(work, plan, 'original')),
    entryOf: async (command) => work.rows.history.find((entry) => entry.command === command && isOpen(work, entry.plan, 'original')),
    async begin(plan, entry) {
      if (work.rows.plans.has(plan.id)) throw new Error(`The plan ${plan.id} has begun already.`);
      write(work, plan, entry);
    },
    async save(plan, entry) {
      const held = await read(plan.id);
      if (held === undefined || held.version >= plan.version) throw new Error(`Version ${plan.version} does not follow, or the plan is not open.`);
      write(work, plan, entry);
    },
    async keepRefused(entry) {
      if (work.rows.refusedWords.every(({ command }) => command !== entry.command))
        work.rows = { ...work.rows, refusedWords: [...work.rows.refusedWords, stored(entry)] };
    },
    async grant(plan, grants) {
      for (const { unit, part } of grants) openPart(work, { plan, unit, part });
    },
  };
}

function write(work: MemoryWork, plan: Plan, entry: HistoryEntry): void {
  if (work.rows.history.some(({ command }) => command === entry.command)) throw new Error(`The command ${entry.command} is in the history already.`);
  work.rows = { ...work.rows, plans: including(work.rows.plans, plan.id, stored(plan)), history: [...work.rows.history, stored(entry)] };
}
