import { createTRPCClient, httpBatchLink, httpLink, TRPCClientError } from '@trpc/client';
import { initTRPC, TRPCError } from '@trpc/server';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerProcedures } from './answer-procedures.ts';

const { router, procedure } = initTRPC.context<{ who: string }>().create({ isDev: false });
const testRouter = router({
  hello: procedure.query(({ ctx }) => `hello ${ctx.who}`),
  nothing: procedure.query(() => undefined),
  none: procedure.query(() => null),
  plan: router({ change: procedure.input(z.strictObject({ text: z.string() })).mutation(({ input }) => ({ length: input.text.length })) }),
  refuse: procedure.mutation(() => {
    throw new TRPCError({ code: 'CONFLICT', message: 'staleField' });
  }),
  fail: procedure.query(() => {
    throw new Error('it broke');
  }),
});

const maxBatchSize = 3;
const createContext = () => ({ who: 'Maria' });
const heard: string[] = [];
let thin: FastifyInstance;
let stock: FastifyInstance;

beforeAll(async () => {
  thin = fastify();
  answerProcedures(thin, '/api/trpc', { router: testRouter, maxBatchSize, createContext, onError: ({ code }) => void heard.push(code) });
  stock = fastify();
  await stock.register(fastifyTRPCPlugin, { prefix: '/api/trpc', trpcOptions: { router: testRouter, allowMethodOverride: true, maxBatchSize, createContext } });
  await Promise.all([thin, stock].map((server) => server.listen({ port: 0, host: '127.0.0.1' })));
});
afterAll(() => Promise.all([thin.close(), stock.close()]));

const addressOf = (server: FastifyInstance): string => `${server.listeningOrigin}/api/trpc`;

async function ask(server: FastifyInstance, path: string, body: string | undefined) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${addressOf(server)}/${path}`, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, type: response.headers.get('content-type')?.split(';')[0], answer: (await response.json()) as unknown };
}

describe('What is asked by hand is answered as tRPC’s own adapter answers it', () => {
  test.each([
    { reason: 'a question without input', path: 'hello', body: undefined },
    { reason: 'a question with an input that it does not take', path: 'hello', body: '{"any":1}' },
    { reason: 'an answer of nothing', path: 'nothing', body: undefined },
    { reason: 'an answer of null', path: 'none', body: undefined },
    { reason: 'a change', path: 'plan.change', body: '{"text":"åäö"}' },
    { reason: 'a path with its signs written out', path: 'plan%2Echange', body: '{"text":"x"}' },
    { reason: 'what a procedure refuses', path: 'refuse', body: '{}' },
    { reason: 'a fault', path: 'fail', body: undefined },
    { reason: 'input of the wrong type', path: 'plan.change', body: '{"text":1}' },
    { reason: 'input with too much', path: 'plan.change', body: '{"text":"x","more":1}' },
    { reason: 'a router, which is no procedure', path: 'plan', body: '{}' },
    { reason: 'no such procedure', path: 'other', body: '{}' },
    { reason: 'what every object has', path: 'toString', body: '{}' },
    { reason: 'two in a batch', path: 'plan.change,plan.change?batch=1', body: '{"0":{"text":"ab"},"1":{"text":"abc"}}' },
    { reason: 'one in a batch', path: 'plan.change?batch=1', body: '{"0":{"text":"abc"}}' },
    { reason: 'a batch of which one is refused', path: 'plan.change,refuse?batch=1', body: '{"0":{"text":"x"}}' },
    { reason: 'a batch of faults and answers', path: 'hello,fail?batch=1', body: '{}' },
    { reason: 'a batch that is all refused, alike', path: 'refuse,refuse?batch=1', body: '{}' },
    { reason: 'a batch without a body', path: 'hello,hello?batch=1', body: undefined },
    { reason: 'a batch with an unknown procedure', path: 'hello,other?batch=1', body: '{}' },
    { reason: 'a batch marked otherwise is one path', path: 'hello,hello?batch=2', body: '{}' },
  ])('$reason', async ({ path, body }) => {
    const [mine, theirs] = [await ask(thin, path, body), await ask(stock, path, body)];
    const worded = (answer: unknown): unknown =>
      JSON.parse(JSON.stringify(answer).replaceAll(/"message":"No [^}]*?procedure[^}]*? path[^}]*?"(?=,"code")/g, '"message":"no procedure"'));
    expect({ ...mine, answer: worded(mine.answer) }).toEqual({ ...theirs, answer: worded(theirs.answer) });
  });

  test.each([
    { reason: 'no input where there must be', path: 'plan.change', body: undefined },
    { reason: 'half a JSON text', path: 'plan.change', body: '{"text":' },
    { reason: 'half a JSON text in a batch', path: 'plan.change?batch=1', body: '{"0":' },
    { reason: 'a batch of a number', path: 'plan.change?batch=1', body: '1' },
    { reason: 'a batch in a list', path: 'plan.change?batch=1', body: '[{"text":"x"}]' },
    { reason: 'a question and a change in one batch', path: 'hello,refuse?batch=1', body: '{}' },
    { reason: 'more than a batch may hold', path: 'hello,hello,hello,hello?batch=1', body: '{}' },
  ])('$reason is refused with the same status', async ({ path, body }) => {
    const [mine, theirs] = [await ask(thin, path, body), await ask(stock, path, body)];
    expect(mine.status).toBe(theirs.status);
    expect(mine.status).toBe(400);
  });
});

test('half a JSON text is refused also where nobody reads it', async () => {
  expect((await ask(thin, 'hello', '{"text":')).status).toBe(400);
});

describe.each([
  { link: httpLink, name: 'one by one' },
  { link: httpBatchLink, name: 'in batches' },
])('tRPC’s standard client asks $name', ({ link }) => {
  const client = () => createTRPCClient<typeof testRouter>({ links: [link({ url: addressOf(thin), methodOverride: 'POST' })] });

  test('and gets what each procedure answers', async () => {
    const house = client();
    const answers = await Promise.all([house.hello.query(), house.plan.change.mutate({ text: 'räksmörgås' }), house.nothing.query()]);
    expect(answers).toEqual(['hello Maria', { length: 10 }, undefined]);
  });

  test('and hears what was refused, and only that', async () => {
    const house = client();
    heard.length = 0;
    const [hello, refused] = await Promise.allSettled([house.hello.query(), house.refuse.mutate()]);
    expect(hello).toMatchObject({ status: 'fulfilled', value: 'hello Maria' });
    expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(TRPCClientError) });
    expect((refused as { reason: TRPCClientError<typeof testRouter> }).reason.data).toMatchObject({ code: 'CONFLICT', httpStatus: 409, path: 'refuse' });
    expect(heard).toEqual(['CONFLICT']);
  });
});

test('a context that cannot be made is an answer, and the procedure is not asked', async () => {
  const server = fastify();
  const fail = () => Promise.reject(new TRPCError({ code: 'UNAUTHORIZED' }));
  answerProcedures(server, '/api/trpc', { router: testRouter, maxBatchSize, createContext: fail });
  const answer = await server.inject({ method: 'POST', url: '/api/trpc/hello', headers: { 'content-type': 'application/json' }, body: '{}' });
  await server.close();
  expect([answer.statusCode, answer.json()]).toMatchObject([401, { error: { data: { code: 'UNAUTHORIZED' } } }]);
});
