import { CalendarDate, ConsentId, HouseId, Instant, PersonId, Text, UnitId } from '@stafett/kernel';
import { z } from 'zod';
import { checkRecord } from './check-record.ts';
import { checking } from './consent-form.ts';
import { InformationKind, SensitiveKind } from './information-kind.ts';
import { recordedLater } from './recorded.schema.ts';

/** A unit that something may be shared with. */
export const Receiver = z.strictObject({ house: HouseId, unit: UnitId });
export type Receiver = z.infer<typeof Receiver>;

/** What a consent lets one unit know: everything but what is excluded, and of the sensitive kinds only those named (CON-21, CON-31). */
export const ConsentReceiver = z.strictObject({
  house: HouseId,
  unit: UnitId,
  /** The sensitive kinds that this unit may know. */
  sensitive: z.array(SensitiveKind),
  /** The kinds that this unit may not know. */
  excluded: z.array(InformationKind),
});
export type ConsentReceiver = z.infer<typeof ConsentReceiver>;

/** How a consent was given; a nod or a sign counts where that is how the person speaks (CON-20). */
export const ConsentForm = z.enum(['oral', 'written', 'sign']);
export type ConsentForm = z.infer<typeof ConsentForm>;

/** Who asked for the answer and wrote it down (CON-20). */
export const TakenBy = z.strictObject({ name: Text(120), unit: UnitId, house: HouseId });
export type TakenBy = z.infer<typeof TakenBy>;

/** What an answer is given to: the work with the plan, the sharing that it needs, or care; asked about apart where care is voluntary (CON-11). */
export const ConsentMatter = z.enum(['sipWork', 'sharing', 'care']);
export type ConsentMatter = z.infer<typeof ConsentMatter>;

/** In what capacity somebody answers: the person, a guardian, or one who stands in their stead (CON-09). */
export const GivenAs = z.enum(['guardian', 'self', 'godMan', 'forvaltare', 'powerOfAttorney']);
export type GivenAs = z.infer<typeof GivenAs>;

/** A consent taken back in part: from the moment on one unit gets nothing, or nothing of some kinds (CON-24). */
export const Narrowing = z.strictObject({
  /** From this moment; what was released before stays with its receiver. */
  at: Instant,
  receiver: Receiver,
  /** The kinds that are taken back; absent: everything. */
  kinds: z.array(InformationKind).min(1).optional(),
  recordedAt: recordedLater.recordedAt,
});
export type Narrowing = z.infer<typeof Narrowing>;

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const fields = z.strictObject({
  id: ConsentId,
  /** Whose information it is. */
  about: PersonId,
  /** Who answered. */
  givenBy: PersonId,
  /** self when somebody answers for themselves, a child too; else in what capacity. */
  givenAs: GivenAs,
  /** What is answered; absent: the work and the sharing that it needs. An answer about care alone lets nobody start or share. */
  matters: z.array(ConsentMatter).min(1).optional(),
  /** A no ends every earlier yes of the same giver, in the same capacity, about the same person, in the matters that it answers: from its first day on, also when it is itself taken back. */
  answer: z.enum(['yes', 'no']),
  /** First day it holds, in Sweden. */
  from: CalendarDate,
  /** Last day it holds, in Sweden; advice: always set one. */
  to: CalendarDate.optional(),
  /** The units it covers; a unit outside the list gets nothing. */
  receivers: z.array(ConsentReceiver),
  form: ConsentForm,
  takenBy: TakenBy,
  /** When the answer was given; nothing is shared on it before. */
  takenAt: Instant,
  /** How the giver was informed. */
  informedHow: Text(1000),
  /** The language of the information, BCP 47. */
  language: z.string().max(35).regex(LANGUAGE).default('sv'),
  /** Whether an interpreter took part. */
  interpreter: z.boolean(),
  /** From this moment nothing rests on it. */
  withdrawnAt: Instant.optional(),
  /** What has been taken back of it; it narrows and does not end. */
  narrowings: z.array(Narrowing).max(100).optional(),
  ...recordedLater,
});

/** One answer to the question of consent, documented as CON-20 and CON-21 ask. */
export const Consent = fields.superRefine((consent, report) => {
  const { givenAs, givenBy, about } = consent;
  const check = checking(report, 'CON-21');
  checkRecord(consent, check);
  check((givenAs === 'self') !== (givenBy === about), 'giverContradicts', 'givenAs');
});
export type Consent = z.infer<typeof Consent>;
