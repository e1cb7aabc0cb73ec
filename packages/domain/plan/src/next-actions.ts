/**
 * The one thing that comes next in a plan.
 *
 * @example
 * nextActions.includes('awaitLead') // true
 */
export const nextActions = [
  'confirmConsents',
  'recordConsent',
  'writeWhatMatters',
  'planMeeting',
  'inviteParties',
  'awaitAnswers',
  'openMeeting',
  'writePlan',
  'nameLead',
  'endMeeting',
  'awaitLead',
  'followUp',
  'planFollowUp',
  'closePlan',
  'nothing',
] as const;
/** One of the things that can come next. */
export type NextAction = (typeof nextActions)[number];
