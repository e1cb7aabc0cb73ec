import { isDeepStrictEqual } from 'node:util';
import { Plan, rebuildPlan } from '@stafett/plan';
import type { Held, Tables } from '../house/tables.ts';
import type { Fault } from './judge.ts';

const settled = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is wrong with the plans that have changed: each is one by its schema, and what its history makes. */
export async function brokenPlan(tables: Tables, before: Held, after: Held): Promise<Fault | undefined> {
  for (const [id, plan] of after.plans) {
    const known = before.plans.get(id);
    if (known !== undefined && known.version === plan.version && known.term === plan.term) continue;
    const says = await wrongWith(plan, tables);
    if (says !== undefined) return { what: 'broken plan', says: `${id} version ${plan.version}: ${says}` };
  }
  return [...after.copies].map(([id, copy]) => brokenCopy(id, copy)).find((fault) => fault !== undefined);
}

async function wrongWith(plan: Plan, tables: Tables): Promise<string | undefined> {
  const { success, error } = Plan.safeParse(plan);
  if (!success) return `it is none by its schema (${error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')})`;
  const history = await tables.history(plan.id);
  if (!isDeepStrictEqual(settled(rebuildPlan(history)), settled(plan))) return 'its history makes another';
  return history.at(-1)?.version === plan.version ? undefined : 'its history ends at another version';
}

function brokenCopy(id: string, copy: Plan): Fault | undefined {
  return Plan.safeParse(copy).success ? undefined : { what: 'broken plan', says: `the copy ${id} is none by its schema` };
}
