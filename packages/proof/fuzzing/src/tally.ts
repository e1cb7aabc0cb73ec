import type { Outcome } from './checks/outcome.ts';

/** What became of the inputs to one target. */
export interface Count {
  readonly inputs: number;
  readonly accepted: number;
  readonly refused: number;
}

const none: Count = { inputs: 0, accepted: 0, refused: 0 };

/** What became of all inputs, by what they were sent to. */
export class Tally {
  readonly counts = new Map<string, Count>();
  /** The longest that an answer took, in milliseconds, with everything that this machine did meanwhile. */
  slowest = { target: '', milliseconds: 0 };

  /** A target that is there to be fuzzed, though nothing has been sent to it yet. */
  expect(targets: readonly string[]): void {
    for (const target of targets) this.counts.set(target, this.counts.get(target) ?? none);
  }

  add(target: string, outcome: Outcome, { milliseconds }: { readonly milliseconds: number }): void {
    const { inputs, accepted, refused } = this.counts.get(target) ?? none;
    const [isAccepted, isRefused] = [outcome !== 'refused', outcome !== 'accepted'].map(Number) as [number, number];
    this.counts.set(target, { inputs: inputs + 1, accepted: accepted + isAccepted, refused: refused + isRefused });
    if (milliseconds > this.slowest.milliseconds) this.slowest = { target, milliseconds };
  }

  /** How many inputs there were. */
  get inputs(): number {
    return [...this.counts.values()].reduce((sum, { inputs }) => sum + inputs, 0);
  }
}
