import { PersonId } from '@stafett/kernel';
import { z } from 'zod';
import { Receiver } from './consent.schema.ts';
import { InformationKind } from './information-kind.ts';

/** An item of a plan, as far as sharing goes: what kind of information it is, and whom it is about (CON-30, CON-34). */
export const SharedItem = z.strictObject({
  kind: InformationKind,
  about: PersonId,
  /** It tells address, unit, school or town of somebody whose whereabouts may be protected (SEC-05). */
  revealsWhereabouts: z.boolean().optional(),
  /** The units whose task in the plan needs it (CON-22); absent: every unit that takes part. */
  neededBy: z.array(Receiver).optional(),
});
export type SharedItem = z.infer<typeof SharedItem>;
