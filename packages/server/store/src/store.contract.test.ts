import { type PostgresServer, startPostgres } from '@stafett/postgres';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from './database/database.ts';
import { openPglite } from './database/open-pglite.ts';
import { openPostgres } from './database/open-postgres.ts';
import { groundOn } from './testing/ground.ts';
import { databaseContract, storeContract } from './testing/store-contract.ts';

let database: Database;

describe('on PGlite', () => {
  beforeAll(async () => {
    database = await openPglite();
  });
  afterAll(() => database.close());
  storeContract(() => groundOn(database));
  databaseContract(() => groundOn(database), false);
});

describe('on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    database = await openPostgres(await server.createDatabase('house'));
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });
  storeContract(() => groundOn(database));
  databaseContract(() => groundOn(database), true);
});
