import { NoticedBy } from '@stafett/actors';
import { CalendarDate, Text } from '@stafett/kernel';
import { z } from 'zod';

/** Signs that a SIP may be needed (PRO-02). */
export const NeedSign = z.enum([
  'askedFor',
  'severalCompetences',
  'unclearResponsibility',
  'togetherOrInOrder',
  'sentAround',
  'readyForDischarge',
  'ownUnitNotEnough',
  'mustKnowOfEachOther',
  'changeOfSchoolStage',
  'absence',
  'actingOut',
  'pain',
  'childAsRelative',
  'turningEighteen',
  'transition',
  'placement',
]);
export type NeedSign = z.infer<typeof NeedSign>;

/** The need of coordination: who noticed it, when and why (PRO-01, PRO-02, ACT-19). */
export const Need = z.strictObject({
  noticedBy: NoticedBy,
  noticedOn: CalendarDate.describe('the day from which the first contact is counted (PRO-03)'),
  why: Text(2000).optional().describe('in a few sentences; held back from those who may not read it'),
  signs: z.array(NeedSign).max(16),
});
export type Need = z.infer<typeof Need>;
