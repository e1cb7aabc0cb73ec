import { PrincipalKind, UnitKind } from '@stafett/actors';
import { InformationKind } from '@stafett/consent';
import { GoalKind, InterventionStatus } from '@stafett/goals';
import { CalendarDate } from '@stafett/kernel';
import { z } from 'zod';
import { FollowUpOutcome } from '../follow-up.schema.ts';
import { Relation } from '../person-around.schema.ts';
import { NoteList } from '../preparation.schema.ts';
import { AcceptanceState } from './acceptance.schema.ts';
import { OtherPlanKind } from './other-plan.schema.ts';
import { Stance } from './view.schema.ts';

const Words = z.string().trim().min(1).max(4000);
/** How something is called in a plan that is written by hand; in a stored plan its id. */
const Name = z.string().min(1).max(100);

/** Words, and whose they are. */
export const ContentWording = z.strictObject({ text: Words, wordsOf: Name.optional().describe('Whose own words it is: one of people') });

/** The person whose plan it is, or somebody around. */
export const ContentPerson = z.strictObject({ id: Name, relation: Relation, name: Words.optional(), called: Words.optional() });

/** A unit that takes part. */
export const ContentParty = z.strictObject({
  id: Name,
  name: Words.optional(),
  kind: UnitKind.optional().describe('What the unit works with; decides, with its principal, whether it can lead'),
  principal: PrincipalKind.describe('Who answers for the unit by law: municipality, region, state (as SiS) or other'),
  role: Words.optional().describe('What it is there for at the meeting'),
  answer: z.strictObject({ coming: z.boolean(), who: Words.optional() }).optional().describe('What it answered the invitation'),
});

/** What one person thinks of a goal or an intervention (GOA-06). */
export const ContentView = z.strictObject({
  person: Name,
  stance: Stance,
  words: Words.optional(),
  belief: z.int().min(0).max(10).optional().describe('Own belief that it will work, 0 to 10'),
});

/** How far a goal had been reached on a day (GOA-07). */
export const ContentRating = z.strictObject({
  on: CalendarDate,
  level: z.int().min(-2).max(2).optional().describe('From −2 much less than hoped for to +2 much more'),
  own: z.int().min(0).max(10).optional().describe('Own rating, 0 to 10'),
  person: Name.optional().describe('Who rates'),
});

/** What the person will do or have (GOA-01, GOA-02). */
export const ContentGoal = ContentWording.extend({
  id: Name,
  kind: GoalKind,
  parent: Name.optional().describe('The long-term goal that a short-term one leads to'),
  about: Name.optional().describe('Whom it is about; the person when absent'),
  information: InformationKind.optional().describe('What kind of information it is; goal when absent'),
  views: z.array(ContentView).optional().describe('Each person’s view'),
  scale: z
    .strictObject({ steps: z.tuple([Words, Words, Words, Words, Words]) })
    .optional()
    .describe('What the steps −2 to +2 mean for this goal'),
  ratings: z.array(ContentRating).optional(),
});

/** The one that answers for an intervention: a party, or somebody in the family (GOA-11). */
export const ContentResponsible = z.union([z.strictObject({ party: Name }), z.strictObject({ person: Name })]);

const Answer = Words.optional();

/** What a party or the family does towards a goal (GOA-10 to GOA-14). */
export const ContentIntervention = z.strictObject({
  id: Name,
  goal: Name.optional().describe('The goal that it leads to'),
  what: Words,
  responsible: ContentResponsible.optional().describe('The one that answers for it: { party } or { person }'),
  who: Answer.describe('The named function or person that does it'),
  starts: Answer.describe('When it starts'),
  given: Answer.describe('When it is given'),
  howOften: Answer.describe('How often'),
  where: Answer.describe('Where'),
  due: CalendarDate.optional().describe('The day it shall be done'),
  proposedBy: Name.optional().describe('The party that put it in the plan; put on another party it is a request until that one has accepted'),
  acceptance: z
    .strictObject({ state: AcceptanceState, reason: Words.optional() })
    .optional()
    .describe('What the responsible party has said; absent: accepted, unless another party proposed it'),
  after: z.array(Name).optional().describe('The interventions that must come first'),
  together: z.array(Name).optional().describe('The interventions that it is given together with'),
  about: Name.optional(),
  information: InformationKind.optional(),
  views: z.array(ContentView).optional(),
  reports: z
    .array(z.strictObject({ status: InterventionStatus, note: Words.optional() }))
    .optional()
    .describe('How far it has come, the latest last'),
});

/** Which party has overall responsibility (ACT-12). */
export const ContentLead = z.strictObject({
  party: Name.describe('One of parties, in social services or health care of a municipality or a region'),
  who: Words.optional().describe('The named person or function'),
  state: z.enum(['offered', 'accepted', 'declined']).optional().describe('Whether it has taken it on; accepted when absent'),
});

/** A follow-up that was held. */
export const ContentFollowUp = z.strictObject({ id: Name, heldOn: CalendarDate, outcome: FollowUpOutcome });

/** What was prepared together with the family (PRO-10). */
export const ContentPreparation = z.strictObject({
  whatMatters: ContentWording.optional().describe('What matters to the person, in own words'),
  situation: ContentWording.optional().describe('Present situation and needs'),
  notes: z
    .array(ContentWording.extend({ id: Name, list: NoteList }))
    .optional()
    .describe('Questions for the meeting, strengths, and what not to bring up'),
});

/** Another plan that is referred to (PLA-10). */
export const ContentSisterPlan = z.strictObject({
  id: Name,
  kind: OtherPlanKind,
  owner: Words,
  date: CalendarDate.optional(),
  where: Words.optional(),
});

/** One person's answer to the plan as it was made (CON-27). */
export const ContentAnswer = z.strictObject({
  person: Name,
  answer: z.enum(['yes', 'partly', 'no']),
  except: z.array(z.union([z.strictObject({ goal: Name }), z.strictObject({ intervention: Name })])).describe('What the answer does not hold for'),
  words: Words.optional(),
});
