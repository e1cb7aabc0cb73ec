import { ConsentMatter, InformationKind, OpenQuestion } from '@stafett/consent';
import { dateIn } from '@stafett/kernel';
import type { CommandOf } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, placeOf, type Telling } from '../action-rule.ts';
import { Day, dayOf, Moment, momentOf } from '../moment.ts';
import { nameOf, newName } from '../short-name.ts';
import { Receiver, receiverOf } from './consents.ts';
import { personOfPlan } from './person-of-plan.ts';

const made = {
  title: z.string().default('socialsekreterare').describe('the profession of the one who makes it'),
  at: Moment.optional().describe('now when left out'),
  why: z.string(),
};
const period = { from: Day.optional().describe('today when left out'), to: Day.optional() };

const madeBy = ({ actor, now }: Telling, { title, at, why }: { title: string; at?: Moment | undefined; why: string }) => ({
  by: { name: actor.name, title, house: actor.house, unit: actor.unit },
  at: at === undefined ? now : momentOf(at, now),
  why,
});

const periodOf = ({ now }: Telling, { from, to }: { from?: Day | undefined; to?: Day | undefined }) => ({
  from: dayOf(from ?? '+0d', dateIn(now)),
  to: to === undefined ? undefined : dayOf(to, dateIn(now)),
});

const assessed = { assessment: newName('record'), matters: z.array(ConsentMatter).min(1).optional(), ...made };

/** An assessment by a named professional. */
export const recordAssessment = actionRule(
  z.discriminatedUnion('question', [
    z.strictObject({ ...assessed, question: z.literal('maturity'), outcome: z.enum(['mature', 'notMature']) }),
    z.strictObject({ ...assessed, question: z.literal('ability'), outcome: z.enum(['able', 'unable']), willKnownOtherwise: z.boolean().optional() }),
    z.strictObject({ ...assessed, question: OpenQuestion, outcome: z.enum(['goOn', 'doNotGoOn']) }),
  ]),
  ({ assessment, title, at, why, ...answer }, telling): CommandOf<'recordAssessment'> => ({
    type: 'recordAssessment',
    assessment: { ...answer, id: telling.names.idOf('record', assessment), ...madeBy(telling, { title, at, why }) },
  }),
);

/** A decision of the social welfare board. */
export const recordBoardDecision = actionRule(
  z.strictObject({
    decision: newName('record'),
    outcome: z.enum(['start', 'doNotStart']).default('start'),
    decidedBy: z.string().default('Socialnämnden'),
    at: made.at,
    reason: z.string(),
    necessaryForCare: z.boolean().default(true),
    noOtherWay: z.boolean().default(true),
    soughtFrom: z.array(nameOf('person')).default([]),
    receivers: z.array(Receiver).default([]),
    ...period,
  }),
  ({ decision, at, soughtFrom, receivers, from, to, ...words }, telling): CommandOf<'recordBoardDecision'> => ({
    type: 'recordBoardDecision',
    decision: {
      ...words,
      id: telling.names.idOf('record', decision),
      house: telling.actor.house,
      at: at === undefined ? telling.now : momentOf(at, telling.now),
      soughtFrom: soughtFrom.map((one) => telling.names.idOf('person', one)),
      receivers: receivers.map((receiver) => receiverOf(receiver, telling)),
      ...periodOf(telling, { from, to }),
    },
  }),
);

const grounded = { ground: newName('record'), receivers: z.array(Receiver).default([]), ...made, ...period };

/** Presumed consent or a harm test. */
export const recordGround = actionRule(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...grounded, kind: z.literal('presumedConsent'), informed: z.boolean(), showedUnwillingness: z.boolean() }),
    z.strictObject({ ...grounded, kind: z.literal('harmTest'), outcome: z.enum(['noHarm', 'harm']) }),
  ]),
  ({ ground, receivers, title, at, why, from, to, ...answer }, telling): CommandOf<'recordGround'> => ({
    type: 'recordGround',
    ground: {
      ...answer,
      id: telling.names.idOf('record', ground),
      receivers: receivers.map((receiver) => receiverOf(receiver, telling)),
      ...madeBy(telling, { title, at, why }),
      ...periodOf(telling, { from, to }),
    },
  }),
);

/** A decision to disclose without consent. */
export const recordDisclosure = actionRule(
  z.strictObject({
    disclosure: newName('record'),
    law: z.enum(['osl-social', 'osl-health']),
    discloser: nameOf('unit'),
    receiver: nameOf('unit'),
    about: nameOf('person').optional().describe('the person whose plan it is when left out'),
    kinds: z.array(InformationKind).min(1),
    neededForCare: z.boolean().default(true),
    ...made,
    ...period,
  }),
  ({ disclosure, discloser, receiver, about, title, at, why, from, to, ...words }, telling): CommandOf<'recordDisclosure'> => ({
    type: 'recordDisclosure',
    disclosure: {
      ...words,
      id: telling.names.idOf('record', disclosure),
      discloser: placeOf(discloser, telling),
      receiver: placeOf(receiver, telling),
      about: telling.names.idOf('person', about ?? personOfPlan(telling)),
      ...madeBy(telling, { title, at, why }),
      ...periodOf(telling, { from, to }),
    },
  }),
);
