import { circleFor, type MeetingPartCode } from '@stafett/plan';

/** A part of the meeting on the face: the minutes at which it begins and ends. */
export interface Sector {
  readonly part: MeetingPartCode;
  readonly from: number;
  readonly to: number;
}

/** Where a sector is in time. */
export type SectorState = 'past' | 'now' | 'ahead';

/**
 * The parts of a meeting with the minutes at which they begin and end (MEE-02).
 *
 * @param minutes - the whole meeting's length
 */
export function sectorsOf(minutes: number): readonly Sector[] {
  let from = 0;
  return circleFor(minutes).map((sector) => {
    const to = from + sector.minutes;
    const one = { part: sector.part as MeetingPartCode, from, to };
    from = to;
    return one;
  });
}

/**
 * The sector that a meeting should be in; nothing when the time is out.
 *
 * @param minute - minutes since the meeting began
 */
export function sectorAt(sectors: readonly Sector[], minute: number): Sector | undefined {
  return sectors.find(({ from, to }) => minute >= from && minute < to);
}

/** Where a sector is, at a minute. */
export function stateOf({ from, to }: Sector, minute: number): SectorState {
  if (minute >= to) return 'past';
  return minute >= from ? 'now' : 'ahead';
}
