import type { Script } from './script.ts';

/** The roles that a transaction works as; a login is none of them until it says so. */
export type WorkingRole = 'stafett_app' | 'stafett_exchange' | 'stafett_host' | 'stafett_seal' | 'stafett_backup';

/** A connection that is not at work has this role, which may do nothing. */
export const restingRole = 'stafett_rest';

const roles: readonly (WorkingRole | typeof restingRole)[] = ['stafett_app', 'stafett_exchange', 'stafett_host', 'stafett_seal', 'stafett_backup', restingRole];

// Roles belong to the whole cluster: another house may be making them at this very moment, which PostgreSQL reports in several ways.
const attempts = 10;

/**
 * Makes the roles, where they are missing, and lets the login take them on.
 *
 * @throws Error when the login may neither make a role nor take it on
 */
export async function prepareRoles(run: Script): Promise<void> {
  for (const role of roles) await prepareRole(run, role, attempts);
}

async function prepareRole(run: Script, role: string, left: number): Promise<void> {
  const [found] = await run<{ exists: boolean; ready: boolean }>(
    `select true as exists, pg_has_role(current_user, oid, 'set') as ready from pg_roles where rolname = '${role}' and not rolsuper and not rolbypassrls`,
  );
  if (found?.ready === true) return;
  try {
    if (found === undefined) await run(`create role ${role} nologin noinherit`);
    await run(`grant ${role} to current_user with inherit false, set true`);
  } catch (cause) {
    if (left === 0 || isForbidden(cause))
      throw new Error(`The database does not let this login make or take on the role ${role}; an administrator can: grant ${role} to the login.`, { cause });
    await prepareRole(run, role, left - 1);
  }
}

const isForbidden = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '42501';
