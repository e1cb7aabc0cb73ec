/** From and to (exclusive), in UTF-16 units of the text. */
export type TextMark = readonly [from: number, to: number];

/** A stretch of a text that is marked, or not. */
export interface TextPart {
  readonly from: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A text cut where marks begin and end; marks may lie over one another.
 *
 * @param text - the whole text
 * @param marks - what to mark
 */
export function markedParts(text: string, marks: readonly TextMark[]): readonly TextPart[] {
  const cuts = [...new Set([0, text.length, ...marks.flat()])].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const isMarked = (place: number) => marks.some(([from, to]) => from <= place && place < to);
  return cuts.slice(0, -1).map((from, index) => ({ from, text: text.slice(from, cuts[index + 1]), isMarked: isMarked(from) }));
}
