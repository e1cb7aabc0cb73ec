import { Instant, PartyId, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Version } from './wording.schema.ts';

/** How the meeting is held (MEE-04). */
export const MeetingForm = z.enum(['room', 'video', 'phone']);
export type MeetingForm = z.infer<typeof MeetingForm>;

/** Who does what at the meeting, by name and function: who calls and opens it, leads it, takes notes (MEE-10, ACT-14). */
export const MeetingRoles = z.strictObject({ caller: Text(200).optional(), leader: Text(200).optional(), noteTaker: Text(200).optional() });
export type MeetingRoles = z.infer<typeof MeetingRoles>;

/** The SIP meeting: when, where, how; who was there; when it was opened and ended. */
export const Meeting = z.strictObject({
  startsAt: Instant,
  place: Text(300).describe('a place, or the link'),
  form: MeetingForm,
  contact: Text(200).describe('whom to ask before the meeting'),
  adaptations: Text(1000).optional(),
  present: z.strictObject({ parties: z.array(PartyId), people: z.array(PersonId) }).optional(),
  roles: MeetingRoles.optional(),
  openedAt: Instant.optional(),
  endedAt: Instant.optional(),
  version: Version,
});
export type Meeting = z.infer<typeof Meeting>;
