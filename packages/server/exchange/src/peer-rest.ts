import type { HouseId } from '@stafett/kernel';

/** Which houses have not answered lately: one that is silent is asked now and then, by one message, and takes no time from the others. */
export interface PeerRest {
  /** What came of the last try: an answer of any kind, or none. */
  heard(house: HouseId, isAnswer: boolean): void;
  isResting(house: HouseId): boolean;
  /** Whether the last try had no answer. */
  isSilent(house: HouseId): boolean;
}

const first = 500;
const longest = 30_000;

/**
 * Remembers who is silent, for half a second at first, doubled each time, at most half a minute.
 *
 * @param now - milliseconds of a clock that only goes forward
 */
export function peerRest(now: () => number = () => performance.now()): PeerRest {
  const silent = new Map<HouseId, { readonly times: number; readonly until: number }>();
  const isResting = (house: HouseId): boolean => (silent.get(house)?.until ?? 0) > now();
  return {
    heard(house, isAnswer) {
      if (isAnswer) return void silent.delete(house);
      // Of several that were under way at once, the first to fail counts.
      if (isResting(house)) return undefined;
      const times = (silent.get(house)?.times ?? -1) + 1;
      silent.set(house, { times, until: now() + Math.min(longest, first * 2 ** Math.min(times, 20)) });
      return undefined;
    },
    isResting,
    isSilent: (house) => silent.has(house),
  };
}
