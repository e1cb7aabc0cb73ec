import type { CalendarDate } from '@stafett/kernel';
import { type LawId, lawsFor, type RoutineProfile, type RuleId } from '@stafett/rulebook';
import type { Unit } from './actors.schema.ts';
import { fieldOf } from './unit-kind.ts';

/** What decides a unit's duties. */
export type UnitStanding = Pick<Unit, 'kind' | 'principal'>;

/** What the duties are decided by beside the unit. */
export interface Circumstances {
  readonly profile: Pick<RoutineProfile, 'schoolStanding'>;
  readonly today: CalendarDate;
}

/** Whether a unit must come when called, and by which rule. */
export interface Duty {
  readonly hasDuty: boolean;
  readonly rule: RuleId;
  readonly laws: readonly LawId[];
}

/**
 * Whether a unit does social services or health care for a municipality or a region, and so has the duties of the law (ACT-05).
 *
 * @param unit - the unit's kind and principal
 * @example
 * isWithinSipLaw({ kind: 'healthCentre', principal: 'region' }) // true
 * isWithinSipLaw({ kind: 'youthHome', principal: 'state' }) // false
 */
export function isWithinSipLaw({ kind, principal }: UnitStanding): boolean {
  const field = fieldOf(kind);
  return (field === 'socialServices' || field === 'healthCare') && (principal === 'municipality' || principal === 'region');
}

/**
 * Whether a unit must take part when it is called (ACT-05, ACT-06); education by the county's routine (ACT-07), others never (ACT-08).
 *
 * @param unit - the unit's kind and principal
 * @param circumstances - the routine profile and the day, which decides the laws that are cited
 * @example
 * dutyToTakePart({ kind: 'paediatrics', principal: 'region' }, { profile: profileNamed('national'), today: '2026-11-23' }) // { hasDuty: true, rule: 'ACT-06', laws: ['sol-sip', 'hsl-sip'] }
 * dutyToTakePart({ kind: 'preschool', principal: 'municipality' }, { profile: profileNamed('national'), today: '2026-11-23' }) // { hasDuty: false, rule: 'ACT-07', laws: [] }
 */
export function dutyToTakePart(unit: UnitStanding, { profile, today }: Circumstances): Duty {
  if (isWithinSipLaw(unit)) return { hasDuty: true, rule: 'ACT-06', laws: lawsFor('ACT-06', today) };
  if (fieldOf(unit.kind) === 'education') return { hasDuty: profile.schoolStanding === 'equalParty', rule: 'ACT-07', laws: lawsFor('ACT-07', today) };
  return { hasDuty: false, rule: 'ACT-08', laws: lawsFor('ACT-08', today) };
}
