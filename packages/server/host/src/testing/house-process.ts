import { setTimeout } from 'node:timers/promises';
import { runHouse } from '../run-house.ts';
import { databaseUnreachable } from '../database-unreachable.ts';
import { someParts } from './open-test-house.ts';

const trouble = process.env.STAFETT_TEST_TROUBLE;

await runHouse((settings) => {
  if (trouble === 'database') throw databaseUnreachable(settings, { code: 'ECONNREFUSED' });
  if (trouble === 'bug') throw new Error('a bug');
  return someParts({
    receive: async () => {
      await setTimeout(300);
      return { status: 200, body: {} };
    },
    stop: async () => {
      process.stdout.write('stopped\n');
      if (trouble === 'hang') await setTimeout(60_000);
    },
  });
});
