import { InformationKind } from '@stafett/consent';
import { GoalKind } from '@stafett/goals';
import { GoalId, PersonId } from '@stafett/kernel';
import type { z } from 'zod';
import { Wording } from './wording.schema.ts';

/** A goal of the plan: what the person will do or have (GOA-01, GOA-02). */
export const PlanGoal = Wording.extend({
  id: GoalId,
  kind: GoalKind,
  parent: GoalId.optional().describe('the long-term goal that a short-term one leads to'),
  about: PersonId,
  information: InformationKind,
});
export type PlanGoal = z.infer<typeof PlanGoal>;
