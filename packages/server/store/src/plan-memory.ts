import type { PlanId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { knowText } from '@stafett/use-cases';
import { asRead, readText } from './as-read.ts';

/** A plan as the database had it: the version, and which transaction wrote the row and when, which together are never used for anything else. */
export interface Seen {
  readonly version: number;
  readonly stamp: string;
  readonly text: string;
}

/** The plans that were read last, so that what has not changed is neither sent by the database nor parsed again. */
export interface PlanMemory {
  /** What is remembered of a plan; only the database says whether it is still so, and whether who asks may see it. */
  recall(plan: PlanId): Seen | undefined;
  /** The plan in a text that was seen; it is shared, and frozen. */
  planIn(seen: Seen): Plan;
  /** Remembers what was seen; what was written also as the plan that it was written from. */
  remember(plan: PlanId, seen: Seen, written?: Plan): Seen;
}

// Of text; the plans made out of it take some times as much.
const mostCharacters = 2_000_000;

/** A memory that forgets what was used the longest time ago. */
export function planMemory(most: number = mostCharacters): PlanMemory {
  const plans = new Map<PlanId, Seen>();
  const parsed = new WeakMap<Seen, Plan>();
  let characters = 0;
  const forget = (plan: PlanId): void => {
    characters -= plans.get(plan)?.text.length ?? 0;
    plans.delete(plan);
  };
  const know = (seen: Seen, plan: Plan): Plan => {
    parsed.set(seen, knowText(plan, seen.text));
    return plan;
  };
  return {
    recall(plan) {
      const seen = plans.get(plan);
      if (seen === undefined) return undefined;
      plans.delete(plan);
      plans.set(plan, seen);
      return seen;
    },
    planIn(seen) {
      return parsed.get(seen) ?? know(seen, readText<Plan>(seen.text));
    },
    remember(plan, seen, written) {
      forget(plan);
      plans.set(plan, seen);
      if (written !== undefined) know(seen, asRead(written));
      characters += seen.text.length;
      for (const oldest of plans.keys()) {
        if (characters <= most) break;
        forget(oldest);
      }
      return seen;
    },
  };
}
