import type { RuleId } from '@stafett/rulebook';
import { z } from 'zod';

/** What somebody does in the work with plans, apart from their profession (ACT-12 – ACT-16). */
export const PlanRole = z.enum(['lead', 'sipCoordinator', 'meetingLeader', 'noteTaker', 'fixedCareContact', 'sisSipCoordinator', 'careCoordinator']);
export type PlanRole = z.infer<typeof PlanRole>;

/** What a role gives, and which units may hold it. */
export interface RoleStanding {
  readonly rule: RuleId;
  /** Has overall responsibility: calls the next meeting and follows the plan up. */
  readonly answersForPlan: boolean;
  /** What lets the one who holds it into a case: the case itself, or only an assignment to it; never the title. */
  readonly caseAccessBy: 'case' | 'assignment';
  /** Works across plans too: structure, training, follow-up. */
  readonly worksAcrossPlans: boolean;
  readonly heldIn: 'sipLaw' | 'healthCare' | 'youthHome' | 'anyUnit';
}

const standings: Readonly<Record<PlanRole, RoleStanding>> = {
  lead: { rule: 'ACT-12', answersForPlan: true, caseAccessBy: 'case', worksAcrossPlans: false, heldIn: 'sipLaw' },
  sipCoordinator: { rule: 'ACT-13', answersForPlan: false, caseAccessBy: 'assignment', worksAcrossPlans: true, heldIn: 'anyUnit' },
  meetingLeader: { rule: 'ACT-14', answersForPlan: false, caseAccessBy: 'assignment', worksAcrossPlans: false, heldIn: 'anyUnit' },
  noteTaker: { rule: 'ACT-14', answersForPlan: false, caseAccessBy: 'assignment', worksAcrossPlans: false, heldIn: 'anyUnit' },
  fixedCareContact: { rule: 'ACT-15', answersForPlan: false, caseAccessBy: 'case', worksAcrossPlans: false, heldIn: 'healthCare' },
  sisSipCoordinator: { rule: 'ACT-16', answersForPlan: false, caseAccessBy: 'case', worksAcrossPlans: false, heldIn: 'youthHome' },
  careCoordinator: { rule: 'ACT-16', answersForPlan: false, caseAccessBy: 'case', worksAcrossPlans: false, heldIn: 'youthHome' },
};

/**
 * What a role gives: the SIP coordinator and the meeting leader are not the plan's lead, and come into a case by assignment (ACT-12 – ACT-16).
 *
 * @param role - the role
 * @example
 * standingOfRole('sipCoordinator').caseAccessBy // 'assignment'
 * standingOfRole('lead').answersForPlan // true
 */
export function standingOfRole(role: PlanRole): RoleStanding {
  return standings[role];
}
