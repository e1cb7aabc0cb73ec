import { answerProcedures } from '@stafett/host';
import { initTRPC } from '@trpc/server';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import Fastify from 'fastify';

// One procedure behind Fastify, answered by the house's route or by tRPC's own adapter.
const [which, port] = process.argv.slice(2);
const { router, procedure } = initTRPC.create();
const hello = router({ hello: procedure.query(() => ({ hello: 'world' })) });
const createContext = (): object => ({});
const server = Fastify();

if (which === 'thin') answerProcedures(server, '/api/trpc', { router: hello, createContext, maxBatchSize: 50 });
else await server.register(fastifyTRPCPlugin, { prefix: '/api/trpc', trpcOptions: { router: hello, createContext, allowMethodOverride: true } });

await server.listen({ port: Number(port), host: '127.0.0.1' });
process.send?.('ready');
