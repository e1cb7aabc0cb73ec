import type { Clock, DueMessages, Trouble, WaitingMessages } from '@stafett/use-cases';
import type { ClockWatch } from './clock-watch.ts';

/** What whoever watches over a house at its machine is told, beside that it answers; nothing in it is about a person or a plan. */
export interface HouseState {
  /** What the database was short of in the last minute. */
  readonly trouble?: Trouble | undefined;
  readonly messages: {
    readonly waiting: number;
    readonly setAside: number;
    /** Of the oldest that is waiting, in seconds; 0 when none is. */
    readonly oldestWaitingSeconds: number;
  };
  /** The houses whose clock is not as this one's, and by how many seconds they are ahead. */
  readonly clocks: readonly { readonly house: string; readonly secondsAhead: number }[];
}

/** What a state is made from. */
export interface StateSources {
  readonly messages: Pick<DueMessages, 'waiting'>;
  readonly clock: Clock;
  readonly clocks: Pick<ClockWatch, 'differing'>;
  readonly trouble: () => Trouble | undefined;
}

/** How a house stands now. */
export async function stateOf({ messages, clock, clocks, trouble }: StateSources): Promise<HouseState> {
  return { trouble: trouble(), messages: sumOf(await messages.waiting(), Date.parse(clock.now())), clocks: clocks.differing() };
}

function sumOf(lines: readonly WaitingMessages[], now: number): HouseState['messages'] {
  const ages = lines.map(({ oldest }) => Math.max(0, Math.round((now - Date.parse(oldest)) / 1000)));
  return {
    waiting: lines.reduce((sum, { waiting }) => sum + waiting, 0),
    setAside: lines.reduce((sum, { setAside }) => sum + setAside, 0),
    oldestWaitingSeconds: Math.max(0, ...ages),
  };
}

const longestWait = 3_600;

/** Whether a person has something to do: a message that waits for them, one that has waited for an hour, clocks that differ, or a database that was short of something. */
export function needsAttention({ trouble, messages, clocks }: HouseState): boolean {
  return trouble !== undefined || messages.setAside > 0 || messages.oldestWaitingSeconds > longestWait || clocks.length > 0;
}
