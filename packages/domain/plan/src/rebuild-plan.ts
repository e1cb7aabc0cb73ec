import { ruleOf } from './command-rules.ts';
import { beginPlan } from './commands/register-need.ts';
import { withConsentEpoch } from './with-consent-epoch.ts';
import type { HistoryEntry } from './history-entry.schema.ts';
import { confirmedPlan, keptPlan, movedPlan } from './moved-plan.ts';
import type { Plan } from './plan.schema.ts';
import { closesIn, commandIn } from './settled-change.schema.ts';

/**
 * The plan after one more entry of its history.
 *
 * @param plan - as it stood, or nothing before the first entry
 * @param entry - the next entry; its version is one more than the plan's
 * @throws Error when the entry does not follow on the plan: the history is broken
 * @example
 * applyEntry(undefined, exampleHistory[0]).version // 1
 */
export function applyEntry(plan: Plan | undefined, entry: HistoryEntry): Plan {
  const { change, version } = entry;
  if (!follows(plan, entry))
    throw new Error(`Entry ${version}, ${change.type}, does not follow on ${plan === undefined ? 'nothing' : `version ${plan.version}`}.`);
  if (change.type === 'registerNeed') return beginPlan(change, entry);
  if (change.type === 'receiveOriginal' || change.type === 'recallHandOver') return { ...change.plan, version };
  return { ...changed(plan as Plan, change, entry), version };
}

type Between = Exclude<HistoryEntry['change'], { type: 'registerNeed' | 'receiveOriginal' | 'recallHandOver' }>;

function changed(plan: Plan, change: Between, entry: HistoryEntry): Plan {
  if (change.type === 'handOver') return movedPlan(plan);
  if (change.type === 'cancelMove') return keptPlan(plan);
  if (change.type === 'goOn') return confirmedPlan(plan, change, entry.at);
  const command = commandIn(change);
  return withConsentEpoch(plan, ruleOf(command).apply(plan, command, { ...entry, closes: closesIn(change) }), entry.at);
}

// An original that comes back has been changed elsewhere meanwhile.
function follows(plan: Plan | undefined, { change, version }: HistoryEntry): boolean {
  if (change.type === 'registerNeed') return plan === undefined && version === 1;
  if (change.type === 'receiveOriginal' || change.type === 'recallHandOver') return plan === undefined || plan.version < version;
  return plan !== undefined && version === plan.version + 1;
}

/**
 * The plan as its history tells it; any part of the history from the start gives an earlier state (PRO-21).
 *
 * @param history - the accepted entries, the oldest first
 * @throws Error when there is no entry, or when one is missing
 * @example
 * rebuildPlan(exampleHistory).version // 2
 * rebuildPlan(exampleHistory.slice(0, 1)).preparation.whatMatters // undefined
 */
export function rebuildPlan(history: readonly HistoryEntry[]): Plan {
  const plan = history.reduce<Plan | undefined>(applyEntry, undefined);
  if (plan === undefined) throw new Error('A plan without a history does not exist.');
  return plan;
}
