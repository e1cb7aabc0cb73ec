import { Refusal } from './host.violations.ts';

/** How many messages of other houses are taken in at once, how many may wait for that, and for how long in milliseconds. */
export interface GateWidth {
  readonly atOnce: number;
  readonly waiting: number;
  readonly longest: number;
}

/** Fewer at once than the database has connections. The rest are for people and for what goes out, first come first served; the sender waits twice as long. */
export const usualWidth: GateWidth = { atOnce: 6, waiting: 50, longest: 5_000 };

/**
 * Lets messages in a few at a time. What does not get in is answered 503: it is kept where it is and sent again, ever more seldom.
 *
 * @param width - how wide the gate is
 * @throws Refusal busy, by the function given back, before any of the work
 */
export function inboxGate({ atOnce, waiting, longest }: GateWidth = usualWidth): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const queue: (() => void)[] = [];
  let inside = 0;
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) inside -= 1;
    else next();
  };
  const enter = (): Promise<void> => {
    if (inside < atOnce) {
      inside += 1;
      return Promise.resolve();
    }
    if (queue.length >= waiting) return Promise.reject(new Refusal('busy'));
    return new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => {
        queue.splice(queue.indexOf(goIn), 1);
        reject(new Refusal('busy'));
      }, longest);
      const goIn = (): void => {
        clearTimeout(tooLate);
        resolve();
      };
      queue.push(goIn);
    });
  };
  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
