import { type CalendarDate, type Decision, instantAt } from '@stafett/kernel';
import type { Plan, PlanCommand } from '@stafett/plan';
import type { AccessViolationCode } from './access.violations.ts';
import type { AccessQuestion } from './access-question.ts';
import type { UnitAsker } from './asker.ts';
import { mayDo } from './may-do.ts';

type Asked = {
  readonly actor: UnitAsker;
  readonly plan: Plan;
  readonly command: PlanCommand;
  readonly assignments?: AccessQuestion['assignments'];
};

/**
 * May this actor, by its unit's relation to the plan or by assignment, give this command (SEC-04)?
 *
 * @param asked - who, which plan, which command, and who has been given a part in the plan
 * @param today - the day, for assignments and for the law that is in force
 * @example
 * mayChangePlan({ actor: { house: 'region', unit: 'barnmedicin' }, plan: { initiator: { house: 'region', unit: 'barnmedicin' }, parties: [] }, command: { type: 'closePlan' } }, '2026-11-23').outcome // 'allowed'
 * mayChangePlan({ actor: { house: 'region', unit: 'bvc-asen' }, plan: { initiator: { house: 'region', unit: 'barnmedicin' }, parties: [] }, command: { type: 'closePlan' } }, '2026-11-23').violations[0].code // 'notYourPlan'
 */
export function mayChangePlan({ actor, plan, command, assignments }: Asked, today: CalendarDate): Decision<AccessViolationCode> {
  return mayDo(actor, { type: 'change', command }, { plan, at: instantAt(today, '12:00'), assignments });
}
