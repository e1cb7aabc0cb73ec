import type { HistoryEntry } from './history-entry.schema.ts';
import type { Plan } from './plan.schema.ts';
import { applyEntry } from './rebuild-plan.ts';
import { SettledChange } from './settled-change.schema.ts';

const mayClose: ReadonlySet<string> = new Set(SettledChange.options.map(({ shape }) => shape.type.value));

/**
 * The entry as it is kept: with whether the plan ended by it, decided once by the consent rules of that day (FOL-12).
 *
 * @param plan - as it stands before the entry
 * @param entry - what is about to be written
 * @example
 * settleEntry(examplePlan, { ...(exampleHistory[1]), version: 3 }).change.type // 'writeWhatMatters'
 */
export function settleEntry(plan: Plan, entry: HistoryEntry): HistoryEntry {
  if (!mayClose.has(entry.change.type)) return entry;
  const closes = applyEntry(plan, entry).closing !== undefined;
  return { ...entry, change: { ...entry.change, closes } as SettledChange };
}
