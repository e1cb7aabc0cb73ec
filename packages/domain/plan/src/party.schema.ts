import { PrincipalKind, UnitKind } from '@stafett/actors';
import { HouseId, Instant, PartyId, Text, UnitId } from '@stafett/kernel';
import { z } from 'zod';
import { Version } from './wording.schema.ts';

/** A unit that takes part in the plan, by its place in a house. */
export const PartyUnit = z.strictObject({ house: HouseId, unit: UnitId, name: Text(120), kind: UnitKind, principal: PrincipalKind });
export type PartyUnit = z.infer<typeof PartyUnit>;

/** Who comes to the meeting (INV-02). */
export const InvitationAnswer = z.strictObject({
  coming: z.boolean(),
  who: Text(200).optional().describe('who comes, by name and function; needed when somebody comes'),
  note: Text(1000).optional(),
  at: Instant,
});
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;

/** A party: a unit with its role, its invitation and its answer (INV-01, INV-02). */
export const Party = PartyUnit.extend({
  id: PartyId,
  role: Text(300).describe('what this party is there for at the meeting'),
  invitedAt: Instant.optional().describe('absent for the unit that started the work'),
  answer: InvitationAnswer.optional(),
  version: Version,
});
export type Party = z.infer<typeof Party>;
