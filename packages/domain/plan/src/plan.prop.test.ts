import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerablePlace } from './answerable-place.ts';
import { Plan } from './plan.schema.ts';
import { rebuildPlan } from './rebuild-plan.ts';
import { anyPlan } from './testing/any-plan.ts';

test('PRO-21: whatever is allowed leaves a plan of the right shape that its history rebuilds', () => {
  fc.assert(
    fc.property(anyPlan, ({ plan, history }) => {
      expect(Plan.safeParse(plan).error).toBeUndefined();
      expect(rebuildPlan(history)).toEqual(plan);
    }),
  );
});

test('the order of interventions never runs in a circle', () => {
  fc.assert(
    fc.property(anyPlan, ({ plan }) => {
      const reach = (id: string, seen: readonly string[]): boolean =>
        seen.includes(id) || (plan.interventions.find((one) => one.id === id)?.after ?? []).some((first) => reach(first, [...seen, id]));
      expect(plan.interventions.some(({ id }) => reach(id, []))).toBe(false);
    }),
  );
});

test('the unit that answers for the plan is in the house that keeps it, so that somebody can always write', () => {
  fc.assert(
    fc.property(anyPlan, ({ plan }) => {
      expect(answerablePlace(plan).house).toBe(plan.keeper);
    }),
  );
});
