import { setTimeout } from 'node:timers/promises';
import { type Clock, type Trouble, Unavailable } from '@stafett/use-cases';
import type { FastifyInstance } from 'fastify';
import { type HouseState, needsAttention } from '../house-state.ts';
import type { OpenHouse } from '../open-house.ts';
import { isOwnMachine } from '../settings/loopback.ts';

const patience = 2000;
const keptFor = 1000;

/** Whether the house answers and its database does, and whether a person has something to do, for whoever watches over it; what that is, only at the machine itself. */
export async function healthRoute(server: FastifyInstance, { parts, settings, machineClock }: OpenHouse): Promise<void> {
  const ask = onceASecond(() => inTime(askHouse(parts)), machineClock);
  server.get('/health', { config: { rateLimit: false } }, async (request, reply) => {
    const answer = await ask();
    reply.header('cache-control', 'no-store').code('trouble' in answer ? 503 : 200);
    return { house: settings.id, ...('trouble' in answer ? { status: 'down', database: answer.trouble } : told(answer.state, isOwnMachine(request.ip))) };
  });
}

// Anybody may ask, so the database is not asked for each; one that does not answer is asked anew beside the first.
function onceASecond(ask: () => Promise<Answer>, { now }: Clock): () => Promise<Answer> {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | undefined;
  return () => {
    const at = Date.parse(now());
    if (last === undefined || Math.abs(at - last.at) >= keptFor) last = { at, answer: ask() };
    return last.answer;
  };
}

type Answer = { readonly state: HouseState | undefined } | { readonly trouble: Trouble };

async function askHouse({ askDatabase, state }: OpenHouse['parts']): Promise<Answer> {
  try {
    await askDatabase();
    return { state: await state?.() };
  } catch (error) {
    return { trouble: error instanceof Unavailable ? error.trouble : 'unreachable' };
  }
}

function told(state: HouseState | undefined, isWhole: boolean): object {
  if (state === undefined) return { status: 'ok', database: 'ok' };
  const { trouble, messages, clocks } = state;
  return { status: needsAttention(state) ? 'attention' : 'ok', database: trouble ?? 'ok', ...(isWhole && { messages, clocks }) };
}

async function inTime(asked: Promise<Answer>): Promise<Answer> {
  const stop = new AbortController();
  const tooLate = setTimeout<Answer>(patience, { trouble: 'unreachable' }, { signal: stop.signal, ref: false }).catch(
    (): Answer => ({ trouble: 'unreachable' }),
  );
  const answer = await Promise.race([asked, tooLate]);
  stop.abort();
  return answer;
}
