import { InformationKind } from '@stafett/consent';
import { GoalKind } from '@stafett/goals';
import { GoalId, PersonId } from '@stafett/kernel';
import { z } from 'zod';
import { GoalRating, GoalScale } from './content/attainment.schema.ts';
import { View } from './content/view.schema.ts';
import { planLimits } from './plan-limits.ts';
import { Wording } from './wording.schema.ts';

/** A goal of the plan: what the person will do or have (GOA-01, GOA-02). */
export const PlanGoal = Wording.extend({
  id: GoalId,
  kind: GoalKind,
  parent: GoalId.optional().describe('the long-term goal that a short-term one leads to'),
  about: PersonId,
  information: InformationKind,
  views: z.array(View).max(planLimits.people).optional().describe('what each thinks of it, one a person (GOA-06)'),
  scale: GoalScale.optional(),
  ratings: z.array(GoalRating).max(planLimits.ratings).optional().describe('in the order they were written (GOA-07)'),
});
export type PlanGoal = z.infer<typeof PlanGoal>;
