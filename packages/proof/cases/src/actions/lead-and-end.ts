import { dateIn, type FollowUpId } from '@stafett/kernel';
import { ClosingReason, type CommandOf, FollowUpOutcome } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, partyOf } from '../action-rule.ts';
import { Day, dayOf } from '../moment.ts';
import { nameOf } from '../short-name.ts';
import { BaseVersion } from './base-version.ts';

const ownUnit = nameOf('unit').optional().describe('the unit of the one who acts when left out');

/** A party is asked to lead. */
export const nameLead = actionRule(
  z.strictObject({ unit: nameOf('unit'), who: z.string(), baseVersion: BaseVersion }),
  ({ unit, who, baseVersion }, telling): CommandOf<'nameLead'> => ({
    type: 'nameLead',
    party: partyOf(unit, telling),
    who,
    baseVersion: baseVersion ?? telling.plan?.lead?.version,
  }),
);

/** The asked party takes the lead. */
export const acceptLead = actionRule(
  z.strictObject({ unit: ownUnit }),
  ({ unit }, telling): CommandOf<'acceptLead'> => ({ type: 'acceptLead', party: partyOf(unit, telling) }),
);

/** The asked party says no. */
export const declineLead = actionRule(
  z.strictObject({ unit: ownUnit, reason: z.string() }),
  ({ unit, reason }, telling): CommandOf<'declineLead'> => ({ type: 'declineLead', party: partyOf(unit, telling), reason }),
);

/** A follow-up was held. */
export const recordFollowUp = actionRule(
  z.strictObject({
    heldOn: Day.optional().describe('today when left out'),
    goals: z.string(),
    news: z.string().optional(),
    promises: z.string().optional(),
    stillNeeded: z.boolean(),
    outcome: FollowUpOutcome,
  }),
  ({ heldOn, ...answers }, { names, now }): CommandOf<'recordFollowUp'> => ({
    type: 'recordFollowUp',
    followUp: names.newId() as FollowUpId,
    heldOn: dayOf(heldOn ?? '+0d', dateIn(now)),
    ...answers,
  }),
);

/** The plan no longer holds. */
export const closePlan = actionRule(
  z.strictObject({
    reason: ClosingReason.exclude(['consentWithdrawn']),
    note: z.string().optional(),
    turnTo: z.string(),
    replacedBy: nameOf('plan').optional(),
  }),
  ({ replacedBy, ...words }, { names }): CommandOf<'closePlan'> => ({
    type: 'closePlan',
    ...words,
    replacedBy: replacedBy === undefined ? undefined : names.idOf('plan', replacedBy),
  }),
);
