import { CalendarDate } from '@stafett/kernel';
import { z } from 'zod';

const Days = z.int().positive();
const Range = z.strictObject({ from: z.int().positive(), to: z.int().positive() });
const DeviationKind = z.enum(['absence', 'guidelineNotFollowed', 'notDone', 'poorTreatment', 'disagreement']);

/** The settings of a county or an authority: flags, numbers and choices for every rule that is routine (ACT-20). */
export const RoutineProfile = z.strictObject({
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  validFrom: CalendarDate.optional().describe('First day of the routine'),
  validTo: CalendarDate.optional().describe('Last day of the routine'),
  schoolStanding: z.enum(['guest', 'mayInitiate', 'equalParty']).describe('ACT-07: whether school may call and must come'),
  otherPlansInstead: z.enum(['never', 'ifLegalContentIsThere', 'lssOrPsychiatricPlan']).describe('PLA-05: whether another plan may stand in for a SIP'),
  meetingTiming: z.enum(['soon', 'needDecides', 'startUpAndFollowUpMeetings']).optional().describe('INV-05: when the meeting is held, as a soft target'),
  meetingWithinWeeks: z.int().positive().optional().describe('INV-05: preferably within so many weeks'),
  invitationWithinWeeks: z.int().positive().optional().describe('INV-04: sent within so many weeks before the meeting'),
  confirmationWithinWeeks: z.int().positive().optional().describe('INV-04: confirmed within so many weeks, or the caller makes contact'),
  calledCaseHasPriority: z.boolean().optional().describe('PRO-04: a case that is called to SIP goes before others at the unit'),
  meetingMinutes: Range.optional().describe('MEE-03: a hint, in minutes'),
  meetingParts: z.strictObject({ listen: Days, explore: Days, plan: Days }).optional().describe('MEE-03: the parts of the meeting, in minutes'),
  signatures: z.enum(['usual', 'notRequired']).optional().describe('PLA-02: whether the plan is signed'),
  asksConsentToPlan: z.boolean().describe('CON-27: consent to the plan as made is asked for'),
  childAndYouthUpToAge: z.int().positive().describe('ACT-17: years, that age included'),
  followUpTiming: z.enum(['asAgreed', 'whenNeeded', 'atFollowUpMeeting']).optional().describe('FOL-05: when the first follow-up is held'),
  firstFollowUpMonths: Range.optional().describe('FOL-05: a hint, in months after the meeting'),
  followUpIsDemanded: z.boolean().describe('FOL-05: the plan shall be followed up'),
  healthCentreRepresentsRegion: z.boolean().describe('INV-03: for a person nobody in the region knows'),
  childsPartHintAboveAge: z.int().positive().optional().describe('PAR-13: hint to consider the child’s taking part, in years; never a gate'),
  copiesToParties: z.enum(['all', 'onRequest']).describe('PLA-07'),
  absenceIsDeviation: z.enum(['single', 'systematic']).optional().describe('INV-08: which absence is a deviation'),
  placementNeedsPlan: z.boolean().describe('PLC-01: a SIP or equivalent before a placement'),
  matureChildSuffices: z.boolean().describe('CON-12: a mature child’s own consent suffices'),
  firstContactWorkdays: Days.describe('PRO-03: working days from the need to the first contact'),
  professionalsPerFamilyMember: z.number().positive().describe('PRO-13: more than so many is warned for'),
  peopleAtMeeting: z.int().positive().describe('PRO-13: more than so many is warned for'),
  smallestGroupShown: z.int().positive().describe('QUA-01: smaller groups are not shown'),
  ownConsentAskedDaysBefore: Days.describe('CON-35: days before 18'),
  reminderDaysBefore: z.array(Days).describe('FOL-02: days before a due date'),
  deviationKinds: z.array(DeviationKind).optional().describe('DEV-01; absent when they are those of the county'),
  systemFirst: z.string().min(1).optional().describe('PRO-25: the system in which the process is kept first'),
});
export type RoutineProfile = z.infer<typeof RoutineProfile>;
