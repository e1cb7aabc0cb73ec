import { CalendarDate } from '@stafett/kernel';
import { profileNamed, type ProfileName } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import type { UnitStanding } from './duty-to-take-part.ts';
import { dutyToCollaborate } from './duty-to-collaborate.ts';
import { isInYouthWork } from './is-in-youth-work.ts';
import { mayHoldRole } from './may-hold-role.ts';
import { mayPointOutNeed } from './may-point-out-need.ts';
import { PlanRole, standingOfRole } from './plan-role.ts';

const today = CalendarDate.parse('2026-11-23');
const paediatrics: UnitStanding = { kind: 'paediatrics', principal: 'region' };
const socialServices: UnitStanding = { kind: 'socialServices', principal: 'municipality' };
const school: UnitStanding = { kind: 'school', principal: 'municipality' };
const youthHome: UnitStanding = { kind: 'youthHome', principal: 'state' };
const privateClinic: UnitStanding = { kind: 'healthCentre', principal: 'other' };

describe('ACT-12 – ACT-16: who may hold a role', () => {
  test.each<[PlanRole, UnitStanding, string, string]>([
    ['lead', paediatrics, 'allowed', 'ACT-12: health care of a region'],
    ['lead', socialServices, 'allowed', 'ACT-12: social services'],
    ['lead', school, 'refused', 'ACT-12: no school'],
    ['lead', youthHome, 'refused', 'ACT-12: not SiS'],
    ['lead', privateClinic, 'refused', 'ACT-12: no clinic without a contract'],
    ['lead', { ...privateClinic, principal: 'region' }, 'allowed', 'ACT-05: a private clinic under contract'],
    ['sipCoordinator', school, 'allowed', 'ACT-13: wherever it is placed'],
    ['meetingLeader', youthHome, 'allowed', 'ACT-14: may be independent of the case'],
    ['noteTaker', school, 'allowed', 'ACT-14: named at the meeting'],
    ['fixedCareContact', paediatrics, 'allowed', 'ACT-15: by the head of a care unit'],
    ['fixedCareContact', socialServices, 'refused', 'ACT-15: not in social services'],
    ['sisSipCoordinator', youthHome, 'allowed', 'ACT-16: at a home'],
    ['sisSipCoordinator', paediatrics, 'refused', 'ACT-16: not in a region'],
    ['careCoordinator', youthHome, 'allowed', 'ACT-16: an area of responsibility at SiS'],
    ['careCoordinator', socialServices, 'refused', 'ACT-16: and nowhere else'],
  ])('%s at %j: %s (%s)', (role, unit, outcome) => {
    expect(mayHoldRole(role, unit, { today })).toMatchObject({ outcome, rules: [standingOfRole(role).rule] });
  });

  test.each([
    [{ isPhysician: true }, true, 'allowed', 'a physician'],
    [{ isPhysician: false }, true, 'refused', 'no physician'],
    [{}, true, 'refused', 'not said'],
    [{ isPhysician: false }, false, 'allowed', 'no danger to life'],
  ] as const)('ACT-15: a fixed care contact, %j, danger to life %s: %s', (who, isLifeThreatening, outcome, _reason) => {
    expect(mayHoldRole('fixedCareContact', { ...paediatrics, ...who }, { today, isLifeThreatening }).outcome).toBe(outcome);
    expect(mayHoldRole('meetingLeader', { ...paediatrics, ...who }, { today, isLifeThreatening }).outcome).toBe('allowed');
  });

  test('a refusal says why', () => {
    const { violations } = mayHoldRole('fixedCareContact', paediatrics, { today, isLifeThreatening: true });
    expect(violations).toEqual([
      {
        code: 'physicianNeeded',
        path: [],
        facts: { role: 'fixedCareContact', ...paediatrics },
        rule: 'ACT-15',
        laws: ['discharge', 'patient-act'],
        remedy: 'chooseAnother',
      },
    ]);
    expect(mayHoldRole('lead', school, { today }).violations[0]).toMatchObject({ code: 'unitMayNotHoldRole', facts: { role: 'lead', ...school } });
  });

  test('only the lead answers for the plan, and a coordinator comes into a case by assignment', () => {
    expect(PlanRole.options.filter((role) => standingOfRole(role).answersForPlan)).toEqual(['lead']);
    expect(PlanRole.options.filter((role) => standingOfRole(role).caseAccessBy === 'assignment')).toEqual(['sipCoordinator', 'meetingLeader', 'noteTaker']);
    expect(PlanRole.options.filter((role) => standingOfRole(role).worksAcrossPlans)).toEqual(['sipCoordinator']);
  });
});

describe("ACT-21: collaboration at the social welfare board's initiative", () => {
  test.each([
    [school, 'childAtRisk', true, ['skol-29-13'], 'school, where it is no SIP party too'],
    [{ kind: 'preschool', principal: 'other' }, 'childAtRisk', true, ['skol-29-13'], 'an independent preschool'],
    [paediatrics, 'childAtRisk', true, ['hsl-5-8'], 'health care'],
    [privateClinic, 'childAtRisk', true, ['hsl-5-8'], 'private health care'],
    [paediatrics, 'childAsRelative', true, ['hsl-5-8'], 'health care, for the child of a patient'],
    [school, 'childAsRelative', false, ['skol-29-13'], 'not school'],
    [socialServices, 'childAtRisk', false, [], 'the board is social services itself'],
    [youthHome, 'childAtRisk', false, [], 'not SiS'],
  ] as const)('%j, %s: %s', (unit, concerns, hasDuty, laws, _reason) => {
    expect(dutyToCollaborate(unit, { isTaken: true, concerns, today })).toEqual({ hasDuty, rule: 'ACT-21', laws });
    expect(dutyToCollaborate(unit, { isTaken: false, concerns, today }).hasDuty).toBe(false);
  });

  test('before the law nobody is cited', () => {
    expect(dutyToCollaborate(school, { isTaken: true, concerns: 'childAtRisk', today: CalendarDate.parse('2011-06-30') }).laws).toEqual([]);
  });
});

test.each<[ProfileName, string, boolean]>([
  ['national', '2008-01-01', true],
  ['national', '2007-11-24', true],
  ['national', '2007-11-23', false],
  ['uppsala', '2005-11-24', true],
  ['vastra-gotaland', '2005-11-24', true],
  ['vastra-gotaland', '2005-11-23', false],
  ['sis', '2026-11-23', true],
])('ACT-17: in %s one born %s is in children and youth work: %s', (name, birthDate, isIn) => {
  expect(isInYouthWork(CalendarDate.parse(birthDate), { profile: profileNamed(name), today })).toBe(isIn);
});

test('ACT-08: any unit may point out a need, with consent', () => {
  expect(mayPointOutNeed(youthHome, { hasConsent: true, today })).toMatchObject({ outcome: 'allowed', rules: ['ACT-08'], laws: ['sol-sip', 'hsl-sip'] });
  expect(mayPointOutNeed(school, { hasConsent: false, today }).violations).toEqual([
    { code: 'pointingOutNeedsConsent', path: [], facts: { kind: 'school' }, rule: 'ACT-08', laws: ['sol-sip', 'hsl-sip'], remedy: 'askPersonFirst' },
  ]);
});
