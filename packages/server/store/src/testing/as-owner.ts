import { CompiledQuery } from 'kysely';
import { restingRole } from '../database/roles.ts';
import type { SqlGround } from './ground.ts';

/** Runs a statement as the one who owns the tables, whom no policy stops: what somebody who breaks in could do. */
export async function asOwner({ database }: SqlGround, statement: string): Promise<void> {
  await database.reserve(async ({ run }) => {
    await run(CompiledQuery.raw('set role none'));
    try {
      await run(CompiledQuery.raw(statement));
    } finally {
      await run(CompiledQuery.raw(`set role ${restingRole}`));
    }
  });
}
