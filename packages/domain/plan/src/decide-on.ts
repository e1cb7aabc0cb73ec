import { allowUnless, type CalendarDate, type Decision, dateIn } from '@stafett/kernel';
import type { CommandContext } from './command-rule.ts';
import { ruleOf } from './command-rules.ts';
import { againstRegisteringNeed, type RegisterNeed } from './commands/register-need.ts';
import type { ConsentsToConfirm } from './confirming.schema.ts';
import type { Plan } from './plan.schema.ts';
import { type CommandViolation, violation } from './plan.violations.ts';
import type { PlanCommand } from './plan-command.schema.ts';

/**
 * May this command be done to this plan now? The same answer on server and screen.
 *
 * @param plan - the original as it stands
 * @param command - one small command, already of the right shape
 * @param context - who, when, and the units that are known
 * @example
 * decideOn(examplePlan, { type: 'endMeeting' }, { at: '2026-11-23T08:00:00.000Z', actor: exampleHistory[0].by, units: [] }).violations[0].code // 'meetingNotOpened'
 */
export function decideOn(plan: Plan, command: PlanCommand, context: CommandContext): Decision<CommandViolation['code']> {
  const rule = ruleOf(command);
  const inTheWay = againstAnyChange(plan, command, dateIn(context.at));
  return allowUnless(inTheWay === undefined ? rule.against(plan, command, context) : [inTheWay], rule);
}

// What stands in the way whatever the command is about. A plan that is closed is shared too, so its consents are gone through like others'.
function againstAnyChange({ closing, moving, confirming, consentsToConfirm }: Plan, { type }: PlanCommand, on: CalendarDate): CommandViolation | undefined {
  if (closing !== undefined && type !== 'confirmConsents') return violation('planClosed', 'FOL-10', { on, facts: { reason: closing.reason } });
  if (moving !== undefined) return violation('originalOnTheWay', 'SEC-02', { on, facts: { house: moving.to } });
  if (confirming !== undefined) return violation('originalNotConfirmed', 'SEC-13', { on, facts: { ...confirming } });
  return consentsToConfirm !== undefined && type === 'acceptLead' ? consentsNotConfirmed(consentsToConfirm, on) : undefined;
}

const consentsNotConfirmed = ({ since }: ConsentsToConfirm, on: CalendarDate): CommandViolation =>
  violation('consentsNotConfirmed', 'CON-24', { on, facts: { since } });

/**
 * May this actor register this need?
 *
 * @param command - the need, the people around, and the unit that registers it
 * @param context - who, when, and the units that are known
 * @example
 * decideOnNeed(exampleHistory[0].change, { at: '2026-11-23T08:00:00.000Z', actor: exampleHistory[0].by, units: [] }).violations[0].code // 'unknownUnit'
 */
export function decideOnNeed(command: RegisterNeed, context: CommandContext): Decision<CommandViolation['code']> {
  return allowUnless(againstRegisteringNeed(command, context), { rules: ['PRO-01', 'PRO-02', 'PRO-03'] });
}
