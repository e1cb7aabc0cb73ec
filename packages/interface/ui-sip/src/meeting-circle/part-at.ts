/** A part of a meeting and its share of the time. */
export interface MeetingPart {
  readonly id: string;
  readonly label: string;
  /** What one does in it. */
  readonly how?: string | undefined;
  readonly minutes: number;
}

/**
 * The part that a meeting should be in; nothing when the time is out (MEE-02).
 *
 * @param parts - in order
 * @param elapsed - whole minutes since the meeting began
 */
export function partAt(parts: readonly MeetingPart[], elapsed: number): MeetingPart | undefined {
  return parts.find((_part, place) => elapsed < endOf(parts, place));
}

/** The minute at which a part ends. */
export function endOf(parts: readonly MeetingPart[], place: number): number {
  return parts.slice(0, place + 1).reduce((sum, { minutes }) => sum + minutes, 0);
}
