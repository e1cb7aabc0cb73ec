import { CalendarDate } from '@stafett/kernel';
import { z } from 'zod';
import {
  ContentAnswer,
  ContentFollowUp,
  ContentGoal,
  ContentIntervention,
  ContentLead,
  ContentParty,
  ContentPerson,
  ContentPreparation,
  ContentSisterPlan,
  ContentWording,
} from './content-parts.schema.ts';

const MANY = 500;

/** The fields of a plan's content; {@link PlanContent} also asks that they hold together. */
export const ContentShape = z.strictObject({
  people: z.array(ContentPerson).max(MANY).optional().describe('The person and those around'),
  parties: z.array(ContentParty).max(MANY).describe('The units that take part'),
  preparation: ContentPreparation.optional().describe('What was prepared: what matters, the situation, strengths, questions'),
  goals: z.array(ContentGoal).max(MANY).describe('Long-term goals, and the short-term goals that lead to them'),
  interventions: z.array(ContentIntervention).max(MANY).describe('What is done, and who answers for it'),
  lead: ContentLead.optional().describe('Which party has overall responsibility'),
  meeting: z
    .strictObject({ present: z.strictObject({ parties: z.array(z.string()), people: z.array(z.string()) }).optional() })
    .optional()
    .describe('Who took part in the meeting: ids of parties and people'),
  nextFollowUp: z.strictObject({ on: CalendarDate, place: z.string().optional() }).optional().describe('When and where the plan is followed up'),
  followUps: z.array(ContentFollowUp).max(MANY).optional().describe('The follow-ups that have been held'),
  planAnswers: z.array(ContentAnswer).max(MANY).optional().describe('What each person answered to the plan as it was made'),
  sisterPlans: z.array(ContentSisterPlan).max(MANY).optional().describe('Other plans of the person that this one refers to'),
  crisisPlan: z
    .strictObject({
      signs: ContentWording.optional(),
      wants: ContentWording.optional(),
      othersDo: ContentWording.optional(),
      contacts: ContentWording.optional().describe('Whom to contact, by time of day'),
      acuteCare: ContentWording.optional(),
    })
    .optional(),
});
export type ContentShape = z.infer<typeof ContentShape>;
