import { CalendarDate, FollowUpId, PlanId, Text, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import { ClosingReason } from '../closing.schema.ts';
import type { CommandRule } from '../command-rule.ts';
import { unlessFull, unlessTaken } from '../finding.ts';
import { FollowUpOutcome } from '../follow-up.schema.ts';
import { planLimits } from '../plan-limits.ts';
import { violation } from '../plan.violations.ts';

/** A follow-up was held, and what it led to (FOL-01, FOL-04). */
export const RecordFollowUp = z.strictObject({
  type: z.literal('recordFollowUp'),
  followUp: FollowUpId,
  heldOn: CalendarDate,
  goals: Text(4000),
  news: Text(4000).optional(),
  promises: Text(4000).optional(),
  stillNeeded: z.boolean(),
  outcome: FollowUpOutcome,
});
export type RecordFollowUp = z.infer<typeof RecordFollowUp>;

export const recordFollowUp: CommandRule<RecordFollowUp> = {
  rules: ['FOL-01', 'FOL-04'],
  against(plan, { followUp, heldOn }, context) {
    const on = dateIn(context.at);
    return [
      ...unlessTaken(plan.followUps, followUp, context),
      ...unlessFull(plan.followUps, planLimits.followUps, context),
      ...(plan.meeting?.endedAt === undefined ? [violation('meetingNotEnded', 'FOL-01', { on })] : []),
      ...(heldOn > on ? [violation('dayNotCome', 'FOL-01', { on, path: ['heldOn'] })] : []),
    ];
  },
  apply(plan, { type: _type, followUp, ...words }, { by, at }) {
    const { nextFollowUp: _held, ...rest } = plan;
    return { ...rest, followUps: [...plan.followUps, { ...words, id: followUp, by, at }] };
  },
};

/** The plan no longer holds; everyone who had it is told (FOL-10, FOL-11, FOL-13). */
export const ClosePlan = z.strictObject({
  type: z.literal('closePlan'),
  reason: ClosingReason.exclude(['consentWithdrawn']),
  note: Text(2000).optional(),
  turnTo: Text(500).describe('where to turn if the need comes back'),
  replacedBy: PlanId.optional(),
});
export type ClosePlan = z.infer<typeof ClosePlan>;

export const closePlan: CommandRule<ClosePlan> = {
  rules: ['FOL-10', 'FOL-11', 'FOL-13'],
  against(plan, { reason, replacedBy }, context) {
    const on = dateIn(context.at);
    return [
      ...(plan.meeting?.endedAt === undefined ? [violation('meetingNotEnded', 'FOL-10', { on })] : []),
      ...(reason === 'replaced' && (replacedBy === undefined || replacedBy === plan.id)
        ? [violation('replacedByMissing', 'FOL-11', { on, path: ['replacedBy'] })]
        : []),
    ];
  },
  apply: (plan, { type: _type, ...closing }, { by, at }) => ({ ...plan, closing: { ...closing, by, at } }),
};
