import { allowUnless, type CalendarDate, type Decision } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import type { RequestAnswer } from './need-facts.schema.ts';
import { processViolation } from './process.violations.ts';
import type { ProcessUnit } from './process-shape.schema.ts';

type RefusalCode = 'refusalReasonMissing' | 'refusalNotHeavy' | 'refusalNotByPrincipal';

/**
 * May somebody who asked for a SIP be refused in this way? Only exceptionally: by a municipality or a region (ACT-09), with a documented heavy reason (PRO-05).
 *
 * @param answer - the refusal: its reason, and whether the reason is heavy
 * @param decider - the unit that decides
 * @param today - the day of the decision
 * @example
 * mayRefuseRequest({ outcome: 'refused', on: '2026-11-23', decidedBy: 'bup', reason: 'Inget öppet ärende', isHeavy: false }, { key: 'bup', kind: 'childPsychiatry', principal: 'region' }, '2026-11-23').violations.map(({ code, rule }) => `${code} (${rule})`) // ['refusalNotHeavy (PRO-05)']
 */
export function mayRefuseRequest(answer: RequestAnswer, decider: Pick<ProcessUnit, 'principal'>, today: CalendarDate): Decision<RefusalCode> {
  const on = today;
  const hasReason = answer.reason !== undefined;
  const isPrincipal = decider.principal === 'municipality' || decider.principal === 'region';
  const violations = [
    ...(isPrincipal ? [] : [processViolation('refusalNotByPrincipal', 'ACT-09', { on, path: ['decidedBy'], remedy: 'letPrincipalDecide' })]),
    ...(hasReason ? [] : [processViolation('refusalReasonMissing', 'PRO-05', { on, path: ['reason'], remedy: 'writeReason' })]),
    ...(hasReason && !answer.isHeavy ? [processViolation('refusalNotHeavy', 'PRO-05', { on, path: ['isHeavy'], remedy: 'grantRequest' })] : []),
  ];
  return allowUnless(violations, { rules: ['PRO-05', 'ACT-09'], laws: lawsFor('ACT-09', today) });
}
