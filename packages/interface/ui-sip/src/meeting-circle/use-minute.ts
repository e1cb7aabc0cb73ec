import { useEffect, useState } from 'react';
import { elapsedOn, isRunning, type MeetingClock } from './meeting-clock.ts';

const minute = 60_000;

/** Whole minutes that have gone; renders once a minute and not between. */
export function useMinute(clock: MeetingClock, now: () => number): number {
  const [, setGone] = useState(0);
  const elapsed = elapsedOn(clock, now());
  const gone = Math.floor(elapsed / minute);
  useEffect(() => {
    if (!isRunning(clock)) return undefined;
    const timer = setTimeout(() => setGone(gone + 1), minute - (elapsedOn(clock, now()) % minute));
    return () => clearTimeout(timer);
  }, [clock, gone, now]);
  return gone;
}
