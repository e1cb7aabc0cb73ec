import { setTimeout } from 'node:timers/promises';
import { type Trouble, Unavailable } from '@stafett/use-cases';
import type { FastifyInstance } from 'fastify';
import { type HouseState, needsAttention } from '../house-state.ts';
import type { OpenHouse } from '../open-house.ts';

const patience = 2000;

/** Whether the house answers and its database does, and whether a person has something to do, for whoever watches over it. */
export async function healthRoute(server: FastifyInstance, { parts, settings }: OpenHouse): Promise<void> {
  server.get('/health', { config: { rateLimit: false } }, async (_request, reply) => {
    const answer = await inTime(askHouse(parts));
    reply.header('cache-control', 'no-store').code('trouble' in answer ? 503 : 200);
    return { house: settings.id, ...('trouble' in answer ? { status: 'down', database: answer.trouble } : told(answer.state)) };
  });
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

function told(state: HouseState | undefined): object {
  if (state === undefined) return { status: 'ok', database: 'ok' };
  const { trouble, messages, clocks } = state;
  return { status: needsAttention(state) ? 'attention' : 'ok', database: trouble ?? 'ok', messages, clocks };
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
