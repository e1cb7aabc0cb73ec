import type { CalendarDate, HouseId, UnitId } from '@stafett/kernel';
import { Consent } from '@stafett/consent';
import { expect, test } from 'vitest';
import { hannasYes, josefsPlan } from '../testing/josef.ts';
import { type ConsentDraft, consentOf, gapsIn, ordinaryKinds, withKinds, withUnits } from './consent-draft.ts';

const giver = { person: hannasYes.givenBy, name: 'Hanna Ahlgren', as: 'guardian', about: josefsPlan.person, aboutName: 'Josef Ahlgren' } as const;
const bvc = { house: 'region' as HouseId, unit: 'bvc-asen' as UnitId, name: 'BVC Åsen' };
const preschool = { house: 'municipality' as HouseId, unit: 'forskolan-solrosen' as UnitId, name: 'Förskolan Solrosen' };
const empty: ConsentDraft = { receivers: [], form: 'oral', informedHow: ' ', language: 'sv', interpreter: false };
const whole: ConsentDraft = { ...empty, giver, answer: 'yes', from: '2026-12-01' as CalendarDate, informedHow: ' Hembesök ' };

test('an empty answer says everything that is missing, and gives no consent', () => {
  expect(gapsIn(empty)).toEqual(['giver', 'answer', 'from', 'informedHow']);
  expect(consentOf(empty)).toBeUndefined();
});

test('a whole answer is a consent that the engine can read', () => {
  const { takenBy, takenAt, id } = hannasYes;
  expect(gapsIn(whole)).toEqual([]);
  expect(Consent.safeParse({ ...consentOf(withUnits(whole, [bvc])), takenBy, takenAt, id }).success).toBe(true);
});

test('a no lets nobody in, whatever was chosen before', () => {
  expect(consentOf({ ...withUnits(whole, [bvc]), answer: 'no' })?.receivers).toEqual([]);
});

test('what was said of a unit stays when another is let in, and goes when the unit goes', () => {
  const named = withKinds(withUnits(whole, [bvc]), bvc, { sensitive: ['ownWords'] });
  expect(withUnits(named, [bvc, preschool]).receivers.map(({ unit, sensitive }) => [unit, sensitive])).toEqual([
    ['bvc-asen', ['ownWords']],
    ['forskolan-solrosen', []],
  ]);
  expect(withUnits(withUnits(named, []), [bvc]).receivers[0]?.sensitive).toEqual([]);
});

test('the name and a protected address are never offered to be held back: without a name there is no plan to share', () => {
  expect(ordinaryKinds).not.toContain('identity');
  expect(ordinaryKinds).not.toContain('protectedAddress');
  expect(ordinaryKinds).toContain('family');
});
