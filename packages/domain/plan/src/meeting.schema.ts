import { Instant, PartyId, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { Version } from './wording.schema.ts';

/** How the meeting is held (MEE-04). */
export const MeetingForm = z.enum(['room', 'video', 'phone']);
export type MeetingForm = z.infer<typeof MeetingForm>;

/** The SIP meeting: when, where, how; who was there; when it was opened and ended. */
export const Meeting = z.strictObject({
  startsAt: Instant,
  place: Text(300).describe('a place, or the link'),
  form: MeetingForm,
  contact: Text(200).describe('whom to ask before the meeting'),
  adaptations: Text(1000).optional(),
  present: z.strictObject({ parties: z.array(PartyId), people: z.array(PersonId) }).optional(),
  openedAt: Instant.optional(),
  endedAt: Instant.optional(),
  version: Version,
});
export type Meeting = z.infer<typeof Meeting>;
