import { setTimeout as sleep } from 'node:timers/promises';
import { type createClient, violationsOfError } from '@stafett/client';
import { createClient as clientFor } from '@stafett/client';
import { Visitor } from '@stafett/identity-provider';

/** What a house is asked, as somebody who has signed in there. */
export type Person = ReturnType<typeof createClient>;

const patience = 8_000;

/**
 * Signs in at a house the way a browser does; from then on each request is waited for some seconds, and no longer.
 *
 * @param address - of the house
 * @param user - one of its people
 */
export async function signIn(address: string, user: string): Promise<Person> {
  const visitor = new Visitor();
  const { status } = await visitor.signIn(address, user);
  if (status !== 200 && status !== 404) throw new Error(`${user} could not sign in at ${address}: ${status}`);
  const send = (url: string | URL | Request, init?: RequestInit): Promise<Response> =>
    visitor.request(url as string, {
      ...init,
      signal: AbortSignal.timeout(patience),
      headers: { ...Object.fromEntries(new Headers(init?.headers)), origin: address },
    });
  return clientFor({ address, fetch: send as typeof fetch });
}

/** What became of a question: an answer, a no with its reasons, or nothing that anybody could rely on. */
export type Outcome<Answer> =
  | { readonly is: 'answered'; readonly answer: Answer }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'unanswered'; readonly status: number | undefined };

/** Asks once. */
export async function ask<Answer>(question: () => Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { is: 'answered', answer: await question() };
  } catch (error) {
    const status = (error as { data?: { httpStatus?: number } }).data?.httpStatus;
    const why = violationsOfError(error).map(({ code }) => code);
    return status !== undefined && status < 500 ? { is: 'refused', why: why.join(', ') || String(status) } : { is: 'unanswered', status };
  }
}

/** Asks until it is answered or refused, as somebody does whose page says that the house is not there. */
export async function askAgain<Answer>(question: () => Promise<Answer>, told: (status: number | undefined) => void, times = 20): Promise<Outcome<Answer>> {
  const outcome = await ask(question);
  if (outcome.is !== 'unanswered') return outcome;
  told(outcome.status);
  if (times <= 1) return outcome;
  await sleep(250);
  return askAgain(question, told, times - 1);
}
