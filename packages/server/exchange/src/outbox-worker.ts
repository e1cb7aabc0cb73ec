import { type CalendarDate, dateIn, type HouseId, type Instant, type MessageId } from '@stafett/kernel';
import { tellOfTheDay, Unavailable } from '@stafett/use-cases';
import { deliverMessage, type Outbox } from './deliver-message.ts';
import { inLanes } from './in-lanes.ts';
import { type PeerRest, peerRest } from './peer-rest.ts';
import { retryAfter } from './retry-after.ts';

/** Where the worker finds what is due. */
export interface DueMessages {
  due(now: Instant, limit: number, receiver?: HouseId): Promise<readonly { readonly id: MessageId }[]>;
  dueTo(now: Instant): Promise<readonly HouseId[]>;
}

/** A worker that empties the outbox. */
export interface OutboxWorker {
  /** Something was put in the outbox: look now. */
  wake(): void;
  /** Finishes what is under way, and stops. */
  stop(): Promise<void>;
}

const pause = 1_000;
const found = 256;
const mostToOne = 12;
const mostToAll = 16;
// Half a minute.
const attemptsAfterFault = 6;

/**
 * Starts to empty the outbox: looks when it is woken, and every second for what is to be tried again; and each day once for consents that have ended by date (CON-35).
 * Each house has what is due to it sent beside the others, so that a silent one holds nobody up.
 *
 * @param outbox - what a delivery needs
 * @param messages - what is due
 */
export function startOutboxWorker(outbox: Outbox, messages: DueMessages): OutboxWorker {
  let isStopping = false;
  let looking: Promise<void> | undefined;
  let isWoken = false;
  let lookedOn: CalendarDate | undefined;
  const faults = reportOnce(outbox);
  const sending = startSending({ outbox, messages, rest: peerRest(), isStopping: () => isStopping, ...faults });
  const look = async (): Promise<void> => {
    do {
      isWoken = false;
      lookedOn = await lookOnceADay(outbox, lookedOn);
      for (const house of await messages.dueTo(outbox.ports.clock.now())) sending.start(house);
      faults.over();
    } while (isWoken && !isStopping);
  };
  const wake = (): void => {
    isWoken = true;
    if (looking !== undefined || isStopping) return;
    looking = look()
      .catch(faults.report)
      .finally(() => {
        looking = undefined;
      });
  };
  const timer = setInterval(wake, pause);
  wake();
  return {
    wake,
    async stop() {
      isStopping = true;
      clearInterval(timer);
      await looking;
      await sending.ended();
    },
  };
}

async function lookOnceADay({ ports }: Outbox, lookedOn: CalendarDate | undefined): Promise<CalendarDate> {
  const today = dateIn(ports.clock.now());
  if (lookedOn !== today) while (await tellOfTheDay(ports));
  return today;
}

interface Faults {
  readonly report: (error: unknown) => void;
  /** It works again. */
  readonly over: () => void;
}

// A database that is away for an hour is told of once, not every second.
function reportOnce({ report }: Outbox): Faults {
  let told: string | undefined;
  return {
    report(error) {
      const what = faultIn(error);
      if (what !== told) report({ message: 'none' as MessageId, receiver: 'none', what, isAlarm: true });
      told = what;
    },
    over() {
      told = undefined;
    },
  };
}

const faultIn = (error: unknown): string => `outbox: ${error instanceof Error ? error.name : 'error'}`;

interface Sending extends Faults {
  readonly outbox: Outbox;
  readonly messages: DueMessages;
  readonly rest: PeerRest;
  readonly isStopping: () => boolean;
}

function startSending(sending: Sending): { start(house: HouseId): void; ended(): Promise<unknown> } {
  const running = new Map<HouseId, Promise<void>>();
  const again = new Set<HouseId>();
  const sendAll = async (house: HouseId): Promise<void> => {
    do {
      again.delete(house);
      while (!isToPause(sending, house) && (await deliverDue(sending, house, running.size)));
    } while (again.has(house) && !isToPause(sending, house));
  };
  return {
    start(house) {
      again.add(house);
      if (running.has(house) || isToPause(sending, house)) return;
      running.set(
        house,
        sendAll(house)
          .catch(sending.report)
          .finally(() => running.delete(house)),
      );
    },
    ended: () => Promise.all(running.values()),
  };
}

const isToPause = ({ rest, isStopping }: Sending, house: HouseId): boolean => isStopping() || rest.isResting(house);

// Whether anything was done: while other workers hold all lines there is nothing to do.
async function deliverDue(sending: Sending, house: HouseId, houses: number): Promise<boolean> {
  const { outbox, messages, rest } = sending;
  const due = await messages.due(outbox.ports.clock.now(), found, house);
  const lanes = rest.isSilent(house) ? 1 : Math.min(mostToOne, Math.max(1, Math.floor(mostToAll / houses)));
  return inLanes(due, lanes, async ({ id }) => {
    if (isToPause(sending, house)) return false;
    const noticing: Outbox['transport'] = async (address, signed) => {
      const answer = await outbox.transport(address, signed);
      rest.heard(house, answer.status !== undefined);
      return answer;
    };
    return deliverMessage({ ...outbox, transport: noticing }, id).catch((error: unknown) => putOff(outbox, id, error));
  });
}

// A message that cannot even be tried stands in nobody's way: its own line waits, the others go on. Where the database was away the message is not at fault.
async function putOff({ ports, report }: Outbox, id: MessageId, error: unknown): Promise<boolean> {
  report({ message: id, receiver: 'none', what: faultIn(error) });
  const retryAt = retryAfter(ports.clock.now(), error instanceof Unavailable ? 0 : attemptsAfterFault);
  return ports.store
    .asExchange(ports.clock.now(), ({ messages }) => messages.failed(id, { error: 'fault', retryAt }))
    .then(
      () => true,
      () => false,
    );
}
