import { ConsentForm, GivenAs, InformationKind, SensitiveKind } from '@stafett/consent';
import { dateIn, type Instant } from '@stafett/kernel';
import type { CommandOf } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, placeOf, type Telling } from '../action-rule.ts';
import { Day, dayOf, Moment, momentOf } from '../moment.ts';
import { nameOf, newName } from '../short-name.ts';
import { personOfPlan } from './person-of-plan.ts';

/** A unit that something is said of, with the sensitive kinds it may know and the kinds it may not. */
export const Receiver = z.union([
  nameOf('unit'),
  z.strictObject({
    unit: nameOf('unit'),
    sensitive: z.array(SensitiveKind).optional().describe('the sensitive kinds that this unit may know'),
    excluded: z.array(InformationKind).optional().describe('the kinds that this unit may not know'),
  }),
]);

const Form = z.strictObject({
  consent: newName('consent'),
  givenBy: nameOf('person'),
  about: nameOf('person').optional().describe('the person whose plan it is when left out'),
  givenAs: GivenAs.optional().describe('self when it is about the giver, else guardian'),
  answer: z.enum(['yes', 'no']).default('yes'),
  from: Day.optional().describe('today when left out'),
  to: Day.optional(),
  receivers: z.array(Receiver).default([]).describe('the units that it covers'),
  form: ConsentForm.default('oral'),
  takenAt: Moment.optional().describe('now when left out'),
  informedHow: z.string().default('Muntligt, i samtal'),
  language: z.string().default('sv').describe('as in BCP 47'),
  interpreter: z.boolean().default(false),
});

/** Somebody has said yes or no. */
export const recordConsent = actionRule(
  Form,
  ({ consent, givenBy, about, givenAs, receivers, from, to, takenAt, ...answer }, telling): CommandOf<'recordConsent'> => {
    const { names, actor, now } = telling;
    const whose = about ?? personOfPlan(telling);
    return {
      type: 'recordConsent',
      consent: {
        ...answer,
        id: names.idOf('consent', consent),
        about: names.idOf('person', whose),
        givenBy: names.idOf('person', givenBy),
        givenAs: givenAs ?? (whose === givenBy ? 'self' : 'guardian'),
        ...timesOf({ from, to, takenAt }, now),
        receivers: receivers.map((receiver) => receiverOf(receiver, telling)),
        takenBy: { name: actor.name, house: actor.house, unit: actor.unit },
      },
    };
  },
);

function timesOf({ from, to, takenAt }: Pick<z.infer<typeof Form>, 'from' | 'to' | 'takenAt'>, now: Instant) {
  const today = dateIn(now);
  return {
    from: dayOf(from ?? '+0d', today),
    to: to === undefined ? undefined : dayOf(to, today),
    takenAt: takenAt === undefined ? now : momentOf(takenAt, now),
  };
}

/** A receiver as the house is told of it. */
export function receiverOf(receiver: z.infer<typeof Receiver>, telling: Telling) {
  const { unit, sensitive = [], excluded = [] } = typeof receiver === 'string' ? { unit: receiver } : receiver;
  return { ...placeOf(unit, telling), sensitive, excluded };
}

const Withdrawal = z.strictObject({ consent: nameOf('consent'), at: Moment.optional().describe('when it was said; now when left out') });

/** A consent is taken back. */
export const withdrawConsent = actionRule(
  Withdrawal,
  ({ consent, at }, { names, now }): CommandOf<'withdrawConsent'> => ({
    type: 'withdrawConsent',
    consent: names.idOf('consent', consent),
    at: at === undefined ? undefined : momentOf(at, now),
  }),
);

/** A consent is taken back in part. */
export const narrowConsent = actionRule(
  z.strictObject({
    consent: nameOf('consent'),
    receiver: nameOf('unit'),
    kinds: z.array(InformationKind).min(1).optional().describe('everything when left out'),
    at: Moment.optional().describe('when it was said; now when left out'),
  }),
  ({ consent, receiver, kinds, at }, telling): CommandOf<'narrowConsent'> => ({
    type: 'narrowConsent',
    consent: telling.names.idOf('consent', consent),
    receiver: placeOf(receiver, telling),
    kinds,
    at: at === undefined ? undefined : momentOf(at, telling.now),
  }),
);

/** The consents have been gone through after the house was restored. */
export const confirmConsents = actionRule(
  z.strictObject({}),
  (_form, { plan, now }): CommandOf<'confirmConsents'> => ({ type: 'confirmConsents', since: plan?.consentsToConfirm?.since ?? now }),
);
