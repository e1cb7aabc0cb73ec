import type { NoticedBy } from '@stafett/actors';
import { birthDateOf, type CalendarDate, type PartyId, type PersonId, type PlanId, PersonnummerAsOf } from '@stafett/kernel';
import type { NeedSign, PartyUnit } from '@stafett/plan';
import type { NeedToRegister } from '../house/house-context.ts';
import { newId } from '../house/new-id.ts';
import { given } from '../house/given.ts';

/** Somebody as they are being written in. */
export interface PersonForm {
  readonly id: PersonId;
  readonly relation: 'person' | 'guardian' | 'relative';
  readonly name: string;
  readonly called: string;
  readonly personnummer: string;
  /** Written when there is no personal number. */
  readonly birthDate?: string | undefined;
  readonly phone: string;
}

/** A need as it is being written in. */
export interface NeedForm {
  readonly plan: PlanId;
  readonly party: PartyId;
  /** The person whose plan it is first, then the family. */
  readonly people: readonly [PersonForm, ...PersonForm[]];
  readonly noticedBy?: NoticedBy | undefined;
  readonly noticedOn: string;
  readonly why: string;
  readonly signs: readonly NeedSign[];
  readonly role: string;
}

/** Somebody of whom nothing is written yet. */
export function emptyPerson(relation: PersonForm['relation']): PersonForm {
  return { id: newId<PersonId>(), relation, name: '', called: '', personnummer: '', phone: '' };
}

/** The form before anything is written. */
export function emptyNeed(today: CalendarDate, role: string): NeedForm {
  return {
    plan: newId<PlanId>(),
    party: newId<PartyId>(),
    people: [emptyPerson('person'), emptyPerson('guardian')],
    noticedOn: today,
    why: '',
    signs: [],
    role,
  };
}

/**
 * The day of birth of somebody on the form: out of the personal number, else as it was written.
 *
 * @param person - as written
 * @param today - decides the century of a short number
 */
export function birthDateOn({ personnummer, birthDate }: Pick<PersonForm, 'personnummer' | 'birthDate'>, today: CalendarDate): CalendarDate | undefined {
  const read = PersonnummerAsOf(today).safeParse(personnummer);
  return read.success ? birthDateOf(read.data) : (birthDate as CalendarDate | undefined);
}

function personToSend(person: PersonForm, today: CalendarDate): NeedToRegister['people'][number] {
  const { id, relation, name, called, phone } = person;
  const read = PersonnummerAsOf(today).safeParse(person.personnummer);
  const personnummer = read.success ? read.data : given(person.personnummer);
  return { id, relation, name: given(name), called: given(called), phone: given(phone), personnummer, birthDate: birthDateOn(person, today) };
}

/**
 * The need as it is sent.
 *
 * @param form - as written; somebody in the family with nothing written is left out
 * @param unit - the unit that registers it
 * @param today - decides the century of a short personal number
 */
export function needToSend(form: NeedForm, unit: PartyUnit, today: CalendarDate): NeedToRegister {
  const [person, ...family] = form.people;
  const named = family.filter(({ name, personnummer, phone }) => `${name}${personnummer}${phone}`.trim() !== '');
  const people = [person, ...named].map((one) => personToSend(one, today));
  const { plan, party, noticedBy, noticedOn, why, signs, role } = form;
  const need = { noticedBy, noticedOn: given(noticedOn), why: given(why), signs: [...signs] };
  return { type: 'registerNeed', plan, person: person.id, people, need, party, unit, role: given(role) };
}
