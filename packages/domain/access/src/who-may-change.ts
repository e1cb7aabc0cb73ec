import type { Plan, PlanCommand, PlanCommandType } from '@stafett/plan';
import type { AccessQuestion } from './access-question.ts';
import type { UnitAsker } from './asker.ts';
import { assignmentOf, relationTo } from './relation-to.ts';

type Who = 'answerable' | 'party' | 'coordinator' | 'meetingLeader' | 'ownParty' | 'ownIntervention' | 'ownNewIntervention' | 'leadToBe';

const prepares = ['answerable', 'coordinator'] as const;
// A withdrawal holds at once, whichever of the parties it was said to (CON-24).
const takesBack = ['answerable', 'coordinator', 'party'] as const;
const writesAtMeeting = ['answerable', 'coordinator', 'meetingLeader'] as const;

/**
 * Who may give each command; the answerable unit may record for others what they said, save taking on the lead.
 * A coordinator prepares, calls, leads meetings and follows up, and is not the plan's lead (ACT-13); a meeting leader leads the meeting (ACT-14).
 */
export const whoMayChange: Readonly<Record<PlanCommandType, readonly Who[]>> = {
  recordConsent: prepares,
  withdrawConsent: takesBack,
  narrowConsent: takesBack,
  confirmConsents: ['answerable'],
  recordAssessment: ['answerable'],
  recordBoardDecision: ['answerable'],
  recordGround: ['answerable'],
  recordDisclosure: ['answerable'],
  recordCare: ['answerable'],
  recordRepresentative: ['answerable'],
  recordProtection: ['answerable'],
  endRecord: ['answerable'],
  addPerson: prepares,
  revisePerson: prepares,
  writeWhatMatters: prepares,
  writeSituation: prepares,
  addNote: prepares,
  reviseNote: prepares,
  removeNote: prepares,
  planMeeting: prepares,
  describeUnit: prepares,
  reviseReach: prepares,
  joinUnit: prepares,
  inviteParty: prepares,
  answerInvitation: ['answerable', 'coordinator', 'ownParty'],
  openMeeting: writesAtMeeting,
  endMeeting: writesAtMeeting,
  setFollowUp: writesAtMeeting,
  addGoal: writesAtMeeting,
  reviseGoal: writesAtMeeting,
  removeGoal: writesAtMeeting,
  setGoalScale: writesAtMeeting,
  rateGoal: writesAtMeeting,
  recordView: [...writesAtMeeting, 'party'],
  recordPlanAnswer: writesAtMeeting,
  referToPlan: prepares,
  removeReference: prepares,
  writeCrisisPlan: ['answerable'],
  addIntervention: [...writesAtMeeting, 'ownNewIntervention'],
  reviseIntervention: [...writesAtMeeting, 'ownIntervention'],
  arrangeIntervention: writesAtMeeting,
  removeIntervention: writesAtMeeting,
  acceptIntervention: ['answerable', 'ownIntervention'],
  declineIntervention: ['answerable', 'ownIntervention'],
  reportIntervention: ['answerable', 'coordinator', 'ownIntervention'],
  nameLead: ['answerable'],
  acceptLead: ['leadToBe'],
  declineLead: ['leadToBe'],
  recordFollowUp: prepares,
  closePlan: ['answerable'],
};

/**
 * Commands that a party sends to the keeper as a proposal.
 *
 * @example
 * proposableCommands // ['answerInvitation', 'acceptIntervention', 'declineIntervention', 'reportIntervention', 'acceptLead', 'declineLead', 'addIntervention', 'reviseIntervention', 'recordView', 'withdrawConsent', 'narrowConsent']
 */
export const proposableCommands: readonly PlanCommandType[] = [
  'answerInvitation',
  'acceptIntervention',
  'declineIntervention',
  'reportIntervention',
  'acceptLead',
  'declineLead',
  'addIntervention',
  'reviseIntervention',
  'recordView',
  'withdrawConsent',
  'narrowConsent',
];

interface Asked {
  readonly asker: UnitAsker;
  readonly command: PlanCommand;
  readonly question: Pick<AccessQuestion, 'plan' | 'at' | 'assignments'>;
}

/** Whether somebody at work may give a command by what they are to the plan. */
export function mayGive(asked: Asked): boolean {
  return whoMayChange[asked.command.type].some((who) => isWho[who](asked));
}

const isOwnParty = ({ house, unit }: UnitAsker, plan: Plan, party: string): boolean =>
  plan.parties.some((one) => one.id === party && one.house === house && one.unit === unit);

// One who is assigned in a house works there on the original only.
const isAssignedAs = ({ asker, question }: Asked, as: 'coordinator' | 'meetingLeader'): boolean =>
  question.plan.keeper === asker.house && assignmentOf(asker, question)?.as === as;

const isWho: Readonly<Record<Who, (asked: Asked) => boolean>> = {
  answerable: ({ asker, question: { plan } }) => relationTo(asker, plan) === 'answerable',
  party: ({ asker, question: { plan } }) => relationTo(asker, plan) === 'party',
  coordinator: (asked) => isAssignedAs(asked, 'coordinator'),
  meetingLeader: (asked) => isAssignedAs(asked, 'meetingLeader'),
  ownParty: ({ asker, command, question: { plan } }) => 'party' in command && typeof command.party === 'string' && isOwnParty(asker, plan, command.party),
  ownIntervention({ asker, command, question: { plan } }) {
    const found = 'intervention' in command ? plan.interventions.find(({ id }) => id === command.intervention) : undefined;
    return found?.responsible !== undefined && 'party' in found.responsible && isOwnParty(asker, plan, found.responsible.party);
  },
  ownNewIntervention: ({ asker, command, question: { plan } }) =>
    command.type === 'addIntervention' &&
    command.responsible !== undefined &&
    'party' in command.responsible &&
    isOwnParty(asker, plan, command.responsible.party),
  leadToBe: ({ asker, question: { plan } }) => plan.lead?.state === 'offered' && plan.lead.house === asker.house && plan.lead.unit === asker.unit,
};
