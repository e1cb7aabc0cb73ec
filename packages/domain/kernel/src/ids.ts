import { z } from 'zod';

const uuid = () => z.uuid();
const slug = () =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80);

/** A plan, the same in every house. */
export const PlanId = uuid().brand<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;

/** A person in or around a plan: the child, a guardian, a relative. */
export const PersonId = uuid().brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** A consent record. */
export const ConsentId = uuid().brand<'ConsentId'>();
export type ConsentId = z.infer<typeof ConsentId>;

/** A party of a plan: one unit, or one person, that takes part. */
export const PartyId = uuid().brand<'PartyId'>();
export type PartyId = z.infer<typeof PartyId>;

/** A goal; kept through all versions (PLA-12). */
export const GoalId = uuid().brand<'GoalId'>();
export type GoalId = z.infer<typeof GoalId>;

/** An intervention; kept through all versions (PLA-12). */
export const InterventionId = uuid().brand<'InterventionId'>();
export type InterventionId = z.infer<typeof InterventionId>;

/** A follow-up of a plan. */
export const FollowUpId = uuid().brand<'FollowUpId'>();
export type FollowUpId = z.infer<typeof FollowUpId>;

/** A short note of the preparation: a question, a strength, a need. */
export const NoteId = uuid().brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

/** One command; sent again with the same id it is done once. */
export const CommandId = uuid().brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;

/** A message between houses. */
export const MessageId = uuid().brand<'MessageId'>();
export type MessageId = z.infer<typeof MessageId>;

/** A running instance of an app: one authority with its own name, database, key and peers. */
export const HouseId = slug().brand<'HouseId'>();
export type HouseId = z.infer<typeof HouseId>;

/** An organisational unit, unique within its house. */
export const UnitId = slug().brand<'UnitId'>();
export type UnitId = z.infer<typeof UnitId>;

/** Someone who signs in. */
export const UserId = z.string().min(1).max(120).brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;
