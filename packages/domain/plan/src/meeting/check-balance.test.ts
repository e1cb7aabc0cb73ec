import { profileNamed, profileNames } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aContent } from '../testing/a-content.ts';
import { checkBalance, tableOf } from './check-balance.ts';

describe('PRO-13: many professionals against few in the family, or too many in all, is warned for', () => {
  const cases: readonly [reason: string, professionals: number, family: number, hints: string[]][] = [
    ['two for each in the family is the most', 4, 2, []],
    ['one more is warned for', 5, 2, ['manyProfessionals 4']],
    ['one alone meets three', 3, 1, ['manyProfessionals 2']],
    ['eight in all is the most', 5, 3, []],
    ['nine is too many', 6, 3, ['manyPeople 8']],
    ['many and unequal', 8, 1, ['manyProfessionals 2', 'manyPeople 8']],
    ['nobody of the family is there', 1, 0, ['manyProfessionals 0']],
  ];
  test.each(cases)('%s', (_reason, professionals, family, hints) => {
    const found = checkBalance({ professionals, family }, profileNamed('national'));
    expect(found.map(({ code, most }) => `${code} ${most}`)).toEqual(hints);
    for (const hint of found) expect(hint).toMatchObject({ professionals, family, rule: 'PRO-13', suggestion: 'severalSmallerMeetings' });
  });
  test('the numbers are the routine’s own', () => {
    expect(checkBalance({ professionals: 3, family: 1 }, { professionalsPerFamilyMember: 3, peopleAtMeeting: 4 })).toEqual([]);
    expect(checkBalance({ professionals: 2, family: 1 }, { professionalsPerFamilyMember: 3, peopleAtMeeting: 2 })).toMatchObject([
      { code: 'manyPeople', most: 2 },
    ]);
  });
  test.each(profileNames)('in %s nine people are too many', (name) => {
    expect(checkBalance({ professionals: 5, family: 4 }, profileNamed(name)).map(({ code }) => code)).toEqual(['manyPeople']);
  });
});

describe('PRO-13: who is counted', () => {
  const people = [
    { id: 'kasim', relation: 'person' },
    { id: 'eva', relation: 'guardian' },
    { id: 'rut', relation: 'relative' },
  ] as const;
  test('before the meeting: those who have not said no, the person and the guardians', () => {
    const parties = aContent().parties.map((party) => (party.id === 'home' ? { ...party, answer: { coming: false } } : { ...party, answer: { coming: true } }));
    expect(tableOf(aContent({ people: [...people], parties }))).toEqual({ professionals: 2, family: 2 });
    expect(tableOf(aContent({ people: undefined }))).toEqual({ professionals: 3, family: 0 });
  });
  test('at the meeting: those who are there', () => {
    const meeting = { present: { parties: ['social'], people: ['kasim', 'eva', 'rut'] } };
    expect(tableOf(aContent({ people: [...people], meeting }))).toEqual({ professionals: 1, family: 3 });
  });
});
