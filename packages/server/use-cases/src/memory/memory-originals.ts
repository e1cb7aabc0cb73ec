import type { Grant } from '@stafett/access';
import { type CalendarDate, dateIn, type PlanId } from '@stafett/kernel';
import type { HistoryEntry, Plan } from '@stafett/plan';
import type { Originals } from '../ports.ts';
import { planNotFound } from '../refusal.ts';
import { closeOriginal, fail, IdTaken, including, isOpen, isOwnDeed, isReadable, type MemoryWork, openPart, stored } from './memory-rows.ts';

/** The plans whose original lies in the house, in memory. */
export function memoryOriginals(work: MemoryWork): Originals {
  const held = (plan: PlanId): Plan | undefined => work.rows.plans.get(plan);
  return {
    read: async (plan) => (isReadable(work, plan, 'original') ? held(plan) : undefined),
    readForChange: async (plan) => (isOpen(work, plan, 'original') ? held(plan) : undefined),
    list: async () => byId([...work.rows.plans.values()]).filter(({ id }) => isOpen(work, id, 'original')),
    history: async (plan) => work.rows.history.filter((entry) => entry.plan === plan && maySee(work, entry)),
    entryOf: async (command) => work.rows.history.find((entry) => entry.command === command && maySee(work, entry)),
    begin: async (plan, entry) => begin(work, plan, entry),
    save: async (plan, entry) => save(work, plan, entry),
    keepRefused: async (entry) => keepRefused(work, entry),
    grant: async (plan, grants) => grant(work, plan, grants),
    async endOtherGrants(plan, units) {
      if (work.unit !== undefined) fail(work, new Error('The work of others may not be ended by a person.'));
      closeOriginal(work, plan, (unit) => !units.includes(unit));
    },
    notLookedAtSince: async (day, limit) => notLookedAtSince(work, day).slice(0, limit),
    async lookedAt(plan, day) {
      if (work.unit !== undefined) fail(work, new Error('The day of a look may not be set by a person.'));
      if (work.rows.plans.has(plan)) work.rows = { ...work.rows, looks: including(work.rows.looks, plan, day) };
    },
  };
}

// What somebody has done they find again, also when the original has moved on since.
const maySee = (work: MemoryWork, { plan, by }: HistoryEntry): boolean => isOpen(work, plan, 'original') || isOwnDeed(work, by);

const byId = (plans: readonly Plan[]): readonly Plan[] => plans.toSorted((one, other) => (one.id < other.id ? -1 : 1));

const hasGrant = ({ rows }: MemoryWork, plan: PlanId): boolean => rows.grants.some((one) => one.plan === plan);

function begin(work: MemoryWork, plan: Plan, entry: HistoryEntry): void {
  if (work.unit !== undefined && plan.keeper !== work.house) fail(work, new Error(`The plan ${plan.id} may not be begun: another house keeps it.`));
  if (work.rows.plans.has(plan.id)) fail(work, new IdTaken(`duplicate key: the plan ${plan.id} has begun already.`));
  write(work, plan, entry);
  work.rows = { ...work.rows, looks: including(work.rows.looks, plan.id, dateIn(work.now)) };
}

function save(work: MemoryWork, plan: Plan, entry: HistoryEntry): void {
  const held = isOpen(work, plan.id, 'original') ? work.rows.plans.get(plan.id) : undefined;
  // Only the exchange moves an original.
  const isMoved = work.unit !== undefined && (held?.keeper !== plan.keeper || held.term !== plan.term);
  if (held !== undefined && held.version < plan.version && !isMoved) return write(work, plan, entry);
  fail(work, new Error(`The plan ${plan.id} cannot be saved: it is not open to this unit, or version ${plan.version} does not follow.`));
}

function write(work: MemoryWork, plan: Plan, entry: HistoryEntry): void {
  if (work.rows.history.some(({ command }) => command === entry.command))
    fail(work, new IdTaken(`duplicate key: the command ${entry.command} is in the history already.`));
  if (!isOwnDeed(work, entry.by) || (hasGrant(work, plan.id) && !isOpen(work, plan.id, 'original'))) fail(work, planNotFound());
  const { plans, history } = work.rows;
  work.rows = {
    ...work.rows,
    plans: including(plans, plan.id, stored(plan)),
    history: [...history, stored(entry)],
  };
}

function keepRefused(work: MemoryWork, entry: HistoryEntry): void {
  const isOpened = work.rows.plans.has(entry.plan) && isOpen(work, entry.plan, 'original');
  if (!isOpened || !isOwnDeed(work, entry.by)) fail(work, new Error('The words may not be kept: they are of a plan that is not open.'));
  const isKept = work.rows.refusedWords.some(({ plan, command }) => plan === entry.plan && command === entry.command);
  if (!isKept) work.rows = { ...work.rows, refusedWords: [...work.rows.refusedWords, stored(entry)] };
}

// A unit hands on what it works on; one that begins a plan opens it to itself.
function grant(work: MemoryWork, plan: PlanId, grants: readonly Grant[]): void {
  const isWorkedOn = isOpen(work, plan, 'original');
  const isNew = work.rows.plans.get(plan)?.keeper === work.house && !hasGrant(work, plan);
  const mayGrant = ({ unit, part, user }: Grant): boolean =>
    work.unit === undefined || (user === undefined && part === 'original' && (isWorkedOn || (isNew && unit === work.unit)));
  if (!grants.every(mayGrant)) fail(work, new Error(`The plan ${plan} may not be opened to the unit.`));
  for (const { unit, part, user, to, readsOnly } of grants) openPart(work, { plan, unit, part, ...(user && { user, to, readsOnly }) });
}

function notLookedAtSince(work: MemoryWork, day: CalendarDate): Awaited<ReturnType<Originals['notLookedAtSince']>> {
  const looks = byId([...work.rows.plans.values()])
    .filter(({ id, keeper }) => keeper === work.house && isOpen(work, id, 'original'))
    .map(({ id: plan }) => ({ plan, lookedAt: work.rows.looks.get(plan) ?? day }));
  return looks.filter(({ lookedAt }) => lookedAt < day).toSorted((one, other) => one.lookedAt.localeCompare(other.lookedAt));
}
