import { z } from 'zod';

/** What came back: a status and the receiver's outcome, or nothing when the network failed. */
export interface TransportAnswer {
  readonly status?: number | undefined;
  readonly outcome?: string | undefined;
}

/** Carries a signed message to a house's address. Never throws: a network that fails is an answer without a status. */
export type Transport = (address: string, signed: string) => Promise<TransportAnswer>;

const Answer = z.object({ outcome: z.string() });

/** Carries messages over HTTP, at most ten seconds each. */
export const httpTransport: Transport = async (address, signed) => {
  try {
    const headers = { 'content-type': 'application/jose' };
    const response = await fetch(`${address}/exchange/inbox`, {
      method: 'POST',
      headers,
      body: signed,
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    return { status: response.status, outcome: response.ok ? Answer.safeParse(JSON.parse(text)).data?.outcome : undefined };
  } catch {
    return {};
  }
};
