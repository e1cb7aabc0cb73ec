import { Assessment, BoardDecision, Care, Consent, Disclosure, Ground, Protection, Representative } from '@stafett/consent';
import { HouseId, Instant, PersonId, PlanId, UnitId } from '@stafett/kernel';
import { profileNames } from '@stafett/rulebook';
import { z } from 'zod';
import { Closing } from './closing.schema.ts';
import { Confirming, ConsentsToConfirm } from './confirming.schema.ts';
import { CrisisPlan } from './content/crisis-plan.schema.ts';
import { SisterPlan } from './content/other-plan.schema.ts';
import { PlanAnswer } from './content/view.schema.ts';
import { FollowUp, PlannedFollowUp } from './follow-up.schema.ts';
import { Lead } from './lead.schema.ts';
import { Meeting } from './meeting.schema.ts';
import { Moving } from './moving.schema.ts';
import { Need } from './need.schema.ts';
import { OutsideUnit } from './outside/outside-unit.schema.ts';
import { Party } from './party.schema.ts';
import { PersonAround } from './person-around.schema.ts';
import { planLimits } from './plan-limits.ts';
import { PlanGoal } from './plan-goal.schema.ts';
import { PlanIntervention } from './plan-intervention.schema.ts';
import { Preparation } from './preparation.schema.ts';

const records = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(planLimits.records).optional();

/** What the consents rest on or are met by, beside the answers themselves; it is in no copy (CON-06 to CON-10, SEC-05, SEC-16). */
const consentRecords = {
  representatives: records(Representative),
  care: records(Care),
  assessments: records(Assessment),
  boardDecisions: records(BoardDecision),
  grounds: records(Ground),
  protections: records(Protection),
  disclosures: records(Disclosure),
};

/** The name of a routine profile that is shipped (ACT-20). */
export const RoutineName = z.enum(profileNames);
export type RoutineName = z.infer<typeof RoutineName>;

/** A place in a house: one unit. */
export const Place = z.strictObject({ house: HouseId, unit: UnitId });
export type Place = z.infer<typeof Place>;

/**
 * The SIP as it stands, rebuilt from its history (PRO-21).
 * A party's copy is a plan of the same shape with everything held back that the party may not read (SEC-02).
 */
export const Plan = z.strictObject({
  id: PlanId,
  version: z.int().min(1).describe('one more for each accepted command'),
  keeper: HouseId.describe('the house that holds the original and is the only writer'),
  term: z.int().min(1).describe('more each time the original moves, or was about to'),
  moving: Moving.optional(),
  confirming: Confirming.optional(),
  consentsToConfirm: ConsentsToConfirm.optional(),
  consentEpoch: z.int().min(0).optional().describe('how often what sharing rests on has changed; 0 when absent (CON-24)'),
  consentChangedAt: Instant.optional().describe('when it last did: no release counts as made before'),
  initiator: Place,
  person: PersonId.describe('whose plan it is'),
  people: z.array(PersonAround).min(1).max(planLimits.people),
  need: Need,
  consents: z.array(Consent).max(planLimits.consents),
  ...consentRecords,
  routine: RoutineName.optional().describe('the routine profile that the work follows; national when absent (ACT-20)'),
  preparation: Preparation,
  parties: z.array(Party).max(planLimits.parties),
  outsideUnits: z
    .array(OutsideUnit)
    .max(planLimits.outsideUnits)
    .optional()
    .describe('units in no register, called by the words that one knows of them (INV-03)'),
  meeting: Meeting.optional(),
  goals: z.array(PlanGoal).max(planLimits.goals),
  interventions: z.array(PlanIntervention).max(planLimits.interventions),
  planAnswers: z.array(PlanAnswer).max(planLimits.planAnswers).optional().describe('what each answered to the plan as made (CON-27)'),
  sisterPlans: z.array(SisterPlan).max(planLimits.sisterPlans).optional(),
  crisisPlan: CrisisPlan.optional(),
  lead: Lead.optional(),
  nextFollowUp: PlannedFollowUp.optional(),
  followUps: z.array(FollowUp).max(planLimits.followUps),
  closing: Closing.optional(),
});
export type Plan = z.infer<typeof Plan>;
