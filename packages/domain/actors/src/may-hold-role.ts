import { allow, type CalendarDate, type Decision, refuse } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import type { ActorRemedy, ActorViolationCode } from './actors.violations.ts';
import { isWithinSipLaw, type UnitStanding } from './duty-to-take-part.ts';
import { type PlanRole, type RoleStanding, standingOfRole } from './plan-role.ts';
import { fieldOf } from './unit-kind.ts';

/** Who would hold a role. */
export interface RoleHolder extends UnitStanding {
  readonly isPhysician?: boolean;
}

/** The day, and whether the person's state is life-threatening. */
export interface RoleCircumstances {
  readonly today: CalendarDate;
  readonly isLifeThreatening?: boolean;
}

const holds: Readonly<Record<RoleStanding['heldIn'], (unit: UnitStanding) => boolean>> = {
  sipLaw: isWithinSipLaw,
  healthCare: ({ kind }) => fieldOf(kind) === 'healthCare',
  youthHome: ({ kind }) => kind === 'youthHome',
  anyUnit: () => true,
};

/**
 * Whether somebody at a unit may hold a role: the lead is in social services or health care of a municipality or a region (ACT-12),
 * a fixed care contact in health care, and a physician where the state is life-threatening (ACT-15), the roles of SiS at a youth home (ACT-16).
 *
 * @param role - the role
 * @param holder - the unit's kind and principal, and whether the one who would hold it is a physician
 * @param circumstances - the day, and whether the state is life-threatening
 * @example
 * mayHoldRole('lead', { kind: 'paediatrics', principal: 'region' }, { today: '2026-11-23' }).outcome // 'allowed'
 * mayHoldRole('lead', { kind: 'youthHome', principal: 'state' }, { today: '2026-11-23' }).violations[0].code // 'unitMayNotHoldRole'
 */
export function mayHoldRole(role: PlanRole, holder: RoleHolder, circumstances: RoleCircumstances): Decision<ActorViolationCode> {
  const { rule, heldIn } = standingOfRole(role);
  const laws = lawsFor(rule, circumstances.today);
  const code = hindrance(role, holds[heldIn](holder), { holder, circumstances });
  if (code === undefined) return allow({ rules: [rule], laws });
  const remedy: ActorRemedy = 'chooseAnother';
  return refuse([{ code, path: [], facts: { role, kind: holder.kind, principal: holder.principal }, rule, laws, remedy }]);
}

interface Case {
  readonly holder: RoleHolder;
  readonly circumstances: RoleCircumstances;
}

function hindrance(role: PlanRole, isOfUnit: boolean, { holder, circumstances }: Case): ActorViolationCode | undefined {
  if (!isOfUnit) return 'unitMayNotHoldRole';
  const isPhysicianNeeded = role === 'fixedCareContact' && circumstances.isLifeThreatening === true && holder.isPhysician !== true;
  return isPhysicianNeeded ? 'physicianNeeded' : undefined;
}
