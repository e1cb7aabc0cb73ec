import { readFileSync } from 'node:fs';
import { type LabelledGoal, readGoal } from '@stafett/goals';

/** Milliseconds for one goal. */
export interface AssistantTime {
  readonly goals: number;
  /** Processor time of the whole run, divided by goals read. */
  readonly cpuPerGoal: number;
  readonly median: number;
  readonly p99: number;
}

const rounds = 40;
const set = new URL('../../../packages/domain/goals/src/testing/open-goals.json', import.meta.url);

const ascending = (one: number, other: number): number => one - other;
const three = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;
const quantile = (sorted: readonly number[], part: number): number => three(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);

/** Each goal counts by its own median round, so that a moment when the machine did something else is left out. */
function timesOf(goals: readonly string[]): number[] {
  const seen = goals.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, goal] of goals.entries()) {
      const start = performance.now();
      readGoal(goal);
      seen[index]?.push(performance.now() - start);
    }
  }
  return seen.map((times) => quantile(times.toSorted(ascending), 0.5)).toSorted(ascending);
}

/** How long the assistant takes for ordinary goals: the labelled set that lies open in the repository. */
export function timeAssistant(): AssistantTime {
  const goals = (JSON.parse(readFileSync(set, 'utf8')) as LabelledGoal[]).map(({ goal }) => goal);
  const before = process.cpuUsage();
  const sorted = timesOf(goals);
  const { user, system } = process.cpuUsage(before);
  return {
    goals: goals.length,
    cpuPerGoal: three((user + system) / 1000 / (goals.length * rounds)),
    median: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
}
