/** How a meeting's time has gone: when it began, and how long it has rested. Moments and lengths are in milliseconds. */
export interface MeetingClock {
  readonly startedAt?: number | undefined;
  /** Since when it rests, while it does. */
  readonly pausedAt?: number | undefined;
  /** All earlier rests together. */
  readonly rested?: number | undefined;
}

/** Begins, or goes on after a pause; a clock that already runs stays as it is. */
export function goOn(clock: MeetingClock, now: number): MeetingClock {
  if (clock.startedAt === undefined) return { startedAt: now };
  if (clock.pausedAt === undefined) return clock;
  return { startedAt: clock.startedAt, rested: (clock.rested ?? 0) + Math.max(0, now - clock.pausedAt) };
}

/** Rests; a clock that does not run stays as it is. */
export function pause(clock: MeetingClock, now: number): MeetingClock {
  return isRunning(clock) ? { ...clock, pausedAt: now } : clock;
}

/** Whether the hand moves. */
export function isRunning({ startedAt, pausedAt }: MeetingClock): boolean {
  return startedAt !== undefined && pausedAt === undefined;
}

/** How much of the meeting has gone, rests not counted; never less than nothing. */
export function elapsedOn({ startedAt, pausedAt, rested = 0 }: MeetingClock, now: number): number {
  return startedAt === undefined ? 0 : Math.max(0, (pausedAt ?? now) - startedAt - rested);
}
