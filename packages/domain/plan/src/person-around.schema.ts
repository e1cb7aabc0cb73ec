import { CalendarDate, PersonId, Personnummer, Text } from '@stafett/kernel';
import { z } from 'zod';

/** What somebody is to the person whose plan it is (ACT-18). */
export const Relation = z.enum([
  'person',
  'guardian',
  'godMan',
  'forvaltare',
  'personligtOmbud',
  'powerOfAttorney',
  'relative',
  'fosterParent',
  'contactPerson',
]);
export type Relation = z.infer<typeof Relation>;

/** Custody, where it has not been there since birth or does not last, or was given by a court (CON-09, CON-35). */
export const Custody = z.strictObject({
  kind: z.enum(['custody', 'speciallyAppointed']).optional(),
  from: CalendarDate.optional(),
  to: CalendarDate.optional().describe('the last day'),
});
export type Custody = z.infer<typeof Custody>;

/** The person whose plan it is, or someone around (ACT-18). */
export const PersonAround = z.strictObject({
  id: PersonId,
  relation: Relation,
  called: Text(60).optional().describe('what the family calls them: mamma, farfar'),
  name: Text(120),
  birthDate: CalendarDate.optional().describe('needed for the person whose plan it is'),
  personnummer: Personnummer.optional(),
  phone: Text(40).optional(),
  custody: Custody.optional().describe('of a guardian; absent: custody since birth'),
  unaccompanied: z.boolean().optional().describe('of the person: a child who came to Sweden without guardians (CON-09)'),
  diedOn: CalendarDate.optional().describe('of the person, when the person has died (CON-35)'),
});
export type PersonAround = z.infer<typeof PersonAround>;
