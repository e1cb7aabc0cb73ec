import type { Reading, Sentence } from './read-text.ts';

/** A joint in a sentence: the comma or "och" that may go over into a further goal. */
export interface Joint {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly at: number;
}
