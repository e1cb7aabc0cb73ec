import { addDays, type HouseId, type Instant, instantAt, type UnitId, type UserId } from '@stafett/kernel';
import { answerablePlace, type Plan } from '@stafett/plan';
import type { AccessQuestion } from './access-question.ts';
import { mayReadOriginal } from './may-read-original.ts';
import { partIn } from './may-open-in-emergency.ts';
import { opensByName } from './opens-by-name.ts';

/** What a grant opens. */
export type GrantedPart = 'original' | 'copy';

/** A unit of a house, or one user there, may open the original or its copy; the database compares ids and times with it. */
export interface Grant {
  readonly unit: UnitId;
  readonly part: GrantedPart;
  /** Only this user; absent: everybody at the unit. */
  readonly user?: UserId | undefined;
  /** Present when nothing may be written: an emergency opening. */
  readonly readsOnly?: true | undefined;
  /** From this moment it opens nothing; absent: until it is ended. */
  readonly to?: Instant | undefined;
}

type ByName = Pick<AccessQuestion, 'at' | 'assignments' | 'openings'>;

/**
 * What of a plan is open in a house, as the rule decides it (SEC-04): the unit that answers for the plan works on the original, and nobody else by their unit;
 * then, when they are given, each user who is assigned (ACT-13) or has opened it in an emergency, until that ends by itself (SEC-08).
 *
 * @param plan - the original
 * @param house - the house that asks
 * @param byName - assignments, emergency openings, and the moment
 * @example
 * grantsFor({ keeper: 'region', initiator: { house: 'region', unit: 'barnmedicin' } }, 'region') // [{ unit: 'barnmedicin', part: 'original' }]
 * grantsFor({ keeper: 'region', initiator: { house: 'region', unit: 'barnmedicin' } }, 'municipality') // []
 */
export function grantsFor(plan: Plan, house: HouseId, byName?: ByName): readonly Grant[] {
  const place = answerablePlace(plan);
  const byUnit: readonly Grant[] = plan.keeper === house && mayReadOriginal({ house, unit: place.unit }, plan) ? [{ unit: place.unit, part: 'original' }] : [];
  return byName === undefined ? byUnit : [...byUnit, ...grantsByName(plan, house, byName)];
}

function grantsByName(plan: Plan, house: HouseId, { at, assignments = [], openings = [] }: ByName): readonly Grant[] {
  const part = partIn(plan, house);
  if (part === undefined) return [];
  const assigned = assignments.filter((one) => one.house === house && opensByName(one, part, { plan, at, assignments: [one] }));
  const opened = openings.filter((one) => one.house === house && opensByName(one, part, { plan, at, openings: [one] }));
  return [
    ...assigned.map(({ unit, user, to }) => ({ unit, part, user, to: to && instantAt(addDays(to, 1), '00:00') })),
    ...opened.map(({ unit, user, to }) => ({ unit, part, user, to, readsOnly: true as const })),
  ];
}
