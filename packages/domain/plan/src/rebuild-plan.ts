import { ruleOf } from './command-rules.ts';
import { beginPlan } from './commands/register-need.ts';
import type { HistoryEntry } from './history-entry.schema.ts';
import type { Plan } from './plan.schema.ts';

/**
 * The plan after one more entry of its history.
 *
 * @param plan - as it stood, or nothing before the first entry
 * @param entry - the next entry; its version is one more than the plan's
 * @throws Error when the entry does not follow on the plan: the history is broken
 */
export function applyEntry(plan: Plan | undefined, entry: HistoryEntry): Plan {
  const { change, version } = entry;
  if (change.type === 'registerNeed') return beginPlan(change, entry);
  if (change.type === 'receiveOriginal') return { ...change.plan, version };
  if (plan === undefined) throw new Error(`The history of a plan cannot begin with ${change.type}.`);
  if (version !== plan.version + 1) throw new Error(`Entry ${version} does not follow on version ${plan.version}.`);
  return { ...ruleOf(change).apply(plan, change, entry), version };
}

/**
 * The plan as its history tells it; any part of the history from the start gives an earlier state (PRO-21).
 *
 * @param history - the accepted entries, the oldest first
 * @throws Error when there is no entry, or when one is missing
 */
export function rebuildPlan(history: readonly HistoryEntry[]): Plan {
  const plan = history.reduce<Plan | undefined>(applyEntry, undefined);
  if (plan === undefined) throw new Error('A plan without a history does not exist.');
  return plan;
}
