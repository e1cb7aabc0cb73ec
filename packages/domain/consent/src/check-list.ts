import { dateIn, type Instant, type PersonId } from '@stafett/kernel';
import type { Check } from './consent-form.ts';
import { isChild } from './is-child.ts';
import { capacities } from './capacities.ts';
import type { FactsShape } from './facts-shape.schema.ts';
import { checkRecord, type DatedRecord, isBefore } from './check-record.ts';

type List = Exclude<keyof FactsShape, 'person' | 'routine'>;

/** The lists of the facts, each with the rule that a contradiction in it goes against. */
export const ruleOfList: Readonly<Record<List, string>> = {
  guardians: 'CON-02',
  consents: 'CON-21',
  representatives: 'CON-09',
  care: 'CON-06',
  assessments: 'CON-12',
  boardDecisions: 'CON-06',
  grounds: 'CON-10',
  protections: 'SEC-05',
  disclosures: 'SEC-16',
};

type Item<Name extends List> = NonNullable<FactsShape[Name]>[number];

/** What a record of a list is held against of the other facts. */
const against: { readonly [Name in List]?: (record: Item<Name>, facts: FactsShape, check: Check) => void } = {
  guardians: ({ id }, { person }, check) => check(id === person.id, 'actsForSelf', 'id'),
  consents: ({ about, givenAs, givenBy }, { person, guardians, representatives = [] }, check) => {
    if (about !== person.id || givenAs === 'self') return;
    if (givenAs === 'guardian') return check(!isAmong(guardians, givenBy), 'neverHadCustody', 'givenBy');
    const appointed = representatives.filter(({ kind }) => kind !== 'personligtOmbud' && capacities[kind] === givenAs);
    check(!isAmong(appointed, givenBy), 'neverRepresented', 'givenBy');
  },
  representatives: ({ id, kind, from }, facts, check) => {
    const { person } = facts;
    const isForChild = kind === 'godManForChild';
    check(id === person.id, 'actsForSelf', 'id');
    check(isForChild !== isChild(facts, from) || (isForChild && person.unaccompanied !== true), 'representativeContradicts', 'kind');
  },
  care: (care, { guardians, representatives = [] }, check) => {
    const known = [...guardians, ...representatives.filter(({ kind }) => kind === 'godManForChild')];
    for (const field of ['noContactWith', 'addressSecretFrom'] as const)
      for (const [index, id] of (care[field] ?? []).entries()) check(!isAmong(known, id), 'notAGuardian', field, index);
  },
  assessments: ({ question, at }, facts, check) => check(ofAdults.includes(question) === isChild(facts, dateIn(at)), 'assessmentContradicts', 'question'),
};

const ofAdults: readonly string[] = ['ability', 'personCannotConsent', 'representativeAndPersonDiffer'];

/** Checks that no record of a list contradicts itself or the other facts: dates, a person as their own guardian, an answer from one who never had custody. */
export function checkList(list: List, facts: FactsShape, checkAt: (index: number) => Check): void {
  const records: readonly Dated[] = facts[list] ?? [];
  const ids = records.map(ownId);
  for (const [index, record] of records.entries()) {
    const check = checkAt(index);
    if (list !== 'consents') checkRecord(record, check);
    (against[list] as ((record: Dated, facts: FactsShape, check: Check) => void) | undefined)?.(record, facts, check);
    checkLife(record, facts, check);
    check(ids[index] !== undefined && ids.indexOf(ids[index]) < index, 'idTwice', 'id');
  }
}

interface Dated extends DatedRecord {
  readonly id?: string;
  readonly about?: PersonId;
  readonly of?: PersonId;
}

// A guardian or a representative may come again; what has an id of its own may not.
const ownId = ({ id, takenAt, at }: Dated): string | undefined => ((takenAt ?? at) === undefined ? undefined : id);

const isAmong = (people: readonly { readonly id: PersonId }[], wanted: PersonId): boolean => people.some(({ id }) => id === wanted);

// Another person, whose age is not known, may have answered, be protected or be disclosed about.
function checkLife(record: Dated, { person }: FactsShape, check: Check): void {
  const isOwn = (record.about ?? record.of ?? person.id) === person.id;
  const field = (['takenAt', 'at', 'from'] as const).find((one) => record[one] !== undefined) ?? 'from';
  const day = field === 'from' ? record.from : dateIn(record[field] as Instant);
  check(isOwn && isBefore(day, person.birthDate), 'outsideLife', field);
}
