import { type CalendarDate, dateIn, daysBetween, type Instant } from '@stafett/kernel';
import { batonHolders, type BatonPart, isBatonFinished } from './baton-transitions.ts';
import type { Baton, BatonPlace, BatonState } from './baton.schema.ts';

/** What a unit waits for, or is to do, with a baton. */
export type BatonTask = 'answer' | 'receiveFamily' | 'offerOn' | 'awaitAnswer' | 'awaitReception';

/** A baton in a unit's list. */
export interface ListedBaton {
  readonly baton: Baton;
  readonly part: BatonPart;
  readonly task: BatonTask;
  /** Whether this unit answers for the matter now. */
  readonly holds: boolean;
  /** Days after the deadline; 0 when it is not overdue. */
  readonly daysLate: number;
}

/**
 * The things that a unit can be asked to do with a baton.
 *
 * @example
 * batonTasks.includes('answer') // true
 */
export const batonTasks: readonly BatonTask[] = ['answer', 'receiveFamily', 'offerOn', 'awaitAnswer', 'awaitReception'];

const tasks: Readonly<Record<BatonPart, Partial<Record<BatonState, BatonTask>>>> = {
  giver: { offered: 'awaitAnswer', declined: 'offerOn', accepted: 'awaitReception' },
  receiver: { offered: 'answer', accepted: 'receiveFamily' },
};

const daysLateOn = ({ deadline }: Baton, today: CalendarDate): number => Math.max(0, daysBetween(deadline, today));
const isAt = (place: BatonPlace, { house, unit }: BatonPlace): boolean => place.house === house && place.unit === unit;
const inOrder = (one: Baton, other: Baton): number => {
  if (one.deadline !== other.deadline) return one.deadline < other.deadline ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

/**
 * The batons that nobody has taken in time, the latest first; the day of the deadline itself is in time (LAD-03).
 *
 * @param batons - of anybody
 * @param at - the moment; the day in Sweden counts
 * @example
 * overdueBatons([exampleBaton], '2026-11-30T08:00:00.000Z') // []
 * overdueBatons([exampleBaton], '2026-12-02T08:00:00.000Z').length // 1
 */
export function overdueBatons(batons: readonly Baton[], at: Instant): readonly Baton[] {
  const today = dateIn(at);
  return batons.filter((baton) => !isBatonFinished(baton) && daysLateOn(baton, today) > 0).toSorted(inOrder);
}

/**
 * A unit's batons: what it has handed over until the family is received, and what it is asked to take or has taken (LAD-03).
 * The overdue stand first, the latest at the top; then what has been declined and waits for its giver; then by deadline.
 *
 * @param place - the unit
 * @param batons - of anybody
 * @param at - the moment; the day in Sweden counts
 * @example
 * batonsOf({ house: 'region', unit: 'bup' }, [exampleBaton], '2026-12-02T08:00:00.000Z').map(({ task, daysLate, holds }) => [task, daysLate, holds]) // [['answer', 2, false]]
 */
export function batonsOf(place: BatonPlace, batons: readonly Baton[], at: Instant): readonly ListedBaton[] {
  const today = dateIn(at);
  const listed = batons.flatMap((baton) =>
    (['giver', 'receiver'] as const).flatMap((part) => {
      const task = tasks[part][baton.state];
      if (task === undefined || !isAt(baton[part], place)) return [];
      return [{ baton, part, task, holds: batonHolders[baton.state] === part, daysLate: daysLateOn(baton, today) }];
    }),
  );
  return listed.toSorted((one, other) => rankOf(one) - rankOf(other) || inOrder(one.baton, other.baton));
}

const rankOf = ({ daysLate, task }: ListedBaton): number => {
  if (daysLate > 0) return 0;
  return task === 'offerOn' ? 1 : 2;
};
