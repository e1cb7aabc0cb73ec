import { CalendarDate, PersonId } from '@stafett/kernel';
import { z } from 'zod';
import { Receiver } from './consent.schema.ts';
import { recordedLater } from './recorded.schema.ts';

/** The person whose plan it is, as far as consent goes. */
export const ConsentPerson = z.strictObject({
  id: PersonId,
  birthDate: CalendarDate,
  /** From this day nothing rests on anybody’s consent (CON-35). */
  diedOn: CalendarDate.optional(),
  /** A child who came to Sweden without guardians; a god man stands in their stead (CON-09). */
  unaccompanied: z.boolean().optional(),
});
export type ConsentPerson = z.infer<typeof ConsentPerson>;

/** One who has custody, perhaps only for some time (CON-35). */
export const Guardian = z.strictObject({
  id: PersonId,
  /** speciallyAppointed: appointed by a court in the stead of those who had custody, and decides instead of them (CON-09); absent: custody. */
  kind: z.enum(['custody', 'speciallyAppointed']).optional(),
  /** First day with custody; absent since birth. */
  from: CalendarDate.optional(),
  /** Last day with custody; for one who has died the day before, for from the day of death nothing rests on their consent (CON-35). */
  to: CalendarDate.optional(),
  ...recordedLater,
});
export type Guardian = z.infer<typeof Guardian>;

/** A part of a mandate: the economy, the person, or to guard rights (ACT-18). */
export const MandatePart = z.enum(['economy', 'person', 'rights']);
export type MandatePart = z.infer<typeof MandatePart>;

/** One who is appointed, or has been given a power, to act for the person (ACT-18, CON-09). */
export const Representative = z.strictObject({
  id: PersonId,
  /** godManForChild: for an unaccompanied child; the others for an adult. futurePowerOfAttorney: framtidsfullmakt, in force when the person has become unable. */
  kind: z.enum(['godManForChild', 'godMan', 'forvaltare', 'personligtOmbud', 'powerOfAttorney', 'futurePowerOfAttorney']),
  /** What the appointment or the power covers; to consent for an adult it must cover the person, for a child anything but the economy alone (CON-09). */
  mandate: z.array(MandatePart),
  from: CalendarDate,
  to: CalendarDate.optional(),
  ...recordedLater,
});
export type Representative = z.infer<typeof Representative>;

/** Care outside the home, or under a law that changes who decides (CON-06 – CON-08, CON-11). */
export const Care = z.strictObject({
  /** LVU: without consent, by court or immediately; SoL: voluntary; LSU: secure youth care. */
  law: z.enum(['LVU', 'SoL', 'LSU']),
  from: CalendarDate,
  to: CalendarDate.optional(),
  /** The guardians with whom there is no contact (CON-07). */
  noContactWith: z.array(PersonId).optional(),
  /** The guardians from whom the address is kept secret to protect the child (CON-07). */
  addressSecretFrom: z.array(PersonId).optional(),
  ...recordedLater,
});
export type Care = z.infer<typeof Care>;

/** Somebody whose whereabouts are protected: protected identity or a secret placement (SEC-05). */
export const Protection = z.strictObject({
  of: PersonId,
  kind: z.enum(['sekretessmarkering', 'skyddadFolkbokforing', 'secretPlacement']),
  /** The units that may know the whereabouts; a consent must cover them as well. */
  cleared: z.array(Receiver),
  from: CalendarDate,
  to: CalendarDate.optional(),
  ...recordedLater,
});
export type Protection = z.infer<typeof Protection>;
