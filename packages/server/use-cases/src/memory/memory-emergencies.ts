import type { PlanId, UnitId } from '@stafett/kernel';
import type { KeptOpening, Transaction } from '../ports.ts';
import { isOpen, type MemoryWork } from './memory-rows.ts';

/** What has been opened in an emergency, in memory: to the one who opened it and to the unit that works on the original. */
export function memoryEmergencies(work: MemoryWork): Transaction['emergencies'] {
  const isOwn = ({ house, unit, user }: KeptOpening): boolean => house === work.house && unit === work.unit && user === work.user;
  const shown = (): readonly KeptOpening[] =>
    work.rows.emergencies.filter((one) => isOwn(one) || isOpen(work, one.plan, 'original')).toSorted((one, other) => byTime(one, other));
  return { ofPlan: async (plan) => shown().filter((one) => one.plan === plan), list: async (limit) => shown().slice(0, limit) };
}

const byTime = (one: KeptOpening, other: KeptOpening): number => other.from.localeCompare(one.from) || one.id.localeCompare(other.id);

/** Whether somebody may read in the log what a unit did with a plan: who gets nothing more of it reads only what the own unit did (CON-24). */
export function isToldOf(work: MemoryWork, plan: PlanId, unit: UnitId): boolean {
  if (isOpen(work, plan, 'original')) return true;
  const held = work.rows.copies.find(({ copy, unit: holder }) => copy.id === plan && holder === work.unit);
  return isOpen(work, plan, 'copy') && (unit === work.unit || (held !== undefined && held.endedAt === undefined));
}
