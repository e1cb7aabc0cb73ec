import { type AnyTRPCRouter, callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, TRPCError } from '@trpc/server';
import { jsonText } from '@stafett/use-cases';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What procedures are answered with. */
export interface AnsweredProcedures {
  readonly router: AnyTRPCRouter;
  /** Made once for each request. */
  readonly createContext: (request: FastifyRequest) => object | Promise<object>;
  /** Called with each error before it is turned into an answer. */
  readonly onError?: (error: TRPCError, request: FastifyRequest) => void;
  /** How many procedures can be asked for in one request. */
  readonly maxBatchSize: number;
}

interface Called {
  readonly path: string;
  readonly input: unknown;
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

const severalStatuses = 207;

/**
 * Answers tRPC's standard client: one procedure by its path, or several with `?batch=1`, by POST with JSON; the same answers as tRPC's own adapter,
 * without making a request and an answer of the web's kind out of Fastify's.
 *
 * @param server - where only JSON comes in
 * @param prefix - as `/api/trpc`
 * @param procedures - what is answered with
 */
export function answerProcedures(server: FastifyInstance, prefix: string, procedures: AnsweredProcedures): void {
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => done(null, text));
  server.all<{ Params: { path: string }; Querystring: { batch?: string } }>(`${prefix}/:path`, async (request, reply) => {
    const { status, text } = await answer(request, request.query.batch === '1', procedures);
    return send(reply, status, text);
  });
}

const send = (reply: FastifyReply, status: number, text: string): FastifyReply => reply.code(status).header('content-type', 'application/json').send(text);

async function answer(request: FastifyRequest<{ Params: { path: string } }>, isBatch: boolean, procedures: AnsweredProcedures): Promise<Answered> {
  const { path } = request.params;
  try {
    const calls = isBatch ? callsIn(path.split(','), inputFrom(request.body), procedures) : [{ path, input: inputFrom(request.body) }];
    const context = await procedures.createContext(request);
    const answers = await Promise.all(calls.map((call, place) => answerOne(call, { place, context, request, procedures })));
    const [first] = answers;
    if (!isBatch && first !== undefined) return first;
    const statuses = new Set(answers.map(({ status }) => status));
    return { status: statuses.size === 1 && first !== undefined ? first.status : severalStatuses, text: `[${answers.map(({ text }) => text).join(',')}]` };
  } catch (cause) {
    return refusal(cause, { path: undefined, input: undefined }, { context: undefined, request, procedures });
  }
}

function inputFrom(body: unknown): unknown {
  if (typeof body !== 'string' || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause });
  }
}

function callsIn(paths: readonly string[], inputs: unknown, { router, maxBatchSize }: AnsweredProcedures): readonly Called[] {
  const types = new Set(paths.filter((path) => Object.hasOwn(router._def.procedures, path)).map((path) => typeOf(router, path)));
  const isObject = inputs === undefined || (typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs));
  if (paths.length > maxBatchSize || types.size > 1 || !isObject) throw new TRPCError({ code: 'BAD_REQUEST', message: 'not a batch that can be answered' });
  const given = new Map(Object.entries(inputs ?? {}));
  return paths.map((path, place) => ({ path, input: given.get(String(place)) }));
}

const typeOf = (router: AnyTRPCRouter, path: string): unknown => (router._def.procedures[path] as { _def: { type: unknown } })._def.type;

interface Asked {
  readonly context: object | undefined;
  readonly request: FastifyRequest;
  readonly procedures: AnsweredProcedures;
}

async function answerOne({ path, input }: Called, { place, ...asked }: Asked & { readonly place: number }): Promise<Answered> {
  const { router } = asked.procedures;
  try {
    const getRawInput = async (): Promise<unknown> => input;
    const call = { router, path, getRawInput, ctx: asked.context, type: 'mutation', signal: undefined, batchIndex: place } as const;
    const data: unknown = await callTRPCProcedure({ ...call, allowMethodOverride: true });
    return { status: 200, text: data === undefined ? '{"result":{}}' : `{"result":{"data":${jsonText(data)}}}` };
  } catch (cause) {
    return refusal(cause, { path, input }, asked);
  }
}

function refusal(
  cause: unknown,
  { path, input }: { readonly path: string | undefined; readonly input: unknown },
  { context, request, procedures }: Asked,
): Answered {
  const error = getTRPCErrorFromUnknown(cause);
  procedures.onError?.(error, request);
  const shape = getTRPCErrorShape({ config: procedures.router._def._config, error, type: 'unknown', path, input, ctx: context });
  return { status: getHTTPStatusCodeFromError(error), text: JSON.stringify({ error: shape }) };
}
