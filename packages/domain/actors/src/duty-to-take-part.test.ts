import { CalendarDate } from '@stafett/kernel';
import { profileNamed, type RoutineProfile } from '@stafett/rulebook';
import { expect, test } from 'vitest';
import type { PrincipalKind } from './actors.schema.ts';
import { dutyToTakePart } from './duty-to-take-part.ts';
import { isGivenRight, mayInitiate } from './may-initiate.ts';
import { fieldOf, UnitKind } from './unit-kind.ts';

const today = CalendarDate.parse('2026-11-23');
const national = profileNamed('national');
type Standing = RoutineProfile['schoolStanding'];
type Row = [kind: UnitKind, principal: PrincipalKind, standing: Standing, duty: boolean, initiates: boolean, rule: string, reason: string];

test.each<Row>([
  ['socialServices', 'municipality', 'guest', true, true, 'ACT-06', 'social services'],
  ['incomeSupport', 'municipality', 'guest', true, true, 'ACT-06', 'income support is social services too'],
  ['lssAndHousing', 'municipality', 'guest', true, true, 'ACT-06', 'and LSS'],
  ['paediatrics', 'region', 'guest', true, true, 'ACT-06', 'paediatrics'],
  ['childHealthCare', 'region', 'guest', true, true, 'ACT-06', 'child health care'],
  ['municipalHealthCare', 'municipality', 'guest', true, true, 'ACT-06', "a municipality's health care"],
  ['inpatientCare', 'state', 'guest', false, false, 'ACT-08', "health care at a state's home is not the law's health care"],
  ['healthCentre', 'other', 'guest', false, false, 'ACT-08', 'a private clinic without a contract'],
  ['preschool', 'municipality', 'guest', false, false, 'ACT-07', 'preschool has no duty in the national profile'],
  ['preschool', 'municipality', 'mayInitiate', false, true, 'ACT-07', 'it may initiate where the routine says so'],
  ['preschool', 'municipality', 'equalParty', true, true, 'ACT-07', 'and is an equal party where it says so'],
  ['school', 'other', 'equalParty', true, true, 'ACT-07', 'an independent school likewise'],
  ['studentHealth', 'region', 'guest', false, false, 'ACT-07', 'student health follows the school'],
  ['youthHome', 'state', 'equalParty', false, false, 'ACT-08', 'SiS has no duty, whatever the school has'],
  ['police', 'state', 'guest', false, false, 'ACT-08', 'nor the police'],
  ['association', 'other', 'guest', false, false, 'ACT-08', 'nor an association'],
])('ACT-05 – ACT-08: %s of a %s where school is %s: duty %s, may initiate %s', (kind, principal, schoolStanding, hasDuty, initiates, rule) => {
  const circumstances = { profile: { ...national, schoolStanding }, today };
  expect(dutyToTakePart({ kind, principal }, circumstances)).toMatchObject({ hasDuty, rule });
  expect(mayInitiate({ kind, principal }, circumstances).outcome).toBe(initiates ? 'allowed' : 'refused');
});

test('ACT-08: who may not initiate can point out the need', () => {
  expect(mayInitiate({ kind: 'youthHome', principal: 'state' }, { profile: national, today })).toEqual({
    outcome: 'refused',
    rules: ['ACT-08'],
    laws: ['sol-sip', 'hsl-sip'],
    violations: [{ code: 'unitMayNotInitiate', path: [], facts: { kind: 'youthHome' }, rule: 'ACT-08', laws: ['sol-sip', 'hsl-sip'], remedy: 'pointOutNeed' }],
  });
});

test('ACT-05: the right to initiate cites the laws of the day', () => {
  const may = mayInitiate({ kind: 'socialServices', principal: 'municipality' }, { profile: national, today: CalendarDate.parse('2025-06-30') });
  expect(may).toMatchObject({ rules: ['ACT-05'], laws: ['sol-sip-old', 'hsl-sip'] });
});

test.each(UnitKind.options)('%s works in a field', (kind) => {
  expect(['socialServices', 'healthCare', 'education', 'other']).toContain(fieldOf(kind));
});

test('ACT-08: the right of SiS to initiate is a dated law entry, and off until it is enacted', () => {
  const youthHome = { kind: 'youthHome', principal: 'state' } as const;
  expect(mayInitiate(youthHome, { profile: national, today: CalendarDate.parse('2040-01-01') }).outcome).toBe('refused');
  expect(isGivenRight(youthHome, ['sol-sip', 'sis-initiate'])).toBe(true);
  expect(isGivenRight(youthHome, ['sol-sip'])).toBe(false);
  expect(isGivenRight({ kind: 'youthHome', principal: 'other' }, ['sis-initiate'])).toBe(false);
  expect(isGivenRight({ kind: 'police', principal: 'state' }, ['sis-initiate'])).toBe(false);
});
