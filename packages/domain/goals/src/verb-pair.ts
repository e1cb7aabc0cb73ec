import type { Joint } from './joint.ts';
import type { Reading } from './read-text.ts';

/** Two verbs joined: where the joint and both verbs stand. */
export interface VerbPair {
  readonly joint: Joint;
  readonly earlier: number;
  readonly later: number;
}

/** Whether a time or an amount begins between two places. */
export const holdsFact = ({ factStarts }: Reading, from: number, end: number): boolean => [...factStarts].some((at) => at > from && at < end);
