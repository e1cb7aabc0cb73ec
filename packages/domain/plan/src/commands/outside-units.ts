import { PartyId, Text, UnitId, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandContext, CommandRule } from '../command-rule.ts';
import { unlessFound, unlessFull, unlessStale } from '../finding.ts';
import { isKnownUnit } from '../is-known-unit.ts';
import { isOutside } from '../outside/outside-house.ts';
import { OutsideWords } from '../outside/outside-unit.schema.ts';
import { type Party, PartyUnit } from '../party.schema.ts';
import { planLimits } from '../plan-limits.ts';
import type { Plan } from '../plan.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';
import { Version } from '../wording.schema.ts';
import { againstContact } from './against-contact.ts';

/** A unit that is in no register comes into the plan, by the words that one knows of it: so it can be named in a consent and called (INV-03, CON-23). */
export const DescribeUnit = OutsideWords.extend({ type: z.literal('describeUnit') });
export type DescribeUnit = z.infer<typeof DescribeUnit>;

export const describeUnit: CommandRule<DescribeUnit> = {
  rules: ['INV-03', 'PLA-12'],
  against({ outsideUnits = [] }, { unit }, context) {
    const isTaken = outsideUnits.some((one) => one.unit === unit);
    return [
      ...(isTaken ? [violation('idTaken', 'PLA-12', { on: dateIn(context.at), path: ['unit'] })] : []),
      ...unlessFull(outsideUnits, planLimits.outsideUnits, context),
    ];
  },
  apply: (plan, { type: _type, ...words }, { version }) => ({ ...plan, outsideUnits: [...(plan.outsideUnits ?? []), { ...words, version }] }),
};

/** Another way to reach a unit that is in no register: one rang, and was sent on (INV-03). */
export const ReviseReach = z.strictObject({ type: z.literal('reviseReach'), unit: UnitId, reachedBy: Text(200), baseVersion: Version });
export type ReviseReach = z.infer<typeof ReviseReach>;

export const reviseReach: CommandRule<ReviseReach> = {
  rules: ['INV-03', 'PRO-22'],
  against({ outsideUnits = [] }, { unit, baseVersion }, context) {
    const found = outsideUnits.find((one) => one.unit === unit);
    if (found === undefined) return [violation('unknownUnit', 'INV-03', { on: dateIn(context.at), path: ['unit'] })];
    return unlessStale(found.version, baseVersion, context);
  },
  apply: (plan, { unit, reachedBy }, { version }) => ({
    ...plan,
    outsideUnits: plan.outsideUnits?.map((one) => (one.unit === unit ? { ...one, reachedBy, version } : one)),
  }),
};

/** A party that was called by words alone is a unit that is known now: the call is that unit's, with its role and its day (INV-03). */
export const JoinUnit = z.strictObject({ type: z.literal('joinUnit'), party: PartyId, unit: PartyUnit.describe('the known unit') });
export type JoinUnit = z.infer<typeof JoinUnit>;

export const joinUnit: CommandRule<JoinUnit> = {
  rules: ['INV-03', 'CON-01', 'CON-23', 'CON-26'],
  against(plan, { party, unit }, context) {
    const found = plan.parties.find(({ id }) => id === party);
    if (found === undefined) return unlessFound(found, 'party', context);
    return [...againstJoining(plan, { found, unit }, context), ...againstContact(plan, unit, context)];
  },
  apply(plan, { party, unit }, { version }) {
    const found = plan.parties.find(({ id }) => id === party);
    if (found === undefined) return plan;
    return {
      ...plan,
      parties: plan.parties.map((one) => (one.id === party ? joined(one, { unit, version }) : one)),
      outsideUnits: plan.outsideUnits?.map((one) => (one.unit === found.unit ? { ...one, joinedWith: unit, version } : one)),
    };
  },
};

function againstJoining(plan: Plan, { found, unit }: { found: Party; unit: PartyUnit }, { at, units }: CommandContext): readonly CommandViolation[] {
  const on = dateIn(at);
  const isParty = plan.parties.some((one) => one.house === unit.house && one.unit === unit.unit);
  return [
    ...(isOutside(found) ? [] : [violation('unitKnownAlready', 'INV-03', { on, path: ['party'] })]),
    ...(!isOutside(unit) && isKnownUnit(unit, units) ? [] : [violation('unknownUnit', 'INV-03', { on, path: ['unit'] })]),
    ...(isParty ? [violation('partyInvitedAlready', 'INV-01', { on, path: ['unit'] })] : []),
  ];
}

// That the wrong unit does not come is no answer of the right one.
function joined({ answer, ...party }: Party, { unit, version }: { unit: PartyUnit; version: number }): Party {
  return { ...party, ...unit, ...(answer?.coming === true ? { answer } : {}), version };
}
