import { type CalendarDate, dateIn, type Instant, type MessageId } from '@stafett/kernel';
import { tellOfTheDay } from '@stafett/use-cases';
import { deliverMessage, type Outbox } from './deliver-message.ts';
import { retryAfter } from './retry-after.ts';

/** Where the worker finds what is due. */
export interface DueMessages {
  due(now: Instant, limit: number): Promise<readonly { readonly id: MessageId }[]>;
}

/** A worker that empties the outbox. */
export interface OutboxWorker {
  /** Something was put in the outbox: look now. */
  wake(): void;
  /** Finishes what is under way, and stops. */
  stop(): Promise<void>;
}

const atOnce = 8;
const pause = 1_000;
// Half a minute.
const attemptsAfterFault = 6;

/**
 * Starts to empty the outbox: looks when it is woken, and every second for what is to be tried again; and each day once for consents that have ended by date (CON-35).
 *
 * @param outbox - what a delivery needs
 * @param messages - what is due
 */
export function startOutboxWorker(outbox: Outbox, messages: DueMessages): OutboxWorker {
  let stopping = false;
  let running: Promise<void> | undefined;
  let woken = false;
  let lookedOn: CalendarDate | undefined;
  const round = async (): Promise<void> => {
    do {
      woken = false;
      lookedOn = await lookOnceADay(outbox, lookedOn);
      while (!stopping && (await deliverDue(outbox, messages)));
    } while (woken && !stopping);
  };
  const run = (): void => {
    woken = true;
    if (running !== undefined || stopping) return;
    running = round()
      .catch((error: unknown) =>
        outbox.report({ message: 'none' as MessageId, receiver: 'none', what: `outbox: ${error instanceof Error ? error.name : 'error'}` }),
      )
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(run, pause);
  run();
  return {
    wake: run,
    async stop() {
      stopping = true;
      clearInterval(timer);
      await running;
    },
  };
}

async function lookOnceADay({ ports }: Outbox, lookedOn: CalendarDate | undefined): Promise<CalendarDate> {
  const today = dateIn(ports.clock.now());
  if (lookedOn !== today) while (await tellOfTheDay(ports));
  return today;
}

// Whether anything was done: while other workers hold all lines there is nothing to do.
async function deliverDue(outbox: Outbox, messages: DueMessages): Promise<boolean> {
  const due = await messages.due(outbox.ports.clock.now(), atOnce);
  const done = await Promise.all(due.map(({ id }) => deliverMessage(outbox, id).catch((error: unknown) => putOff(outbox, id, error))));
  return done.includes(true);
}

// A message that cannot even be tried stands in nobody's way: its own line waits, the others go on.
async function putOff({ ports, report }: Outbox, id: MessageId, error: unknown): Promise<boolean> {
  report({ message: id, receiver: 'none', what: `outbox: ${error instanceof Error ? error.name : 'error'}` });
  const retryAt = retryAfter(ports.clock.now(), attemptsAfterFault);
  return ports.store
    .asExchange(ports.clock.now(), ({ messages }) => messages.failed(id, { error: 'fault', retryAt }))
    .then(
      () => true,
      () => false,
    );
}
