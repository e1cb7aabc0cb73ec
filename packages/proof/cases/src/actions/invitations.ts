import { dateIn } from '@stafett/kernel';
import { type CommandOf, MeetingForm, MeetingRoles } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, partyOf, partyUnitOf } from '../action-rule.ts';
import { Day, dayOf, Moment, momentOf } from '../moment.ts';
import { nameOf } from '../short-name.ts';
import { BaseVersion } from './base-version.ts';

/** When, where and how the meeting is held. */
export const planMeeting = actionRule(
  z.strictObject({ startsAt: Moment, place: z.string(), form: MeetingForm, contact: z.string(), adaptations: z.string().optional(), baseVersion: BaseVersion }),
  ({ startsAt, baseVersion, ...words }, { plan, now }): CommandOf<'planMeeting'> => ({
    type: 'planMeeting',
    ...words,
    startsAt: momentOf(startsAt, now),
    baseVersion: baseVersion ?? plan?.meeting?.version,
  }),
);

/** A unit is called to the meeting. */
export const inviteParty = actionRule(
  z.strictObject({ unit: nameOf('unit'), role: z.string() }),
  ({ unit, role }, telling): CommandOf<'inviteParty'> => ({ type: 'inviteParty', party: partyOf(unit, telling), unit: partyUnitOf(unit, telling), role }),
);

/** A called unit says who comes. */
export const answerInvitation = actionRule(
  z.strictObject({
    unit: nameOf('unit').optional().describe('for whom; the unit of the one who acts when left out'),
    coming: z.boolean(),
    who: z.string().optional(),
    note: z.string().optional(),
  }),
  ({ unit, ...words }, telling): CommandOf<'answerInvitation'> => ({ type: 'answerInvitation', party: partyOf(unit, telling), ...words }),
);

/** The meeting begins, and who is there. */
export const openMeeting = actionRule(
  z.strictObject({ units: z.array(nameOf('unit')).optional(), people: z.array(nameOf('person')).optional(), roles: MeetingRoles.optional() }),
  ({ units = [], people = [], roles }, telling): CommandOf<'openMeeting'> => ({
    type: 'openMeeting',
    present: { parties: units.map((unit) => partyOf(unit, telling)), people: people.map((one) => telling.names.idOf('person', one)) },
    roles,
  }),
);

/** The meeting ends. */
export const endMeeting = actionRule(z.strictObject({}), (): CommandOf<'endMeeting'> => ({ type: 'endMeeting' }));

/** The day and place of the follow-up. */
export const setFollowUp = actionRule(
  z.strictObject({ on: Day, place: z.string().optional(), baseVersion: BaseVersion }),
  ({ on, place, baseVersion }, { plan, now }): CommandOf<'setFollowUp'> => ({
    type: 'setFollowUp',
    on: dayOf(on, dateIn(now)),
    place,
    baseVersion: baseVersion ?? plan?.nextFollowUp?.version,
  }),
);
