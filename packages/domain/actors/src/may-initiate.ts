import { allow, type Decision, refuse } from '@stafett/kernel';
import { type LawId, lawsFor, type RuleId } from '@stafett/rulebook';
import type { ActorViolationCode } from './actors.violations.ts';
import { type Circumstances, isWithinSipLaw, type UnitStanding } from './duty-to-take-part.ts';
import { fieldOf } from './unit-kind.ts';

/**
 * Whether a unit may begin the work with a plan: social services and health care shall (ACT-05), education where the routine says so (ACT-07);
 * others point out the need to one that may, SiS too until its right to initiate is enacted (ACT-08).
 *
 * @param unit - the unit's kind and principal
 * @param circumstances - the routine profile and the day
 * @example
 * mayInitiate({ kind: 'socialServices', principal: 'municipality' }, { profile: profileNamed('national'), today: '2026-11-23' }).outcome // 'allowed'
 * mayInitiate({ kind: 'youthHome', principal: 'state' }, { profile: profileNamed('national'), today: '2026-11-23' }).violations[0].remedy // 'pointOutNeed'
 */
export function mayInitiate(unit: UnitStanding, circumstances: Circumstances): Decision<ActorViolationCode> {
  const { profile, today } = circumstances;
  if (isWithinSipLaw(unit)) return allow({ rules: ['ACT-05'], laws: lawsFor('ACT-05', today) });
  const isEducation = fieldOf(unit.kind) === 'education';
  if (isEducation && profile.schoolStanding !== 'guest') return allow({ rules: ['ACT-07'], laws: lawsFor('ACT-07', today) });
  if (isGivenRight(unit, lawsFor('ACT-08', today))) return allow({ rules: ['ACT-08'], laws: lawsFor('ACT-08', today) });
  const rule: RuleId = isEducation ? 'ACT-07' : 'ACT-08';
  return refuse([{ code: 'unitMayNotInitiate', path: [], facts: { kind: unit.kind }, rule, laws: lawsFor(rule, today), remedy: 'pointOutNeed' }]);
}

/** Whether the dated law that would let SiS initiate is among those in force; a proposal never is (ACT-08). */
export function isGivenRight({ kind, principal }: UnitStanding, inForce: readonly LawId[]): boolean {
  return kind === 'youthHome' && principal === 'state' && inForce.includes('sis-initiate');
}
