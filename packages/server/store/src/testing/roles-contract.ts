import { CompiledQuery } from 'kysely';
import { expect } from 'vitest';
import { restingRole } from '../database/roles.ts';
import { type Standing, transact } from '../database/transact.ts';
import { minute } from './fictional-plans.ts';
import type { Contract, SqlGround } from './ground.ts';
import { rowsToWrite, type SeededHouse, seedHouse } from './seed-house.ts';

const ours = "'stafett\\_%'";

/** Asks the database about itself, on a connection that is not at work. */
const ask = ({ database }: SqlGround, question: string): Promise<readonly unknown[]> =>
  database.reserve(async ({ run }) => (await run(CompiledQuery.raw(question))).rows);

/** What no role that works may be or have; each question answers nothing. */
const forbidden: readonly (readonly [what: string, question: string])[] = [
  [
    'to be a superuser, to pass by the policies, to sign in or to make roles',
    `rolname from pg_roles where rolname like ${ours} and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb or rolreplication)`,
  ],
  [
    'to own a table, a view, a sequence or a function',
    `oid from pg_class where pg_get_userbyid(relowner) like ${ours} union all select oid from pg_proc where pg_get_userbyid(proowner) like ${ours}`,
  ],
  ['to be a member of another role', `m.roleid from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname like ${ours}`],
  [
    'to empty a table, to point at it, or to hang triggers on it',
    `c.relname, r.rolname, p from pg_class c cross join pg_roles r cross join unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) p
    where c.relnamespace = 'stafett'::regnamespace and c.relkind in ('r', 'v') and r.rolname like ${ours} and has_table_privilege(r.oid, c.oid, p)`,
  ],
  [
    'to make anything in a schema or a schema in the database',
    `r.rolname from pg_roles r where r.rolname like ${ours}
    and (has_schema_privilege(r.oid, 'stafett', 'CREATE') or has_schema_privilege(r.oid, 'public', 'CREATE') or has_database_privilege(r.oid, current_database(), 'CREATE'))`,
  ],
  ['to read how passwords are kept', `r.rolname from pg_roles r where r.rolname like ${ours} and has_table_privilege(r.oid, 'pg_catalog.pg_authid', 'SELECT')`],
];

async function answersNothing(ground: SqlGround, question: string): Promise<void> {
  expect(await ask(ground, question)).toEqual([]);
}

const asTheUnit = ({ id, actor }: SeededHouse): Standing => ({ role: 'stafett_app', house: id, now: minute(9), unit: actor.unit, user: actor.user });

/** What somebody sees who has got a statement of their own into the application's transaction, and says there that they are somebody else. */
async function seenAfter(ground: SqlGround, house: SeededHouse, statement: string): Promise<string> {
  const work = transact(ground.database, { ...asTheUnit(house), unit: 'hemtjansten' as never }, async ({ all }) => {
    await all({ compile: () => CompiledQuery.raw(statement) });
    return `${(await all({ compile: () => CompiledQuery.raw('select 1 from stafett.plan') })).length}`;
  });
  return work.catch((error: Error & { code?: string }) => error.code ?? error.message);
}

/** What the roles are, beside what the policies say. */
export const rolesContract: Contract<SqlGround> = {
  ...Object.fromEntries(
    forbidden.map(([what, question]) => [`no role that works has the right ${what}`, (ground: SqlGround) => answersNothing(ground, `select ${question}`)]),
  ),

  async 'there are six roles, and row-level security on every table but the steps taken, for its owner too'(ground) {
    expect(await ask(ground, `select 1 from pg_roles where rolname like ${ours}`)).toHaveLength(6);
    const without =
      "select relname as name from pg_class where relnamespace = 'stafett'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)";
    expect(await ask(ground, without)).toEqual([{ name: 'migration' }]);
  },

  async 'what asks with the rights of the owner is four functions, which find no other names than their own, and no view is'(ground) {
    const functions = `select proname as name, proconfig as settings, has_function_privilege('${restingRole}', oid, 'EXECUTE') as open
      from pg_proc where pronamespace = 'stafett'::regnamespace and prosecdef order by 1`;
    const settings = ['search_path=pg_catalog, pg_temp'];
    expect(await ask(ground, functions)).toEqual(['begins', 'has_no_grant', 'reads_in_emergency', 'works_on'].map((name) => ({ name, settings, open: false })));
    const views = "select relname as name, reloptions as options from pg_class where relnamespace = 'stafett'::regnamespace and relkind = 'v' order by 1";
    const options = ['security_invoker=true'];
    expect(await ask(ground, views)).toEqual(['opened', 'opened_in_emergency'].map((name) => ({ name, options })));
    const byName = "select proname from pg_proc where pronamespace = 'stafett'::regnamespace and not prosecdef and prosqlbody is null";
    expect(await ask(ground, byName)).toEqual([]);
  },

  async 'every policy is for roles that are named, and asks for the house'(ground) {
    const policies = `select c.relname, p.polname from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'stafett'::regnamespace and p.polpermissive
      and (0 = any (p.polroles) or coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') !~ 'organisation = .*own_house')`;
    expect(await ask(ground, policies)).toEqual([]);
  },

  async 'a connection that is not at work may do nothing at all'(ground) {
    await ground.database.reserve(async ({ run }) => {
      expect((await run(CompiledQuery.raw('select current_user::text as role'))).rows).toEqual([{ role: restingRole }]);
      for (const table of Object.keys(rowsToWrite)) await expect(run(CompiledQuery.raw(`select from stafett.${table}`))).rejects.toThrow('permission denied');
    });
  },

  async 'a connection that has forgotten its role sees no row, where the login is no superuser'(ground) {
    const house = await seedHouse(ground);
    await ground.database.reserve(async ({ run }) => {
      await run(CompiledQuery.raw('set role none'));
      try {
        const { rows } = await run<{ super: boolean }>(CompiledQuery.raw('select rolsuper as super from pg_roles where rolname = current_user'));
        const isHeld = rows[0]?.super === false;
        for (const table of Object.keys(rowsToWrite).filter((name) => name !== 'migration')) {
          const seen = await run(CompiledQuery.raw(`select 1 from stafett.${table} where organisation = '${house.id}' limit 1`));
          expect(seen.rows, table).toHaveLength(isHeld ? 0 : 1);
        }
      } finally {
        await run(CompiledQuery.raw(`set role ${restingRole}`));
      }
    });
  },

  // The database believes what a transaction says of itself: the policies stand between units, and not between the house and whoever can write SQL in its name.
  async 'who gets a statement of their own into a transaction can say that they are another unit or role, and no one keeps them from it but the program'(
    ground,
  ) {
    const house = await seedHouse(ground);
    expect(await seenAfter(ground, house, 'select 1')).toBe('0');
    expect(await seenAfter(ground, house, `select set_config('app.unit', '${house.actor.unit}', true)`)).toBe('1');
    expect(await seenAfter(ground, house, 'set role stafett_exchange')).toBe('1');
    expect(await seenAfter(ground, house, 'set role stafett_host')).toBe('42501');
  },

  async 'what is said in one transaction is not believed in the next on the same connection'(ground) {
    const house = await seedHouse(ground);
    await ground.database.reserve(async ({ run }) => {
      const settings = "select current_setting('app.organisation', true) as house, current_setting('app.unit', true) as unit, current_user::text as role";
      const { rows } = await run<{ house: string | null; unit: string | null }>(CompiledQuery.raw(settings));
      expect([rows[0]?.house ?? '', rows[0]?.unit ?? '']).toEqual(['', '']);
    });
    expect(await seenAfter(ground, house, 'select 1')).toBe('0');
  },
};
