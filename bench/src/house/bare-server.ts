import Fastify from 'fastify';
import { Pool } from 'pg';

// The least that could be done: no sign-in, no rule, no log. It reads one row, or writes a row and an outbox row in one transaction.
const [databaseUrl, port] = process.argv.slice(2);
const pool = new Pool({ connectionString: databaseUrl, max: 10 });
const server = Fastify();

server.post('/read', async (_request, reply) => {
  const { rows } = await pool.query('select content from row where id = $1', [1]);
  return reply.header('content-type', 'application/json').send(JSON.stringify(rows[0].content));
});

server.post('/write', async (request) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('insert into written (content) values ($1)', [request.body]);
    await client.query('insert into outbox (content) values ($1)', [request.body]);
    await client.query('commit');
    return { ok: true };
  } finally {
    client.release();
  }
});

await server.listen({ port: Number(port), host: '127.0.0.1' });
process.send?.('ready');
