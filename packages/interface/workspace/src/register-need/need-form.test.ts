import { violationsOf } from '@stafett/kernel';
import { RegisterNeed } from '@stafett/plan';
import { describe, expect, test } from 'vitest';
import { ownUnit } from '../testing/a-plan.ts';
import { birthDateOn, emptyNeed, emptyPerson, type NeedForm, needToSend } from './need-form.ts';

const today = '2026-11-23' as Parameters<typeof emptyNeed>[0];
const unit = ownUnit as Parameters<typeof needToSend>[1];
const empty = emptyNeed(today, 'Kallar till mötet');
const child = { ...empty.people[0], name: 'Josef Ahlgren', personnummer: '230314-2398' };
const filled: NeedForm = { ...empty, people: [child, { ...emptyPerson('guardian'), name: 'Hanna Ahlgren', called: 'mamma' }], noticedBy: 'person' };

const reasons = (form: NeedForm) => {
  const need = needToSend(form, unit, today);
  const read = RegisterNeed.safeParse(need);
  return read.success ? [] : violationsOf(read.error, need).map(({ code, path }) => `${path.join('.')}: ${code}`);
};

describe('what is sent', () => {
  test('a filled-in form can be sent as it is', () => {
    expect(reasons(filled)).toEqual([]);
  });

  test('an empty form says what is missing, field by field', () => {
    expect(reasons(empty)).toEqual(['people.0.name: missing', 'need.noticedBy: missing']);
  });

  test('a wrong personal number is sent as it was written, so that the field can say so', () => {
    expect(reasons({ ...filled, people: [{ ...child, personnummer: '230314-2399' }] })).toEqual(['people.0.personnummer: invalidPersonnummer']);
  });

  test('somebody in the family of whom nothing is written is left out', () => {
    const need = needToSend({ ...filled, people: [...filled.people, emptyPerson('guardian')] }, unit, today);
    expect(need.people.map(({ name }) => name)).toEqual(['Josef Ahlgren', 'Hanna Ahlgren']);
  });

  test('empty texts are left out, and a short personal number gets its century', () => {
    const [person] = needToSend(filled, unit, today).people;
    expect(person).toMatchObject({ personnummer: '202303142398', birthDate: '2023-03-14', called: undefined, phone: undefined });
  });
});

const births: readonly [personnummer: string, birthDate: string | undefined, expected: string, why: string][] = [
  ['230314-2398', undefined, '2023-03-14', 'out of the personal number'],
  ['', '2010-05-04', '2010-05-04', 'as written, without a number'],
  ['12', '2010-05-04', '2010-05-04', 'as written, while the number is not whole'],
];

test.each(births)('with the number %j and the day %j the day of birth is %s: %s', (personnummer, birthDate, expected) => {
  expect(birthDateOn({ personnummer, birthDate }, today)).toBe(expected);
});
