import { type EnvelopeHead, type Transport, usualLifetimes } from '@stafett/exchange';
import type { Instant } from '@stafett/kernel';
import type { Clock } from '@stafett/use-cases';

/** One house's clock beside this one's. */
export interface ClockDifference {
  readonly house: string;
  /** How far it is ahead at least; negative when it is behind. */
  readonly secondsAhead: number;
}

/** Compares this house's clock with those of the houses that it hears from. */
export interface ClockWatch {
  /** Sends as before, and sees what the receiver's clock showed. */
  watching(send: Transport, houseAt: (address: string) => string | undefined): Transport;
  /** A message was refused that came from the future, as its verified head tells. */
  heard(head: Pick<EnvelopeHead, 'from' | 'issuedAt'>): void;
  /** The houses whose clock differs by more than messages allow. */
  differing(): readonly ClockDifference[];
}

/**
 * What a clock differs by at least, in milliseconds: the answer was made between the two moments, whatever the way took.
 *
 * @param at - what the other clock showed
 * @param between - what this one showed before and after
 */
export function leastDifference(at: Instant, [before, after]: readonly [Instant, Instant]): number {
  const [told, from, to] = [at, before, after].map((moment) => Date.parse(moment)) as [number, number, number];
  if (told > to) return told - to;
  return Math.min(0, told - from);
}

/**
 * Watches the clocks of a running house's peers. Which of two is wrong nobody can say; when all differ alike it is most likely this one.
 *
 * @param clock - this house's
 * @param report - told when a clock begins to differ, and when it does no more: then it is over
 */
export function clockWatch(clock: Clock, report: (difference: ClockDifference, isOver: boolean) => void): ClockWatch {
  const ahead = new Map<string, number>();
  const note = (house: string, milliseconds: number): void => {
    const secondsAhead = Math.trunc(milliseconds / 1000);
    const differs = Math.abs(milliseconds) > usualLifetimes.allowedSkew;
    if (differs !== ahead.has(house)) report({ house, secondsAhead }, !differs);
    if (differs) ahead.set(house, secondsAhead);
    else ahead.delete(house);
  };
  return {
    watching: (send, houseAt) => async (address, signed) => {
      const before = clock.now();
      const answer = await send(address, signed);
      const house = houseAt(address);
      if (answer.at !== undefined && house !== undefined) note(house, leastDifference(answer.at, [before, clock.now()]));
      return answer;
    },
    heard: ({ from, issuedAt }) => note(from, Math.max(0, Date.parse(issuedAt) - Date.parse(clock.now()))),
    differing: () => [...ahead].map(([house, secondsAhead]) => ({ house, secondsAhead })).toSorted((one, other) => (one.house < other.house ? -1 : 1)),
  };
}
