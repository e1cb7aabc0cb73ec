import { MandatePart } from '@stafett/consent';
import { dateIn } from '@stafett/kernel';
import { type CommandOf, Custody, Relation } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, placeOf, type Telling } from '../action-rule.ts';
import { Day, dayOf, Moment, momentOf } from '../moment.ts';
import { nameOf } from '../short-name.ts';
import { personAround } from './register-need.ts';

const period = { from: Day.optional().describe('today when left out'), to: Day.optional() };

const periodOf = ({ now }: Telling, { from, to }: { from?: Day | undefined; to?: Day | undefined }) => ({
  from: dayOf(from ?? '+0d', dateIn(now)),
  to: to === undefined ? undefined : dayOf(to, dateIn(now)),
});
const idsOf = ({ names }: Telling, people: readonly string[] | undefined) => people?.map((one) => names.idOf('person', one));
const Law = z.enum(['LVU', 'SoL', 'LSU']);

/** Care that changes who decides. */
export const recordCare = actionRule(
  z.strictObject({ law: Law, ...period, noContactWith: z.array(nameOf('person')).optional(), addressSecretFrom: z.array(nameOf('person')).optional() }),
  ({ law, noContactWith, addressSecretFrom, ...when }, telling): CommandOf<'recordCare'> => ({
    type: 'recordCare',
    care: { law, ...periodOf(telling, when), noContactWith: idsOf(telling, noContactWith), addressSecretFrom: idsOf(telling, addressSecretFrom) },
  }),
);

/** Somebody acts for the person. */
export const recordRepresentative = actionRule(
  z.strictObject({
    person: nameOf('person'),
    kind: z.enum(['godManForChild', 'godMan', 'forvaltare', 'personligtOmbud', 'powerOfAttorney', 'futurePowerOfAttorney']),
    mandate: z.array(MandatePart).default(['person']),
    ...period,
  }),
  ({ person, kind, mandate, ...when }, telling): CommandOf<'recordRepresentative'> => ({
    type: 'recordRepresentative',
    representative: { id: telling.names.idOf('person', person), kind, mandate, ...periodOf(telling, when) },
  }),
);

/** Somebody's whereabouts are protected. */
export const recordProtection = actionRule(
  z.strictObject({
    of: nameOf('person'),
    kind: z.enum(['sekretessmarkering', 'skyddadFolkbokforing', 'secretPlacement']),
    cleared: z.array(nameOf('unit')).default([]),
    ...period,
  }),
  ({ of, kind, cleared, ...when }, telling): CommandOf<'recordProtection'> => ({
    type: 'recordProtection',
    protection: { of: telling.names.idOf('person', of), kind, cleared: cleared.map((unit) => placeOf(unit, telling)), ...periodOf(telling, when) },
  }),
);

const said = { at: Moment.optional().describe('now when left out') };
const last = { on: Day.optional().describe('the last day; today when left out') };

/** A record ends or is taken back. */
export const endRecord = actionRule(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['assessments', 'boardDecisions', 'grounds', 'disclosures']), record: nameOf('record'), ...said }),
    z.strictObject({ kind: z.enum(['representatives', 'protections']), person: nameOf('person'), ...last }),
    z.strictObject({ kind: z.literal('care'), law: Law, ...last }),
  ]),
  (ended, telling): CommandOf<'endRecord'> => {
    const { names, now } = telling;
    const type = 'endRecord';
    if ('record' in ended) {
      const { kind, record, at } = ended;
      return { type, record: { kind, id: names.idOf('record', record), at: at === undefined ? undefined : momentOf(at, now) } };
    }
    const on = ended.on === undefined ? undefined : dayOf(ended.on, dateIn(now));
    if (ended.kind === 'care') return { type, record: { kind: ended.kind, law: ended.law, on } };
    return { type, record: { kind: ended.kind, person: names.idOf('person', ended.person), on } };
  },
);

/** Somebody of the case comes into the plan later than the need. */
export const addPerson = actionRule(
  z.strictObject({ person: nameOf('person') }),
  ({ person }, telling): CommandOf<'addPerson'> => ({ type: 'addPerson', person: personAround(person, telling) }),
);

/** What is known of somebody changes; what is left out stays as it is. */
export const revisePerson = actionRule(
  z.strictObject({
    person: nameOf('person'),
    relation: Relation.optional(),
    name: z.string().optional(),
    phone: z.string().optional(),
    custody: Custody.optional(),
    unaccompanied: z.boolean().optional(),
    diedOn: Day.optional(),
  }),
  ({ person, diedOn, ...changes }, telling): CommandOf<'revisePerson'> => {
    const id = telling.names.idOf('person', person);
    const now = telling.plan?.people.find((one) => one.id === id) ?? personAround(person, telling);
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const died = diedOn === undefined ? {} : { diedOn: dayOf(diedOn, dateIn(telling.now)) };
    return { type: 'revisePerson', person: { ...now, ...given, ...died } };
  },
);
