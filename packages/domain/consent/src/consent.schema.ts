import { CalendarDate, ConsentId, HouseId, Instant, PersonId, Text, UnitId } from '@stafett/kernel';
import { z } from 'zod';
import { InformationKind, SensitiveKind } from './information-kind.ts';

/** A unit that something may be shared with. */
export const Receiver = z.strictObject({ house: HouseId, unit: UnitId });
export type Receiver = z.infer<typeof Receiver>;

/** What a consent lets one unit know: everything but what is excluded, and of the sensitive kinds only those named (CON-21, CON-31). */
export const ConsentReceiver = z.strictObject({
  house: HouseId,
  unit: UnitId,
  sensitive: z.array(SensitiveKind).describe('The sensitive kinds that this unit may know'),
  excluded: z.array(InformationKind).describe('The kinds that this unit may not know'),
});
export type ConsentReceiver = z.infer<typeof ConsentReceiver>;

/** How a consent was given; a nod or a sign counts where that is how the person speaks (CON-20). */
export const ConsentForm = z.enum(['oral', 'written', 'sign']);
export type ConsentForm = z.infer<typeof ConsentForm>;

/** Who asked for the answer and wrote it down (CON-20). */
export const TakenBy = z.strictObject({ name: Text(120), unit: UnitId, house: HouseId });
export type TakenBy = z.infer<typeof TakenBy>;

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const fields = z.strictObject({
  id: ConsentId,
  about: PersonId.describe('Whose information it is'),
  givenBy: PersonId.describe('Who answered'),
  givenAs: z.enum(['guardian', 'self']),
  answer: z.enum(['yes', 'no']).describe('A no ends every earlier yes of the same giver'),
  from: CalendarDate.describe('First day it holds, in Sweden'),
  to: CalendarDate.optional().describe('Last day it holds, in Sweden; advice: always set one'),
  receivers: z.array(ConsentReceiver).describe('The units it covers; a unit outside the list gets nothing'),
  form: ConsentForm,
  takenBy: TakenBy,
  takenAt: Instant.describe('When the answer was given; nothing is shared on it before'),
  informedHow: Text(1000).describe('How the giver was informed'),
  language: z.string().max(35).regex(LANGUAGE).default('sv').describe('The language of the information, BCP 47'),
  interpreter: z.boolean(),
  withdrawnAt: Instant.optional().describe('From this moment nothing rests on it'),
});

/** One answer to the question of consent, documented as CON-20 and CON-21 ask. */
export const Consent = fields
  .refine(({ from, to }) => to === undefined || from <= to, { path: ['to'], params: { violation: 'endsBeforeStart', rule: 'CON-21' } })
  .refine(({ givenAs, givenBy, about }) => (givenAs === 'self') === (givenBy === about), {
    path: ['givenAs'],
    params: { violation: 'giverContradicts', rule: 'CON-21' },
  })
  .refine(({ receivers }) => areDistinct(receivers.map(({ house, unit }) => `${house} ${unit}`)), {
    path: ['receivers'],
    params: { violation: 'receiverTwice', rule: 'CON-21' },
  })
  .refine(({ receivers }) => receivers.every(({ sensitive, excluded }) => !sensitive.some((kind) => excluded.includes(kind))), {
    path: ['receivers'],
    params: { violation: 'kindNamedAndExcluded', rule: 'CON-21' },
  });
export type Consent = z.infer<typeof Consent>;

function areDistinct(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}

/** One who has custody, perhaps only for some time (CON-35). */
export const Guardian = z.strictObject({
  id: PersonId,
  from: CalendarDate.optional().describe('First day with custody; absent since birth'),
  to: CalendarDate.optional().describe('Last day with custody'),
});
export type Guardian = z.infer<typeof Guardian>;

/** What decides who must consent, and what they have answered. */
export const ConsentFacts = z.strictObject({
  person: z.strictObject({ id: PersonId, birthDate: CalendarDate }).describe('Whose plan it is'),
  guardians: z.array(Guardian).describe('Everyone who has, or has had, custody of the person'),
  consents: z.array(Consent).describe('Every answer that has been documented, withdrawn ones too'),
});
export type ConsentFacts = z.infer<typeof ConsentFacts>;
