import { AssessmentId, BoardDecisionId, CalendarDate, DisclosureId, GroundId, HouseId, Instant, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { ConsentMatter, ConsentReceiver, Receiver } from './consent.schema.ts';
import { InformationKind } from './information-kind.ts';
import { RecordedBy, recordedLater } from './recorded.schema.ts';

const made = {
  by: RecordedBy,
  /** When it was made; nothing rests on it before. */
  at: Instant,
  /** The reasons. */
  why: Text(2000),
  /** From this moment nothing rests on it. */
  withdrawnAt: Instant.optional(),
  ...recordedLater,
};

const assessed = {
  id: AssessmentId,
  /** The matters it was made in; absent: the work and the sharing that it needs. */
  matters: z.array(ConsentMatter).min(1).optional(),
  ...made,
};

/** The questions that the engine leaves to a person; an assessment with its outcome closes one (CON-12). */
export const OpenQuestion = z.enum([
  'childSaysNo',
  'childNotAsked',
  'childAgainstGuardians',
  'godManNotAsked',
  'boardAgainstConsent',
  'personCannotConsent',
  'representativeAndPersonDiffer',
]);
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/**
 * An assessment by a named professional in one matter; of several about the same question the latest one counts (CON-03, CON-04, CON-12).
 * One that closes an open question weighs what had been said when it was made: a later answer of anybody, a withdrawal or a narrowing, in the same matter, opens the question again.
 */
export const Assessment = z.discriminatedUnion('question', [
  /** Whether the child has the age and maturity to decide in this matter: which measure, how intrusive, urgent and complicated (CON-04). */
  z.strictObject({ ...assessed, question: z.literal('maturity'), outcome: z.enum(['mature', 'notMature']) }),
  /** Whether an adult can give consent and express a will (CON-09, CON-10). */
  z.strictObject({
    ...assessed,
    question: z.literal('ability'),
    outcome: z.enum(['able', 'unable']),
    /** When unable: relatives or something else tell what the person wants. */
    willKnownOtherwise: z.boolean().optional(),
  }),
  /** How an open question was weighed: the work and the sharing may go on, or not. */
  z.strictObject({ ...assessed, question: OpenQuestion, outcome: z.enum(['goOn', 'doNotGoOn']) }),
]);
export type Assessment = z.infer<typeof Assessment>;

/** The social welfare board's decision that the work starts for a child in care under LVU although a guardian does not consent (CON-06, CON-07). */
export const BoardDecision = z.strictObject({
  id: BoardDecisionId,
  outcome: z.enum(['start', 'doNotStart']),
  /** The decision maker: the board, or who decides on its behalf. */
  decidedBy: Text(120),
  /** Whose board. */
  house: HouseId,
  /** When it was decided; nothing rests on it before. */
  at: Instant,
  reason: Text(2000),
  /** The work is necessary for care that the child needs. */
  necessaryForCare: z.boolean(),
  /** It cannot be done otherwise. */
  noOtherWay: z.boolean(),
  /** Those, guardians and child, whose consent was sought before the decision. */
  soughtFrom: z.array(PersonId),
  /** The units that it lets take part, and what each may know, as in a consent. */
  receivers: z.array(ConsentReceiver),
  /** First day it holds. */
  from: CalendarDate,
  /** Last day it holds. */
  to: CalendarDate.optional(),
  /** When it was revoked. */
  withdrawnAt: Instant.optional(),
  ...recordedLater,
});
export type BoardDecision = z.infer<typeof BoardDecision>;

const grounded = {
  id: GroundId,
  /** The units it covers, and what each may know, as in a consent. */
  receivers: z.array(ConsentReceiver),
  from: CalendarDate,
  to: CalendarDate.optional(),
  ...made,
};

/** What the work may rest on for an adult who cannot give consent (CON-10). */
export const Ground = z.discriminatedUnion('kind', [
  /** Presumed consent. */
  z.strictObject({
    ...grounded,
    kind: z.literal('presumedConsent'),
    /** The person was informed. */
    informed: z.boolean(),
    /** The person showed in any way not to want it. */
    showedUnwillingness: z.boolean(),
  }),
  /** Menprövning: the secrecy holder’s recorded test of whether sharing harms the person or somebody close. */
  z.strictObject({ ...grounded, kind: z.literal('harmTest'), outcome: z.enum(['noHarm', 'harm']) }),
]);
export type Ground = z.infer<typeof Ground>;

/** A recorded decision to disclose, between social services and health care, what a person under 18 needs for care; kept apart from consent (SEC-16). */
export const Disclosure = z.strictObject({
  id: DisclosureId,
  /** osl-social: social services disclose (OSL 26:9); osl-health: health care discloses (OSL 25:12). */
  law: z.enum(['osl-social', 'osl-health']),
  /** The unit that decides about its own information. */
  discloser: Receiver,
  receiver: Receiver,
  about: PersonId,
  kinds: z.array(InformationKind).min(1),
  /** The person needs it for care. */
  neededForCare: z.boolean(),
  from: CalendarDate,
  to: CalendarDate.optional(),
  ...made,
});
export type Disclosure = z.infer<typeof Disclosure>;
