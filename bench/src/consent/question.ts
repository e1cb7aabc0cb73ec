import type { Consent, ConsentFacts, SensitiveKind } from '@stafett/consent';
import { InformationKind } from '@stafett/consent';
import type { CalendarDate, ConsentId, HouseId, Instant, PersonId, UnitId } from '@stafett/kernel';

const idOf = <Id extends string>(number: number): Id => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id;
const child = idOf<PersonId>(1);
const guardians = [idOf<PersonId>(2), idOf<PersonId>(3)] as const;

export const at = '2026-11-23T08:00:00.000Z' as Instant;
export const units = Array.from({ length: 10 }, (_, index) => ({
  house: (index % 2 === 0 ? 'municipality' : 'region') as HouseId,
  unit: `unit-${index}` as UnitId,
}));

// Eight units are covered, two are not; each knows of other sensitive kinds, and one is denied the school.
const receivers = units.slice(0, 8).map((unit, index) => ({
  ...unit,
  sensitive: (['mentalHealth', 'medication', 'ownWords'] as SensitiveKind[]).slice(0, index % 4),
  excluded: (index === 3 ? ['school'] : []) as InformationKind[],
}));

const consentOf = (givenBy: PersonId, index: number): Consent => ({
  id: idOf<ConsentId>(10 + index),
  about: child,
  givenBy,
  givenAs: 'guardian',
  answer: 'yes',
  from: '2026-11-01' as CalendarDate,
  to: '2027-10-31' as CalendarDate,
  receivers,
  form: 'oral',
  takenBy: { name: 'Maria Lindqvist', house: 'municipality' as HouseId, unit: 'unit-0' as UnitId },
  takenAt: '2026-11-01T08:00:00.000Z' as Instant,
  informedHow: 'Samtal',
  language: 'sv',
  interpreter: false,
});

export const facts: ConsentFacts = {
  person: { id: child, birthDate: '2016-05-04' as CalendarDate },
  guardians: guardians.map((id) => ({ id })),
  consents: guardians.map(consentOf),
};

/** One question: may this unit read this kind of information about the child now? */
export interface Question {
  readonly item: { readonly kind: InformationKind; readonly about: PersonId };
  readonly receiver: (typeof units)[number];
}

export const questions: readonly Question[] = units.flatMap((receiver) => InformationKind.options.map((kind) => ({ item: { kind, about: child }, receiver })));

/** What a unit may read, as a list for the engines that cannot reckon it themselves. */
export interface Allowance {
  readonly unit: string;
  readonly kind: InformationKind;
}
