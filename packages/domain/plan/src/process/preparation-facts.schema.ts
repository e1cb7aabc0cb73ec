import { z } from 'zod';

/** What is prepared with the person and the guardians (PRO-10). */
export const PreparationPart = z.enum(['whatMatters', 'questions', 'doNotBringUp', 'participants', 'whenAndWhere', 'strengths', 'needs', 'wishesAboutForm']);
export type PreparationPart = z.infer<typeof PreparationPart>;

/** The headings of a mapping (PRO-12). */
export const MappingHeading = z.enum(['presentSituation', 'longTermWish', 'resources', 'obstacles', 'subgoals']);
export type MappingHeading = z.infer<typeof MappingHeading>;

/** The areas of life that a mapping may go through (PRO-12). */
export const LifeArea = z.enum([
  'home',
  'health',
  'mentalHealth',
  'school',
  'familyAndNetwork',
  'leisure',
  'economy',
  'substanceUse',
  'safety',
  'communication',
]);
export type LifeArea = z.infer<typeof LifeArea>;

/** A disagreement that is known before the meeting, and what is done about it (PRO-11). */
export const KnownDisagreement = z.strictObject({
  preMeeting: z.enum(['none', 'planned', 'held']).default('none').describe('A meeting of the professionals alone, before'),
  familyAgrees: z.boolean().default(false).describe('The family has given leave to the pre-meeting'),
  independentLeader: z.boolean().default(false).describe('The meeting is led by somebody outside the case'),
  moneyIsOnAgenda: z.boolean().default(false).describe('Who pays is to be discussed at the meeting; it never is'),
});
export type KnownDisagreement = z.infer<typeof KnownDisagreement>;

/** How far the preparation has come (PRO-10 to PRO-12). */
export const PreparationFacts = z.strictObject({
  done: z.array(PreparationPart).max(PreparationPart.options.length).default([]).describe('The parts that have been talked through'),
  mapped: z
    .array(z.union([MappingHeading, LifeArea]))
    .max(20)
    .default([])
    .describe('The headings and areas of life that have been mapped (PRO-12)'),
  disagreement: KnownDisagreement.optional().describe('Absent when no disagreement is known'),
});
export type PreparationFacts = z.infer<typeof PreparationFacts>;
