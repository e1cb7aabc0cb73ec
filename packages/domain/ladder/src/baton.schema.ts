import { CalendarDate, HouseId, Instant, PersonId, PlanId, Text, UnitId } from '@stafett/kernel';
import { z } from 'zod';

/** A baton: something that one unit hands over to another. */
export const BatonId = z.uuid().brand<'BatonId'>();
export type BatonId = z.infer<typeof BatonId>;

/** What a baton is about; the same mechanism for all of it (LAD-03). */
export const BatonMatter = z
  .enum(['leadChange', 'misdirectedCall', 'referral', 'placementMove', 'needPointedOut'])
  .describe(
    'leadChange: overall responsibility for a plan (ACT-12). misdirectedCall: a call or contact that came to the wrong unit (INV-03). referral: care goes over, as between regions when leaving SiS (IVC-09). placementMove: information and care when a placement begins, moves or ends (PLC-02). needPointedOut: a need of a plan, told to one that must assess it (SIS-03)',
  );
export type BatonMatter = z.infer<typeof BatonMatter>;

/** A unit in a house that gives or receives a baton. */
export const BatonPlace = z.strictObject({ house: HouseId, unit: UnitId });
export type BatonPlace = z.infer<typeof BatonPlace>;

/** Where a baton is: follows from its events, never set by hand. */
export const BatonState = z.enum(['offered', 'accepted', 'declined', 'withdrawn', 'received']);
export type BatonState = z.infer<typeof BatonState>;

/** Why a receiver says no. */
export const DeclineReason = z
  .enum(['otherUnit', 'noNeed', 'noConsent', 'other'])
  .describe('otherUnit: somebody else is right. noNeed: the receiver judges that it is not needed. noConsent: the person or the guardians do not want it');
export type DeclineReason = z.infer<typeof DeclineReason>;

const noAnswer = {
  reason: DeclineReason,
  why: Text(1000).optional().describe('The grounds, in words; needed for noNeed and other'),
  better: BatonPlace.optional().describe('A better receiver, which the giver can offer it to'),
};

/** A receiver's no, as it is kept. */
export const Decline = z.strictObject({ by: BatonPlace, at: Instant, ...noAnswer });
export type Decline = z.infer<typeof Decline>;

const matter = {
  id: BatonId,
  matter: BatonMatter,
  receiver: BatonPlace.describe('Who is asked to take over; another unit than the giver'),
  person: PersonId.optional().describe('Whom it is about'),
  plan: PlanId.optional().describe('The plan that it belongs to, if there is one'),
  deadline: CalendarDate.describe('Last day, in Sweden, for what comes next: the answer, then the reception of the family; after it the baton is overdue'),
};

/** A handover as it stands after its events (LAD-03). */
export const Baton = z.strictObject({
  ...matter,
  giver: BatonPlace.describe('Who lets go of the matter, and answers for it until the receiver has accepted'),
  state: BatonState,
  offeredAt: Instant.describe('When it was first offered'),
  lastAt: Instant.describe('When something last happened to it'),
  remindedAt: z.array(Instant),
  declines: z.array(Decline).describe('Every no so far, the oldest first'),
});
export type Baton = z.infer<typeof Baton>;

const happening = { at: Instant, by: BatonPlace.describe('The unit that does it') };

/** Something that happens to a baton. */
export const BatonEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('offered'), ...happening, ...matter }).describe('The first event: the giver offers the matter to a receiver'),
  z
    .strictObject({ type: z.literal('offeredOn'), ...happening, receiver: matter.receiver, deadline: matter.deadline })
    .describe('The giver offers it to another, or once more, while nobody has accepted'),
  z
    .strictObject({
      type: z.literal('accepted'),
      ...happening,
      deadline: CalendarDate.optional().describe('Last day to receive the family, as after a move; absent: the day that was set before'),
    })
    .describe('The receiver takes over, and answers for it from now on'),
  z.strictObject({ type: z.literal('declined'), ...happening, ...noAnswer }).describe('The receiver says no; the giver still answers for it'),
  z.strictObject({ type: z.literal('withdrawn'), ...happening }).describe('The giver takes it back and keeps the matter'),
  z.strictObject({ type: z.literal('reminded'), ...happening }).describe('The giver reminds the receiver'),
  z.strictObject({ type: z.literal('received'), ...happening }).describe('The receiver has received the family; the handover is finished'),
]);
export type BatonEvent = z.infer<typeof BatonEvent>;

/** The name of an event. */
export type BatonEventType = BatonEvent['type'];

/** A baton as it is written by hand: its events in order, the first of them `offered`. */
export const BatonHistory = z.strictObject({ events: z.array(BatonEvent).min(1).max(1000) });
export type BatonHistory = z.infer<typeof BatonHistory>;
