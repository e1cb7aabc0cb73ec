import type { CalendarDate, PersonId } from '@stafett/kernel';
import type { PlanContent } from './plan-content.schema.ts';

/** One point of a curve: a day and a number. */
export interface CurvePoint {
  readonly on: CalendarDate;
  readonly value: number;
}

/** How a goal has gone over time. */
export interface GoalCurve {
  /** On the scale from −2 to +2. */
  readonly attainment: readonly CurvePoint[];
  /** Each person's own rating, 0 to 10. */
  readonly own: ReadonlyMap<PersonId | string, readonly CurvePoint[]>;
}

type Ratings = PlanContent['goals'][number]['ratings'];

// Of several on one day the last one written counts.
function pointsOf(ratings: NonNullable<Ratings>, valueOf: (rating: NonNullable<Ratings>[number]) => number | undefined): readonly CurvePoint[] {
  const days = new Map<CalendarDate, number>();
  for (const rating of ratings) {
    const value = valueOf(rating);
    if (value !== undefined) days.set(rating.on, value);
  }
  return [...days].map(([on, value]) => ({ on, value })).toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/**
 * A goal's ratings as small curves, in the order of the days: how far it is reached, and what each rates it themselves (GOA-07).
 *
 * @param goal - of a plan or a plan's content
 * @example
 * goalCurve({ ratings: [{ on: '2027-02-01', level: 1 }, { on: '2026-12-01', level: -1, own: 3, person: 'alma' }] }).attainment // [{ on: '2026-12-01', value: -1 }, { on: '2027-02-01', value: 1 }]
 */
export function goalCurve({ ratings = [] }: Pick<PlanContent['goals'][number], 'ratings'>): GoalCurve {
  const people = [...new Set(ratings.flatMap(({ person, own }) => (own === undefined || person === undefined ? [] : [person])))];
  return {
    attainment: pointsOf(ratings, ({ level }) => level),
    own: new Map(
      people.map((person) => [
        person,
        pointsOf(
          ratings.filter((rating) => rating.person === person),
          ({ own }) => own,
        ),
      ]),
    ),
  };
}
