import { type GoalFindingCode, goalFindingCodes } from './goal-finding.schema.ts';
import { readGoal } from './read-goal.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

/** A goal with the codes that a reader gave it. */
export interface LabelledGoal {
  readonly goal: string;
  readonly codes: readonly string[];
}

/** How often a told code was right, or a due code was told; the interval is Wilson's, 95 %. */
export interface Share {
  readonly of: number;
  readonly share: number;
  readonly interval: Interval;
}

/** Precision and recall for one code, or for all of them together. */
export interface Agreement {
  readonly code: GoalFindingCode | 'pooled';
  readonly precision: Share;
  readonly recall: Share;
}

interface Counts {
  readonly told: number;
  readonly due: number;
  readonly right: number;
}

const shareOf = (right: number, of: number): Share => ({ of, share: of === 0 ? 1 : right / of, interval: wilsonInterval(right, of) });

const agreementOf = (code: Agreement['code'], { told, due, right }: Counts): Agreement => ({
  code,
  precision: shareOf(right, told),
  recall: shareOf(right, due),
});

/**
 * How well the assistant agrees with a reader, for each code of the closed list and then pooled (GOA-04).
 *
 * @param goals - a labelled set
 * @example
 * agreementWith([{ goal: 'Ali mår bra', codes: ['vague', 'noTime'] }]).at(-1)?.precision.share // 0.6666666666666666
 * agreementWith([{ goal: 'Ali mår bra', codes: ['vague', 'noTime'] }]).at(-1)?.recall.share // 1
 */
export function agreementWith(goals: readonly LabelledGoal[]): Agreement[] {
  const read = goals.map(({ goal, codes }) => ({ told: new Set<string>(readGoal(goal).map(({ code }) => code)), due: codes }));
  const counts = goalFindingCodes.map((code) => ({
    told: read.filter(({ told }) => told.has(code)).length,
    due: read.filter(({ due }) => due.includes(code)).length,
    right: read.filter(({ told, due }) => told.has(code) && due.includes(code)).length,
  }));
  const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0);
  const pooled = { told: sum('told'), due: sum('due'), right: sum('right') };
  return [...goalFindingCodes.map((code, index) => agreementOf(code, counts[index] ?? pooled)), agreementOf('pooled', pooled)];
}
