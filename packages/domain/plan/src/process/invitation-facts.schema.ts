import { CalendarDate, Text } from '@stafett/kernel';
import { z } from 'zod';
import { ProcessKey } from './process-key.schema.ts';

/** What a written invitation says (INV-01). */
export const InvitationPart = z.enum(['purpose', 'questions', 'role', 'time', 'place', 'form', 'contact', 'invited', 'adaptations']);
export type InvitationPart = z.infer<typeof InvitationPart>;

const on = CalendarDate.describe('The day of the answer');

/** What a called unit answers (INV-02, INV-03, ACT-10). */
export const CalledAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('comes'), on, who: Text(200).optional().describe('Who comes; needed (INV-02)') }),
  z
    .strictObject({ kind: z.literal('sendsSubstitute'), on, who: Text(200).optional(), hasMandate: z.boolean().describe('The substitute may decide') })
    .describe('Cannot come, and sends somebody instead (INV-02)'),
  z.strictObject({ kind: z.literal('cannotCome'), on, reason: Text(1000).optional() }).describe('Cannot come, and sends nobody'),
  z.strictObject({ kind: z.literal('declines'), on, reason: Text(1000).optional() }).describe('Will not take part'),
  z
    .strictObject({
      kind: z.literal('passesOn'),
      on,
      to: ProcessKey.optional().describe('The unit that it found to be the right one; absent: found none'),
      toldCaller: z.boolean().describe('It has told the one that called'),
    })
    .describe('Is not the right unit, and looks for the right one within its principal (INV-03)'),
]);
export type CalledAnswer = z.infer<typeof CalledAnswer>;

/** A unit that is called to the meeting, and what came of it (INV-01 to INV-09). */
export const InvitationFacts = z.strictObject({
  unit: ProcessKey.describe('The called unit: one of units'),
  knowsPerson: z.boolean().default(true).describe('The person has contact with the unit (INV-03, INV-09)'),
  covered: z
    .enum(['nothing', 'withoutDetails', 'details'])
    .default('details')
    .describe('What the consent lets the invitation carry to this unit: nothing at all, that there is a meeting, or purpose and questions too'),
  holds: z.array(InvitationPart).max(InvitationPart.options.length).optional().describe('What the invitation says; absent when it is not kept here'),
  sentOn: CalendarDate.optional().describe('Absent: not sent yet'),
  confirmedOn: CalendarDate.optional().describe('The unit has confirmed that it got it; an answer confirms too'),
  callerContactedOn: CalendarDate.optional().describe('The one that called got in touch when no confirmation came (INV-04)'),
  answer: CalledAnswer.optional(),
  provisionsAskedOn: CalendarDate.optional().describe('One that declined without duty was asked what it provides (ACT-10)'),
  attended: z.boolean().optional().describe('Came to the meeting; absent before it'),
  earlierAbsences: z.int().min(0).default(0).describe('How many meetings it stayed away from before (INV-08)'),
});
export type InvitationFacts = z.infer<typeof InvitationFacts>;
