import { addDays, addWorkdays, type CalendarDate, dateIn, type Instant } from '@stafett/kernel';
import type { RuleId } from '@stafett/rulebook';
import { hasCome, type Situation } from './situation.ts';

/**
 * What has a day by which it is done.
 *
 * @example
 * deadlineKinds.includes('callAtDischarge') // true
 */
export const deadlineKinds = [
  'firstContact',
  'sendInvitation',
  'confirmInvitation',
  'holdMeeting',
  'admissionNotice',
  'callAtDischarge',
  'followUpAtDischarge',
  'answerLead',
  'followUp',
  'keepPromise',
  'giveRecap',
  'ownConsent',
  'lookAgain',
  'tellEnd',
] as const;
/** One of them. */
export type DeadlineKind = (typeof deadlineKinds)[number];

/** How a deadline is counted: from the day after, in hours, days, workdays or weeks. */
export interface Count {
  readonly count: number;
  readonly unit: 'hours' | 'calendarDays' | 'workdays' | 'weeks';
}

/** Something with a day by which it is done, and how it stands (PRO-20). */
export interface Deadline {
  readonly what: DeadlineKind;
  readonly rule: RuleId;
  /** The last day. */
  readonly due: CalendarDate;
  /** The last moment, where the rule counts hours. */
  readonly dueAt?: Instant | undefined;
  /** The day it is counted from, or the first day it can be done. */
  readonly from: CalendarDate;
  /** How the rule counts; absent when the day was agreed. */
  readonly counted?: Count | undefined;
  /** met: done in time. late: its day has passed, and it was not done by then. */
  readonly state: 'met' | 'running' | 'late';
  /** When it was done, in time or not. */
  readonly doneOn?: CalendarDate | undefined;
  /** Whose it is to do; nobody when nobody has been named. */
  readonly owner?: string | undefined;
  /** The unit, the promise or the person that it is about. */
  readonly about?: string | undefined;
  /** The days on which its owner is reminded, as long as it is not done (FOL-02). */
  readonly reminders: readonly CalendarDate[];
}

type Set = Pick<Deadline, 'what' | 'rule' | 'from' | 'due'> & Partial<Pick<Deadline, 'doneOn' | 'owner' | 'about' | 'counted'>>;

/** A deadline whose last day is known. */
export function deadlineBy(set: Set, { today, profile }: Situation): Deadline {
  const { due, from } = set;
  const doneOn = hasCome(set.doneOn, today) ? set.doneOn : undefined;
  const ended = doneOn ?? today;
  const reminders = profile.reminderDaysBefore.map((days) => addDays(due, -days)).filter((day) => from < day);
  const state = ended > due ? 'late' : doneOn === undefined ? 'running' : 'met';
  return { ...set, doneOn, state, reminders: doneOn === undefined ? reminders.toSorted() : [] };
}

const after: Readonly<Record<Exclude<Count['unit'], 'hours'>, (from: CalendarDate, count: number) => CalendarDate>> = {
  calendarDays: addDays,
  workdays: addWorkdays,
  weeks: (from, count) => addDays(from, 7 * count),
};

/** A deadline that is counted in days, workdays or weeks; the day that it is counted from is not one of them. */
export function deadlineAfter(set: Omit<Set, 'due' | 'counted'>, counted: Count & { unit: keyof typeof after }, situation: Situation): Deadline {
  return deadlineBy({ ...set, counted, due: after[counted.unit](set.from, counted.count) }, situation);
}

const HOUR = 3_600_000;

/** A deadline that is counted in hours, to the minute. */
export function deadlineInHours(
  set: Omit<Set, 'due' | 'from' | 'doneOn' | 'counted'> & { fromAt: Instant; doneAt: Instant | undefined },
  counted: Count,
  { at }: Situation,
): Deadline {
  const { fromAt, doneAt, ...rest } = set;
  const dueAt = new Date(Date.parse(fromAt) + counted.count * HOUR).toISOString() as Instant;
  const isDone = doneAt !== undefined && doneAt <= at;
  const ended = isDone ? doneAt : at;
  const state = ended > dueAt ? 'late' : isDone ? 'met' : 'running';
  return { ...rest, from: dateIn(fromAt), due: dateIn(dueAt), dueAt, counted, state, doneOn: isDone ? dateIn(doneAt) : undefined, reminders: [] };
}
