import { CompiledQuery } from 'kysely';
import { restingRole } from '../database/roles.ts';
import type { SqlGround } from './ground.ts';

const tables = "select relname as name from pg_class where relnamespace = 'stafett'::regnamespace and relforcerowsecurity order by 1";

/** Runs a statement as the one who owns the tables, who can lift the policies from themselves: what somebody who breaks in could do. */
export async function asOwner({ database }: SqlGround, statement: string): Promise<void> {
  await database.reserve(async ({ run }) => {
    await run(CompiledQuery.raw('set role none'));
    try {
      const held = (await run<{ name: string }>(CompiledQuery.raw(tables))).rows.map(({ name }) => name);
      await run(CompiledQuery.raw('begin'));
      for (const name of held) await run(CompiledQuery.raw(`alter table stafett.${name} no force row level security`));
      await run(CompiledQuery.raw(statement));
      for (const name of held) await run(CompiledQuery.raw(`alter table stafett.${name} force row level security`));
      await run(CompiledQuery.raw('commit'));
    } catch (error) {
      await run(CompiledQuery.raw('rollback'));
      throw error;
    } finally {
      await run(CompiledQuery.raw(`set role ${restingRole}`));
    }
  });
}

/** Asks something while a policy of a table, called `hole`, is too wide. */
export async function withHole<Answer>(ground: SqlGround, { hole, table }: { hole: string; table: string }, question: () => Promise<Answer>): Promise<Answer> {
  await asOwner(ground, hole);
  try {
    return await question();
  } finally {
    await asOwner(ground, `drop policy hole on stafett.${table}`);
  }
}
