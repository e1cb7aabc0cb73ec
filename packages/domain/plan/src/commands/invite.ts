import { Instant, PartyId, Text, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandRule } from '../command-rule.ts';
import { unlessFound, unlessFull, unlessStale, unlessTaken } from '../finding.ts';
import { isKnownUnit } from '../is-known-unit.ts';
import { MeetingForm } from '../meeting.schema.ts';
import { describedUnits } from '../outside/described-units.ts';
import { PartyUnit } from '../party.schema.ts';
import { planLimits } from '../plan-limits.ts';
import { violation } from '../plan.violations.ts';
import { Version } from '../wording.schema.ts';
import { againstContact } from './against-contact.ts';

/** When, where and how the meeting is held (INV-01). */
export const PlanMeeting = z.strictObject({
  type: z.literal('planMeeting'),
  startsAt: Instant,
  place: Text(300),
  form: MeetingForm,
  contact: Text(200),
  adaptations: Text(1000).optional(),
  baseVersion: Version.optional(),
});
export type PlanMeeting = z.infer<typeof PlanMeeting>;

export const planMeeting: CommandRule<PlanMeeting> = {
  rules: ['INV-01'],
  against: (plan, { baseVersion }, context) => [
    ...(plan.meeting?.openedAt === undefined
      ? []
      : [violation(plan.meeting.endedAt === undefined ? 'meetingBegun' : 'meetingEnded', 'INV-01', { on: dateIn(context.at) })]),
    ...unlessStale(plan.meeting?.version, baseVersion, context),
  ],
  apply: (plan, { startsAt, place, form, contact, adaptations }, { version }) => ({
    ...plan,
    meeting: { startsAt, place, form, contact, adaptations, version },
  }),
};

/** A unit is called to the meeting, with its role there (INV-01). */
export const InviteParty = z.strictObject({ type: z.literal('inviteParty'), party: PartyId, unit: PartyUnit, role: Text(300) });
export type InviteParty = z.infer<typeof InviteParty>;

export const inviteParty: CommandRule<InviteParty> = {
  rules: ['INV-01', 'CON-01', 'CON-23'],
  against(plan, { party, unit }, context) {
    const on = dateIn(context.at);
    return [
      ...unlessTaken(plan.parties, party, context),
      ...unlessFull(plan.parties, planLimits.parties, context),
      ...(plan.parties.some((one) => one.house === unit.house && one.unit === unit.unit)
        ? [violation('partyInvitedAlready', 'INV-01', { on, path: ['unit'] })]
        : []),
      ...(isKnownUnit(unit, [...context.units, ...describedUnits(plan)]) ? [] : [violation('unknownUnit', 'INV-03', { on, path: ['unit'] })]),
      ...(plan.meeting === undefined ? [violation('meetingNotPlanned', 'INV-01', { on, remedy: 'planMeeting' })] : []),
      ...againstContact(plan, unit, context),
    ];
  },
  apply: (plan, { party, unit, role }, { at, version }) => ({ ...plan, parties: [...plan.parties, { ...unit, id: party, role, invitedAt: at, version }] }),
};

/** A called unit says who comes (INV-02). */
export const AnswerInvitation = z.strictObject({
  type: z.literal('answerInvitation'),
  party: PartyId,
  coming: z.boolean(),
  who: Text(200).optional(),
  note: Text(1000).optional(),
});
export type AnswerInvitation = z.infer<typeof AnswerInvitation>;

export const answerInvitation: CommandRule<AnswerInvitation> = {
  rules: ['INV-02'],
  against(plan, command, context) {
    const on = dateIn(context.at);
    const party = plan.parties.find(({ id }) => id === command.party);
    if (party === undefined) return unlessFound(party, 'party', context);
    return [
      ...(party.invitedAt === undefined ? [violation('partyNotInvited', 'INV-02', { on, path: ['party'] })] : []),
      ...(plan.meeting?.endedAt === undefined ? [] : [violation('meetingEnded', 'INV-02', { on })]),
      ...(command.coming && command.who === undefined ? [violation('whoComesMissing', 'INV-02', { on, path: ['who'] })] : []),
    ];
  },
  apply(plan, { party, coming, who, note }, { at, version }) {
    const answer = { coming, who, note, at };
    return { ...plan, parties: plan.parties.map((one) => (one.id === party ? { ...one, answer, version } : one)) };
  },
};
