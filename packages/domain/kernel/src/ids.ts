import { z } from 'zod';

// Marked so that a browser loads only the ids that its rooms use.
const uuid = /* @__NO_SIDE_EFFECTS__ */ <Name extends string>() => z.uuid().brand<Name>();
const slug = /* @__NO_SIDE_EFFECTS__ */ <Name extends string>() =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80)
    .brand<Name>();

/** A plan, the same in every house. */
export const PlanId = uuid<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;

/** A person in or around a plan: the child, a guardian, a relative. */
export const PersonId = uuid<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** A consent record. */
export const ConsentId = uuid<'ConsentId'>();
export type ConsentId = z.infer<typeof ConsentId>;

/** A recorded assessment by a named professional. */
export const AssessmentId = uuid<'AssessmentId'>();
export type AssessmentId = z.infer<typeof AssessmentId>;

/** A decision of the social welfare board. */
export const BoardDecisionId = uuid<'BoardDecisionId'>();
export type BoardDecisionId = z.infer<typeof BoardDecisionId>;

/** What the work rests on for somebody who cannot consent. */
export const GroundId = uuid<'GroundId'>();
export type GroundId = z.infer<typeof GroundId>;

/** A recorded decision to disclose without consent. */
export const DisclosureId = uuid<'DisclosureId'>();
export type DisclosureId = z.infer<typeof DisclosureId>;

/** A party of a plan: one unit, or one person, that takes part. */
export const PartyId = uuid<'PartyId'>();
export type PartyId = z.infer<typeof PartyId>;

/** A goal; kept through all versions (PLA-12). */
export const GoalId = uuid<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;

/** An intervention; kept through all versions (PLA-12). */
export const InterventionId = uuid<'InterventionId'>();
export type InterventionId = z.infer<typeof InterventionId>;

/** A follow-up of a plan. */
export const FollowUpId = uuid<'FollowUpId'>();
export type FollowUpId = z.infer<typeof FollowUpId>;

/** A short note of the preparation: a question, a strength, a need. */
export const NoteId = uuid<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

/** One command; sent again with the same id it is done once. */
export const CommandId = uuid<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;

/** A message between houses. */
export const MessageId = uuid<'MessageId'>();
export type MessageId = z.infer<typeof MessageId>;

/** A running instance of an app: one authority with its own name, database, key and peers. */
export const HouseId = slug<'HouseId'>();
export type HouseId = z.infer<typeof HouseId>;

/** An organisational unit, unique within its house. */
export const UnitId = slug<'UnitId'>();
export type UnitId = z.infer<typeof UnitId>;

/** Someone who signs in. */
export const UserId = z.string().min(1).max(120).brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;
