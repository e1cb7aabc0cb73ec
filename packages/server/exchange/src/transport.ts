import { Instant } from '@stafett/kernel';
import { z } from 'zod';

/** What came back: a status and the receiver's outcome, or nothing when the network failed. */
export interface TransportAnswer {
  readonly status?: number | undefined;
  readonly outcome?: string | undefined;
  /** It had been taken in before. */
  readonly duplicate?: boolean | undefined;
  /** The number that the receiver waits for in this line. */
  readonly expected?: number | undefined;
  /** What the receiver's clock showed when it answered. */
  readonly at?: Instant | undefined;
}

/** The header in which a house tells what its clock shows, so that two clocks can be compared. */
export const timeHeader = 'stafett-time';

/** Carries a signed message to a house's address. Never throws: a network that fails is an answer without a status. */
export type Transport = (address: string, signed: string) => Promise<TransportAnswer>;

// No line comes near the highest number; one that was moved up further could not go on.
const highestExpected = 1_000_000_000;
const Answer = z.object({
  outcome: z.string().max(40),
  duplicate: z.boolean().optional(),
  expected: z.int().min(1).max(highestExpected).optional(),
});
const mostBytes = 256 * 1024;

const usualPatience = 10_000;

/**
 * Carries messages over HTTP and reads no endless answer; one that cannot be understood has a status and no outcome.
 *
 * @param patience - milliseconds until the whole answer has to be there
 */
export const httpTransportWithin =
  (patience: number): Transport =>
  async (address, signed) => {
    try {
      const response = await fetch(`${address}/exchange/inbox`, {
        method: 'POST',
        headers: { 'content-type': 'application/jose' },
        body: signed,
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      return { status: response.status, ...understood(await textOf(response)), ...timeIn(response) };
    } catch {
      return {};
    }
  };

/** Carries messages over HTTP, at most ten seconds each. */
export const httpTransport: Transport = httpTransportWithin(usualPatience);

function timeIn({ headers }: Response): Pick<TransportAnswer, 'at'> {
  const { success, data } = Instant.safeParse(headers.get(timeHeader));
  return success ? { at: data } : {};
}

async function textOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) return '';
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function understood(text: string): Omit<TransportAnswer, 'status'> {
  try {
    return Answer.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
}
