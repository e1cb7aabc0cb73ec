import { setImmediate } from 'node:timers/promises';

/** A time that moves only when something happens in it. */
export interface VirtualTime {
  /** Milliseconds since 1970. */
  now(): number;
  /** Does something later; what is set for the same moment comes in the order that it was set. */
  after(milliseconds: number, work: () => void): void;
  /** Goes to the next thing, and does it until nothing more follows from it; false when nothing is set. */
  step(): Promise<boolean>;
  /** When the next thing is set; nothing when none is. */
  nextAt(): number | undefined;
}

interface Planned {
  readonly at: number;
  readonly order: number;
  readonly work: () => void;
}

const comesBefore = (one: Planned, other: Planned): boolean => one.at < other.at || (one.at === other.at && one.order < other.order);

/** Starts a time of its own. */
export function startTime(start: number): VirtualTime {
  let now = start;
  let order = 0;
  const planned: Planned[] = [];
  return {
    now: () => now,
    after(milliseconds, work) {
      order += 1;
      insert(planned, { at: now + Math.max(0, milliseconds), order, work });
    },
    async step() {
      const next = planned.pop();
      if (next === undefined) return false;
      now = next.at;
      next.work();
      // Nothing in a history waits for more than promises: a turn of the event loop ends all that follows.
      await setImmediate();
      return true;
    },
    nextAt: () => planned.at(-1)?.at,
  };
}

// The last of the list comes first.
function insert(planned: Planned[], one: Planned): void {
  let low = 0;
  let high = planned.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(one, planned[middle] as Planned)) low = middle + 1;
    else high = middle;
  }
  planned.splice(low, 0, one);
}
