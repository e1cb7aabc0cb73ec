import type { PersonId } from '@stafett/kernel';
import type { Moment } from './is-in-force.ts';
import type { Receiver } from './consent.schema.ts';
import { type ConsentViolation, consentViolation } from './consent.violations.ts';
import { isSameUnit } from './coverage.ts';
import { isOn } from './holders-on.ts';
import { placeOf } from './lacking.ts';
import type { InformationKind } from './information-kind.ts';
import type { Occasion } from './occasion.ts';
import type { Protection } from './people.schema.ts';
import type { SharedItem } from './shared-item.schema.ts';

/** The kinds that tell where somebody is, unless it is said that they do not. */
const revealing: readonly InformationKind[] = ['contact', 'school'];

/** What no consent opens: the whereabouts of one who is protected, for units that are not cleared (SEC-05). */
export function protectedFrom(item: SharedItem, receiver: Receiver, occasion: Pick<Occasion, 'facts' | 'moment'>): ConsentViolation | undefined {
  const { kind, about, revealsWhereabouts = revealing.includes(kind) } = item;
  const isAddress = kind === 'protectedAddress';
  if (!revealsWhereabouts && !isAddress) return undefined;
  const against = protectionsOn(isAddress ? [about] : [], occasion).find(
    // What is said to tell where somebody is may tell it of anybody in the plan.
    ({ of, cleared }) => (of === about || item.revealsWhereabouts === true) && !cleared.some((unit) => isSameUnit(unit, receiver)),
  );
  return against && consentViolation('addressProtected', { person: against.of }, occasion.moment.today);
}

type Protected = Pick<Protection, 'of' | 'cleared'>;

// An address that is called protected, and a secret placement, are so from the day they are known: nobody is cleared until somebody has said who is.
function protectionsOn(addressesOf: readonly PersonId[], { facts, moment }: Pick<Occasion, 'facts' | 'moment'>): readonly Protected[] {
  const { person, protections = [], care = [] } = facts;
  const running = protections.filter((one) => isOn(one, moment.today));
  const isSecret = care.some((one) => one.addressSecretFrom !== undefined && one.addressSecretFrom.length > 0 && isOn(one, moment.today));
  const hidden = isSecret ? [...addressesOf, person.id] : addressesOf;
  return [...running, ...hidden.filter((id) => !running.some(({ of }) => of === id)).map((of) => ({ of, cleared: [] }))];
}

/** What the unit's task in the plan does not need (CON-22). */
export function notNeededBy({ kind, neededBy }: SharedItem, receiver: Receiver, { today }: Moment): ConsentViolation | undefined {
  if (neededBy === undefined || neededBy.some((unit) => isSameUnit(unit, receiver))) return undefined;
  return consentViolation('notNeeded', placeOf({ receiver, kind }), today);
}
