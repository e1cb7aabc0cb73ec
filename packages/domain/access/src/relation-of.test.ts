import { describe, expect, test } from 'vitest';
import type { Plan } from '@stafett/plan';
import type { AccessQuestion } from './access-question.ts';
import type { Asker } from './asker.ts';
import { relationOf } from './relation-to.ts';
import { alma, almasPlan, anAssignment, at, berit, bup, day, eva, lars, now, onCall, school, social, unknown, user, youthHome } from './testing/a-family.ts';

const relation = (asker: Asker, changes: Partial<AccessQuestion> = {}) => relationOf(asker, { plan: almasPlan(), at: now, ...changes });

describe('SEC-04: what somebody is to a plan', () => {
  test.each([
    ['the unit that answers for it', social, 'answerable'],
    ['a party', bup, 'party'],
    ['a unit that is not in it', youthHome, 'stranger'],
    ['a unit of a party’s house', { house: bup.house, unit: school.unit }, 'stranger'],
    ['the child', { person: alma }, 'person'],
    ['a guardian', { person: eva }, 'guardian'],
    ['a grandmother', { person: berit }, 'relative'],
    ['a god man whose mandate is not recorded', { person: lars }, 'relative'],
    ['one who is not in it', { person: unknown }, 'stranger'],
  ] as const)('%s', (_reason, asker, is) => expect(relation(asker)).toBe(is));
});

describe('ACT-13: a coordinator has access by assignment, not by title', () => {
  const titled = { ...user(onCall), role: 'SIP-samordnare' };
  const by = (changes: object = {}, when = now) => relation(titled, { at: when, assignments: [anAssignment(changes)] });
  test('the title opens nothing', () => expect(relation(titled)).toBe('stranger'));
  test.each([
    ['assigned', {}, now, 'assigned'],
    ['as meeting leader too', { as: 'meetingLeader' }, now, 'assigned'],
    ['somebody else is', { user: 'bo' }, now, 'stranger'],
    ['from another unit', { unit: 'skolan' }, now, 'stranger'],
    ['in another house', { house: 'region' }, now, 'stranger'],
    ['to another plan', { plan: '00000000-0000-4000-8000-000000000099' }, now, 'stranger'],
    ['the day before it begins', {}, at('2026-10-31'), 'stranger'],
    ['its first day', {}, at('2026-11-01'), 'assigned'],
    ['its last day', {}, at('2026-11-30'), 'assigned'],
    ['the day after', {}, at('2026-12-01'), 'stranger'],
    ['without a last day', { to: undefined }, at('2027-12-01'), 'assigned'],
  ] as const)('%s', (_reason, changes, when, is) => expect(by(changes, when)).toBe(is));
  test('an assignment takes nothing from the unit that answers, and adds to a party', () => {
    expect(relation(user(social), { assignments: [anAssignment({ ...user(social) })] })).toBe('answerable');
    expect(relation(user(school), { assignments: [anAssignment({ ...user(school) })] })).toBe('assigned');
  });
});

describe('SEC-06: an account in the family lasts as long as what it rests on', () => {
  const withPeople = (change: (person: Plan['people'][number]) => Partial<Plan['people'][number]>, more: Partial<Plan> = {}) =>
    almasPlan({ ...more, people: almasPlan().people.map((person) => ({ ...person, ...change(person) })) });
  const custody = { from: day('2026-11-10'), to: day('2026-11-20') };
  test.each([
    ['before custody', '2026-11-09', 'relative'],
    ['its first day', '2026-11-10', 'guardian'],
    ['its last day', '2026-11-20', 'guardian'],
    ['after custody', '2026-11-21', 'relative'],
  ])('a guardian %s', (_reason, date, is) => {
    expect(relation({ person: eva }, { plan: withPeople(({ id }) => (id === eva ? { custody } : {})), at: at(date) })).toBe(is);
  });
  test.each([
    ['the day before the 18th birthday', '2034-05-03', 'guardian'],
    ['on the 18th birthday', '2034-05-04', 'relative'],
  ])('a guardian %s', (_reason, date, is) => expect(relation({ person: eva }, { at: at(date) })).toBe(is));
  test('without a birth date nobody is taken to be of age', () => {
    const plan = withPeople(({ id }) => (id === alma ? { birthDate: undefined } : {}));
    expect(relation({ person: eva }, { plan, at: at('2034-05-04') })).toBe('guardian');
  });
  const mandate = (changes: object = {}) =>
    almasPlan({ representatives: [{ id: lars, kind: 'godMan', mandate: ['economy', 'person'], from: day('2026-11-01'), to: day('2026-11-30'), ...changes }] });
  test.each([
    ['with a mandate for the person', {}, now, 'representative'],
    ['for the economy alone', { mandate: ['economy'] }, now, 'relative'],
    ['of whom the mandate is not', { id: unknown }, now, 'relative'],
    ['before the first day', {}, at('2026-10-31'), 'relative'],
    ['on the last day', {}, at('2026-11-30'), 'representative'],
    ['after the last day', {}, at('2026-12-01'), 'relative'],
  ] as const)('a god man %s', (_reason, changes, when, is) => expect(relation({ person: lars }, { plan: mandate(changes), at: when })).toBe(is));
});
