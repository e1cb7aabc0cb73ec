import { mayStartSipWork } from '@stafett/consent';
import { CalendarDate, PartyId, PersonId, Text, dateIn } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandRule } from '../command-rule.ts';
import { consentFactsOf } from '../consent-facts-of.ts';
import { unlessFound, unlessStale } from '../finding.ts';
import { MeetingRoles } from '../meeting.schema.ts';
import { violation } from '../plan.violations.ts';
import { Version } from '../wording.schema.ts';

/** The meeting begins; who is there is noted (MEE-01, PLA-02). */
export const OpenMeeting = z.strictObject({
  type: z.literal('openMeeting'),
  present: z.strictObject({ parties: z.array(PartyId).max(60), people: z.array(PersonId).max(30) }),
  roles: MeetingRoles.optional().describe('as they were when absent'),
});
export type OpenMeeting = z.infer<typeof OpenMeeting>;

export const openMeeting: CommandRule<OpenMeeting> = {
  rules: ['MEE-01', 'MEE-10', 'CON-01'],
  against(plan, { present }, context) {
    const on = dateIn(context.at);
    return [
      ...(plan.meeting === undefined ? [violation('meetingNotPlanned', 'MEE-01', { on, remedy: 'planMeeting' })] : []),
      ...(plan.meeting?.endedAt === undefined ? [] : [violation('meetingEnded', 'MEE-01', { on })]),
      ...present.parties.flatMap((party) =>
        unlessFound(
          plan.parties.find(({ id }) => id === party),
          'party',
          context,
        ),
      ),
      ...present.people.flatMap((person) =>
        unlessFound(
          plan.people.find(({ id }) => id === person),
          'person',
          context,
        ),
      ),
      ...mayStartSipWork(consentFactsOf(plan), context.at).violations,
    ];
  },
  apply(plan, { present, roles = plan.meeting?.roles }, { at, version }) {
    if (plan.meeting === undefined) return plan;
    return { ...plan, meeting: { ...plan.meeting, present, ...(roles === undefined ? {} : { roles }), openedAt: plan.meeting.openedAt ?? at, version } };
  },
};

/** The meeting ends: the plan holds, and each party gets its copy (MEE-07, PLA-07). */
export const EndMeeting = z.strictObject({ type: z.literal('endMeeting') });
export type EndMeeting = z.infer<typeof EndMeeting>;

export const endMeeting: CommandRule<EndMeeting> = {
  rules: ['MEE-07', 'PLA-07'],
  against(plan, _command, context) {
    const on = dateIn(context.at);
    if (plan.meeting?.openedAt === undefined) return [violation('meetingNotOpened', 'MEE-07', { on, remedy: 'openMeeting' })];
    if (plan.meeting.endedAt !== undefined) return [violation('meetingEnded', 'MEE-07', { on })];
    return plan.lead === undefined ? [violation('leadMissing', 'MEE-07', { on, path: ['lead'], remedy: 'nameLead' })] : [];
  },
  apply: (plan, _command, { at, version }) => (plan.meeting === undefined ? plan : { ...plan, meeting: { ...plan.meeting, endedAt: at, version } }),
};

/** The day and place of the follow-up (FOL-02, FOL-05). */
export const SetFollowUp = z.strictObject({ type: z.literal('setFollowUp'), on: CalendarDate, place: Text(300).optional(), baseVersion: Version.optional() });
export type SetFollowUp = z.infer<typeof SetFollowUp>;

export const setFollowUp: CommandRule<SetFollowUp> = {
  rules: ['FOL-02', 'FOL-05'],
  against: (plan, { on, baseVersion }, context) => [
    ...unlessStale(plan.nextFollowUp?.version, baseVersion, context),
    ...(on < dateIn(context.at) ? [violation('dayHasPassed', 'FOL-02', { on: dateIn(context.at), path: ['on'] })] : []),
  ],
  apply: (plan, { on, place }, { version }) => ({ ...plan, nextFollowUp: { on, place, version } }),
};
