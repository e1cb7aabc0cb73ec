import { CalendarDate, PersonId, Personnummer, Text } from '@stafett/kernel';
import { z } from 'zod';

/** What somebody is to the person whose plan it is. */
export const Relation = z.enum(['person', 'guardian', 'relative']);
export type Relation = z.infer<typeof Relation>;

/** The person whose plan it is, or someone in the family (ACT-18). */
export const PersonAround = z.strictObject({
  id: PersonId,
  relation: Relation,
  called: Text(60).optional().describe('what the family calls them: mamma, farfar'),
  name: Text(120),
  birthDate: CalendarDate.optional().describe('needed for the person whose plan it is'),
  personnummer: Personnummer.optional(),
  phone: Text(40).optional(),
});
export type PersonAround = z.infer<typeof PersonAround>;
