import type { Instant } from '@stafett/kernel';
import type { HistoryEntry } from '../history-entry.schema.ts';
import type { Plan } from '../plan.schema.ts';
import { applyEntry } from '../rebuild-plan.ts';

/** The plan as it was made at one meeting. */
export interface PlanVersion {
  /** 1 for the first meeting, one more for each that followed. */
  readonly number: number;
  readonly madeAt: Instant;
  /** Whether it was made at the SIP meeting or at a follow-up. */
  readonly at: 'meeting' | 'followUp';
  readonly plan: Plan;
}

const madeAt: ReadonlyMap<string, PlanVersion['at']> = new Map([
  ['endMeeting', 'meeting'],
  ['recordFollowUp', 'followUp'],
]);

/**
 * The versions of a plan: as it stood when each meeting ended, and when each follow-up was written down (PLA-09).
 *
 * @param history - the accepted entries, the oldest first
 * @throws Error when an entry is missing
 * @example
 * versionsOf(exampleHistory) // []
 */
export function versionsOf(history: readonly HistoryEntry[]): readonly PlanVersion[] {
  const versions: PlanVersion[] = [];
  let plan: Plan | undefined;
  for (const entry of history) {
    plan = applyEntry(plan, entry);
    const at = madeAt.get(entry.change.type);
    if (at !== undefined) versions.push({ number: versions.length + 1, madeAt: entry.at, at, plan });
  }
  return versions;
}
