import type { GuestReading, Opening } from '@stafett/api';
import type { Violation } from '@stafett/kernel';
import type { ClientSettings } from './create-client.ts';

/** What came of asking by a one-time link. */
export type GuestOutcome<Answer> =
  | { readonly state: 'done'; readonly answer: Answer }
  | { readonly state: 'refused'; readonly violations: readonly Violation[] }
  | { readonly state: 'unreachable' };

/** What the holder of a one-time link can ask; every secret travels in a body. */
export interface GuestClient {
  open(secret: string, code: string): Promise<GuestOutcome<Opening>>;
  read(session: string): Promise<GuestOutcome<GuestReading>>;
  answer(
    session: string,
    answer: { command: string; coming: boolean; who?: string | undefined; note?: string | undefined },
  ): Promise<GuestOutcome<GuestReading>>;
}

/** A client for somebody who is not signed in and has a one-time link. */
export function createGuestClient({ address = '', fetch: send = fetch }: ClientSettings = {}): GuestClient {
  const post = async <Answer>(path: string, body: object): Promise<GuestOutcome<Answer>> => {
    const headers = { 'content-type': 'application/json' };
    const response = await send(`${address}/guest/${path}`, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'omit' }).catch(
      () => undefined,
    );
    return response === undefined ? { state: 'unreachable' } : outcomeOf(response);
  };
  return {
    open: (secret, code) => post('open', { secret, code }),
    read: (session) => post('read', { session }),
    answer: (session, answer) => post('answer', { session, ...answer }),
  };
}

async function outcomeOf<Answer>(response: Response): Promise<GuestOutcome<Answer>> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return { state: 'done', answer: answer as Answer };
  const { violations } = (answer ?? {}) as { violations?: readonly Violation[] };
  // Too many at once is no word about the link.
  const isNoWord = response.status >= 500 || response.status === 429;
  return isNoWord || violations === undefined ? { state: 'unreachable' } : { state: 'refused', violations };
}
