import { Protection, type Care } from '@stafett/consent';
import { describe, expect, test } from 'vitest';
import type { Asker } from './asker.ts';
import { knowsWhereabouts, mayKnowWhereabouts, type WhereaboutsQuestion } from './may-know-whereabouts.ts';
import { alma, almasPlan, at, bup, byAlma, byProfessional, eva, mikael, now, school, social } from './testing/a-family.ts';
import type { ViewedItem } from './viewed-item.schema.ts';

const protection = (changes: object = {}) =>
  Protection.parse({ of: alma, kind: 'secretPlacement', cleared: [social], from: '2026-11-01', to: '2026-11-30', ...changes });
const secretFrom = (guardian: string, changes: object = {}): Care =>
  ({ law: 'LVU', from: '2026-11-01', to: '2026-11-30', addressSecretFrom: [guardian], ...changes }) as Care;

const asked = (changes: Partial<WhereaboutsQuestion['plan']> = {}, more: Partial<WhereaboutsQuestion> = {}): WhereaboutsQuestion => ({
  plan: almasPlan({ protections: [protection()], ...changes }),
  at: now,
  ...more,
});
const of = (kind: ViewedItem['kind'], changes: Partial<ViewedItem> = {}): ViewedItem => ({ kind, about: alma, ...changes });
const knows = (asker: Asker, item: ViewedItem, question = asked()): boolean => mayKnowWhereabouts(asker, item, question).outcome === 'allowed';

describe('SEC-05: what tells where a protected person is, is held back from every unit that is not cleared', () => {
  test.each([
    ['the address itself', of('protectedAddress'), false],
    ['even when it is said to reveal nothing', of('protectedAddress', { revealsWhereabouts: false }), false],
    ['a telephone number', of('contact'), false],
    ['the school', of('school'), false],
    ['a school that is said to reveal nothing', of('school', { revealsWhereabouts: false }), true],
    ['a goal', of('goal'), true],
    ['a goal that names the town', of('goal', { revealsWhereabouts: true }), false],
    ['own words', of('ownWords'), true],
    ['a card from the conversation menu', of('participationWishes', { conversationMenu: true }), true],
    ['the guardian’s number', of('contact', { about: eva }), true],
    ['the guardian’s number, when it reveals the child', of('contact', { about: eva, revealsWhereabouts: true }), false],
    ['the address of one who is not protected', of('protectedAddress', { about: eva }), true],
  ] as const)('%s', (_reason, item, known) => {
    expect(knows(bup, item)).toBe(known);
    expect(knows(social, item)).toBe(true);
    expect(knows(bup, item, asked({ protections: [] }))).toBe(true);
    expect(knows(bup, item, asked({ protections: undefined }))).toBe(true);
  });
  test.each([
    ['the day before it begins', '2026-10-31', true],
    ['its first day', '2026-11-01', false],
    ['its last day', '2026-11-30', false],
    ['the day after', '2026-12-01', true],
  ])('%s', (_reason, date, known) => expect(knows(bup, of('school'), asked({}, { at: at(date) }))).toBe(known));

  test('one who is cleared for one of two is not cleared for the other', () => {
    const two = asked({ protections: [protection(), protection({ of: eva, kind: 'skyddadFolkbokforing', cleared: [] })] });
    expect(knows(social, of('school'), two)).toBe(true);
    expect(knows(social, of('contact', { about: eva }), two)).toBe(false);
    expect(knows(social, of('goal', { revealsWhereabouts: true }), two)).toBe(false);
  });
  test('a unit of the same name in another house is not cleared', () => {
    expect(knows({ ...social, house: bup.house }, of('school'))).toBe(false);
    expect(knows({ ...social, unit: school.unit }, of('school'))).toBe(false);
  });
  test('the refusal tells nothing of who is protected, and names rule and law', () => {
    expect(mayKnowWhereabouts(bup, of('school'), asked())).toEqual({
      outcome: 'refused',
      rules: ['SEC-05'],
      laws: ['osl-protected', 'lvu-13'],
      violations: [{ code: 'whereaboutsHidden', path: [], facts: {}, rule: 'SEC-05', laws: ['osl-protected', 'lvu-13'] }],
    });
    expect(mayKnowWhereabouts(social, of('school'), asked())).toMatchObject({ outcome: 'allowed', rules: ['SEC-05'], laws: ['osl-protected', 'lvu-13'] });
  });
  test('prepared once it gives the same answers', () => {
    const items = [of('school'), of('goal'), of('contact', { about: eva })];
    expect(items.filter(knowsWhereabouts(bup, asked()))).toEqual(items.filter((item) => knows(bup, item)));
    expect(items.filter(knowsWhereabouts(bup, asked()))).toHaveLength(2);
  });
});

describe('SEC-05: in the family', () => {
  test('the protected one knows where it lives; the others only when it is decided', () => {
    expect(knows({ person: alma }, of('protectedAddress'))).toBe(true);
    expect(knows({ person: eva }, of('protectedAddress'))).toBe(false);
    const shown = byProfessional({ matter: 'whereabouts' });
    expect(knows({ person: eva }, of('protectedAddress'), asked({}, { decisions: [shown] }))).toBe(true);
    expect(knows({ person: mikael }, of('protectedAddress'), asked({}, { decisions: [shown] }))).toBe(false);
  });
  test('a child does not decide that by itself', () => {
    expect(knows({ person: eva }, of('school'), asked({}, { decisions: [byAlma({ matter: 'whereabouts' })] }))).toBe(false);
  });
  test.each([
    ['own words may name the place', of('ownWords'), false],
    ['so may a picked card', of('participationWishes', { conversationMenu: true }), false],
    ['unless somebody has read them', of('ownWords', { revealsWhereabouts: false }), true],
    ['a goal does not', of('goal'), true],
  ] as const)('%s', (_reason, item, known) => expect(knows({ person: eva }, item)).toBe(known));

  test('CON-07: a guardian from whom the address is secret sees nothing that reveals it, whatever is decided', () => {
    const question = asked({ protections: [], care: [secretFrom(eva)] }, { decisions: [byProfessional({ matter: 'whereabouts' })] });
    for (const item of [of('school'), of('contact'), of('ownWords'), of('protectedAddress'), of('goal', { revealsWhereabouts: true })]) {
      expect(knows({ person: eva }, item, question)).toBe(false);
      expect(knows({ person: mikael }, item, question)).toBe(true);
      expect(knows({ person: alma }, item, question)).toBe(true);
    }
    expect(knows({ person: eva }, of('goal'), question)).toBe(true);
    expect(knows({ person: eva }, of('contact', { about: mikael }), question)).toBe(true);
  });
  test.each([
    ['the day before the care begins', '2026-10-31', true],
    ['its first day', '2026-11-01', false],
    ['its last day', '2026-11-30', false],
    ['the day after', '2026-12-01', true],
  ])('CON-07: %s', (_reason, date, known) => {
    expect(knows({ person: eva }, of('school'), asked({ protections: [], care: [secretFrom(eva)] }, { at: at(date) }))).toBe(known);
  });
  test('CON-07: care without a secret hides nothing', () => {
    expect(knows({ person: eva }, of('school'), asked({ protections: [], care: [secretFrom(eva, { addressSecretFrom: undefined })] }))).toBe(true);
  });
});
