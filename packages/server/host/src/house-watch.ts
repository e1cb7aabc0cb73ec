import { EnvelopeHead, type InboxAnswer, type Outbox } from '@stafett/exchange';
import type { Clock, Trouble } from '@stafett/use-cases';
import { decodeJwt } from 'jose';
import { type ClockWatch, clockWatch } from './clock-watch.ts';
import { type LogTarget, makeLog } from './server/make-log.ts';
import type { HouseSettings } from './settings/house-settings.ts';

/** What a running house sees of its own condition, for its log and for `/health`. */
export interface HouseWatch {
  readonly clocks: ClockWatch;
  /** Told by the exchange; what a person has to do something about is an error. */
  readonly report: Outbox['report'];
  /** Told by the database. */
  readonly troubled: (trouble: Trouble) => void;
  /** What the database was short of in the last minute. */
  readonly trouble: () => Trouble | undefined;
  /** Told how a message was answered. */
  readonly answered: (message: string, answer: Pick<InboxAnswer, 'body'>) => void;
}

const rememberedFor = 60_000;
const standardError: LogTarget = { write: (line) => void process.stderr.write(line) };

/**
 * Watches one house: its log lines hold ids, codes and numbers only (SEC-10).
 *
 * @param house - which
 * @param clock - the house's
 * @param target - standard error unless a test listens
 */
export function houseWatch({ id }: Pick<HouseSettings, 'id'>, clock: Clock, target: LogTarget = standardError): HouseWatch {
  const log = makeLog(id, target);
  const clocks = clockWatch(clock, ({ house, secondsAhead }, isOver) => {
    if (isOver) log.info({ exchange: 'clocks agree again', receiver: house, secondsAhead }, 'clock');
    else log.error({ exchange: 'clocks differ', receiver: house, secondsAhead }, 'clock');
  });
  let last: { readonly trouble: Trouble; readonly at: number } | undefined;
  const trouble = (): Trouble | undefined => (last !== undefined && performance.now() - last.at < rememberedFor ? last.trouble : undefined);
  return {
    clocks,
    trouble,
    report: ({ message, receiver, what, isAlarm = false }) => log[isAlarm ? 'error' : 'warn']({ exchange: what, message, receiver }, 'exchange'),
    troubled(told) {
      if (trouble() !== told) log.error({ database: told }, 'database');
      last = { trouble: told, at: performance.now() };
    },
    answered(message, { body }) {
      if (body.outcome !== 'fromTheFuture') return;
      // It was verified before its time was looked at.
      const head = EnvelopeHead.safeParse(decodeJwt(message));
      if (head.success) clocks.heard(head.data);
    },
  };
}
