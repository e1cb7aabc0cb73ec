import { CalendarDate } from '@stafett/kernel';
import { z } from 'zod';
import profileData from './data/profiles.json' with { type: 'json' };
import { readData } from './read-data.ts';

const Range = z.strictObject({ from: z.int().positive(), to: z.int().positive() });

/** The settings of a county or an authority: flags, numbers and choices for every rule that is routine (ACT-20). */
export const RoutineProfile = z.strictObject({
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  validFrom: CalendarDate.optional(),
  validTo: CalendarDate.optional(),
  schoolStanding: z.enum(['guest', 'mayInitiate', 'equalParty']).describe('ACT-07'),
  otherPlansInstead: z.enum(['never', 'ifLegalContentIsThere', 'lssOrPsychiatricPlan']).describe('PLA-05'),
  meetingWithinWeeks: z.int().positive().optional().describe('INV-05'),
  invitationWithinWeeks: z.int().positive().optional().describe('INV-04'),
  confirmationWithinWeeks: z.int().positive().optional().describe('INV-04'),
  calledCaseHasPriority: z.boolean(),
  meetingMinutes: Range.optional().describe('MEE-03'),
  signatures: z.enum(['usual', 'notRequired']).optional().describe('PLA-02'),
  childAndYouthUpToAge: z.int().positive().describe('ACT-17, years, that age included'),
  firstFollowUpMonths: Range.optional().describe('FOL-05'),
  healthCentreRepresentsRegion: z.boolean().describe('INV-03'),
  childsPartHintAboveAge: z.int().positive().optional().describe('A hint, never a gate'),
  copiesToParties: z.enum(['all', 'onRequest']).describe('PLA-07'),
  absenceIsDeviation: z.enum(['single', 'systematic']).optional().describe('INV-08'),
  placementNeedsPlan: z.boolean().describe('PLC-01'),
  matureChildSuffices: z.boolean().describe('CON-12'),
  firstContactWorkdays: z.int().positive().describe('PRO-03'),
  professionalsPerFamilyMember: z.number().positive().describe('PRO-13'),
  peopleAtMeeting: z.int().positive().describe('PRO-13'),
  smallestGroupShown: z.int().positive().describe('QUA-01'),
  ownConsentAskedDaysBefore: z.int().positive().describe('CON-35'),
  reminderDaysBefore: z.array(z.int().positive()).describe('FOL-02'),
  deviationKinds: z.array(z.enum(['absence', 'guidelineNotFollowed', 'notDone', 'poorTreatment', 'disagreement'])).describe('DEV-01'),
  systemFirst: z.string().optional().describe('PRO-25: the system in which the process is kept first'),
});
export type RoutineProfile = z.infer<typeof RoutineProfile>;

/**
 * Reads a routine profile, and refuses one with an unknown or missing setting by its name (ACT-20).
 *
 * @param data - as parsed from JSON
 * @throws Error that names every setting that is unknown, missing or of the wrong kind
 * @example
 * readProfile(profileNamed('national')).firstContactWorkdays // 3
 */
export function readProfile(data: unknown): RoutineProfile {
  return readData('Routine profile', RoutineProfile, data);
}

/** The names of the profiles that are shipped. */
export type ProfileName = keyof typeof profileData;

const profiles: Readonly<Record<string, RoutineProfile>> = readData('profiles.json', z.record(z.string(), RoutineProfile), profileData);

/**
 * A routine profile that is shipped.
 *
 * @param name - as `national`
 * @throws Error when there is none of that name
 * @example
 * profileNamed('national').firstContactWorkdays // 3
 */
export function profileNamed(name: ProfileName): RoutineProfile {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile === undefined) throw new Error(`There is no routine profile ${name}.`);
  return profile;
}
