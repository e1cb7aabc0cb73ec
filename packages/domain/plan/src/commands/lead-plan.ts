import { PartyId, Text, dateIn } from '@stafett/kernel';
import { type BatonEventType, batonTransition } from '@stafett/ladder';
import { z } from 'zod';
import { answerablePlace } from '../answerable-place.ts';
import { againstPlanWork } from '../against-plan-work.ts';
import type { CommandContext, CommandRule } from '../command-rule.ts';
import { unlessFound, unlessStale } from '../finding.ts';
import { heldBackFrom } from '../filter-plan-for.ts';
import { mayLead } from '../may-lead.ts';
import { isOutside } from '../outside/outside-house.ts';
import type { Plan } from '../plan.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';
import { Version } from '../wording.schema.ts';

/** A party is asked to have overall responsibility (ACT-12); it holds once the party has accepted (LAD-03). */
export const NameLead = z.strictObject({ type: z.literal('nameLead'), party: PartyId, who: Text(200), baseVersion: Version.optional() });
export type NameLead = z.infer<typeof NameLead>;

export const nameLead: CommandRule<NameLead> = {
  rules: ['ACT-12', 'LAD-03'],
  against(plan, command, context) {
    const party = plan.parties.find(({ id }) => id === command.party);
    if (party === undefined) return unlessFound(party, 'party', context);
    return [
      ...againstPlanWork(plan, context),
      ...mayLead(party, dateIn(context.at)).violations,
      ...(isOutside(party) ? [violation('unitHasNoHouse', 'ACT-12', { on: dateIn(context.at), path: ['party'] })] : []),
      ...unlessStale(plan.lead?.version, command.baseVersion, context),
    ];
  },
  apply(plan, { party, who }, { by, version }) {
    const place = plan.parties.find(({ id }) => id === party);
    if (place === undefined) return plan;
    const { house, unit } = place;
    if (house === by.house && unit === by.unit) return { ...plan, lead: { party, house, unit, who, state: 'accepted', version } };
    return { ...plan, lead: { party, house, unit, who, state: 'offered', heldBy: answerablePlace(plan), version } };
  },
};

/** The asked party takes the overall responsibility; where it is in another house, the original is now on its way there (ACT-12, SEC-02). */
export const AcceptLead = z.strictObject({ type: z.literal('acceptLead'), party: PartyId });
export type AcceptLead = z.infer<typeof AcceptLead>;

export const acceptLead: CommandRule<AcceptLead> = {
  rules: ['ACT-12', 'LAD-03', 'SEC-02'],
  against: (plan, command, context) => [
    ...againstAnswer(plan, { ...command, event: 'accepted' }, context),
    ...againstPlanWork(plan, context),
    ...againstMove(plan, context),
  ],
  apply(plan, _command, { version, at }) {
    const { lead, keeper } = plan;
    if (lead === undefined) return plan;
    if (lead.house === keeper) return { ...plan, lead: { ...lead, state: 'accepted', version } };
    return { ...plan, lead: { ...lead, version }, moving: { to: lead.house, since: at } };
  },
};

/** The asked party says no, with the reason; the giver still holds the baton (LAD-03). */
export const DeclineLead = z.strictObject({ type: z.literal('declineLead'), party: PartyId, reason: Text(1000) });
export type DeclineLead = z.infer<typeof DeclineLead>;

export const declineLead: CommandRule<DeclineLead> = {
  rules: ['LAD-03'],
  against: (plan, command, context) => againstAnswer(plan, { ...command, event: 'declined' }, context),
  apply: (plan, { reason }, { version }) => (plan.lead === undefined ? plan : { ...plan, lead: { ...plan.lead, state: 'declined', reason, version } }),
};

function againstAnswer(plan: Plan, { party, event }: { party: PartyId; event: BatonEventType }, context: CommandContext): readonly CommandViolation[] {
  const on = dateIn(context.at);
  const isAsked = plan.lead?.party === party && batonTransition(plan.lead.state, event) !== undefined;
  return [
    ...(isAsked ? [] : [violation('leadNotOffered', 'LAD-03', { on, path: ['party'] })]),
    ...(plan.meeting?.endedAt === undefined ? [violation('meetingNotEnded', 'ACT-12', { on })] : []),
  ];
}

// The original may only lie where all of it may be read: what the consent withholds from the lead would be lost or leak.
function againstMove(plan: Plan, { at }: CommandContext): readonly CommandViolation[] {
  if (plan.lead === undefined || plan.lead.house === plan.keeper) return [];
  const held = heldBackFrom(plan, plan.lead, at);
  if (held.length === 0) return [];
  const facts = {
    house: plan.lead.house,
    unit: plan.lead.unit,
    kinds: [...new Set(held.map(({ kind }) => kind))],
    people: [...new Set(held.map(({ about }) => about))],
  };
  return [violation('originalNotCovered', 'CON-31', { on: dateIn(at), path: ['lead'], facts, remedy: 'askForConsent' })];
}
