import type { Actor } from '@stafett/actors';
import { allow, type CalendarDate, type Decision, refuse, type Violation } from '@stafett/kernel';
import type { Plan, PlanCommand, PlanCommandType } from '@stafett/plan';
import { lawsFor } from '@stafett/rulebook';
import { relationTo } from './relation-to.ts';

/**
 * Why an actor may not do something with a plan.
 *
 * @example
 * accessViolationCodes // ['notYourPlan', 'onlyTheAnswerable', 'onlyTheParty']
 */
export const accessViolationCodes = ['notYourPlan', 'onlyTheAnswerable', 'onlyTheParty'] as const;
/** One of the reasons that an actor may not do something with a plan. */
export type AccessViolationCode = (typeof accessViolationCodes)[number];

type Who = 'answerable' | 'ownParty' | 'ownIntervention' | 'leadToBe';

/** Who may do each command; the answerable unit may record for others what they said, save taking on the lead. */
const whoMay: Record<PlanCommandType, readonly Who[]> = {
  recordConsent: ['answerable'],
  withdrawConsent: ['answerable'],
  writeWhatMatters: ['answerable'],
  writeSituation: ['answerable'],
  addNote: ['answerable'],
  reviseNote: ['answerable'],
  removeNote: ['answerable'],
  planMeeting: ['answerable'],
  inviteParty: ['answerable'],
  answerInvitation: ['answerable', 'ownParty'],
  openMeeting: ['answerable'],
  endMeeting: ['answerable'],
  setFollowUp: ['answerable'],
  addGoal: ['answerable'],
  reviseGoal: ['answerable'],
  removeGoal: ['answerable'],
  addIntervention: ['answerable'],
  reviseIntervention: ['answerable'],
  arrangeIntervention: ['answerable'],
  removeIntervention: ['answerable'],
  reportIntervention: ['answerable', 'ownIntervention'],
  nameLead: ['answerable'],
  acceptLead: ['leadToBe'],
  declineLead: ['leadToBe'],
  recordFollowUp: ['answerable'],
  closePlan: ['answerable'],
};

/**
 * Commands that a party sends to the keeper as a proposal.
 *
 * @example
 * proposableCommands // ['answerInvitation', 'reportIntervention', 'acceptLead', 'declineLead']
 */
export const proposableCommands: readonly PlanCommandType[] = ['answerInvitation', 'reportIntervention', 'acceptLead', 'declineLead'];

type Asked = { readonly actor: Pick<Actor, 'house' | 'unit'>; readonly plan: Plan; readonly command: PlanCommand };

/**
 * May this actor, by its unit's relation to the plan, give this command (SEC-04)?
 *
 * @param asked - who, which plan, which command
 * @param today - the day, for the law that is in force
 * @example
 * mayChangePlan({ actor: { house: 'region', unit: 'barnmedicin' }, plan: { initiator: { house: 'region', unit: 'barnmedicin' }, parties: [] }, command: { type: 'closePlan' } }, '2026-11-23').outcome // 'allowed'
 * mayChangePlan({ actor: { house: 'region', unit: 'bvc-asen' }, plan: { initiator: { house: 'region', unit: 'barnmedicin' }, parties: [] }, command: { type: 'closePlan' } }, '2026-11-23').violations[0].code // 'notYourPlan'
 */
export function mayChangePlan(asked: Asked, today: CalendarDate): Decision<AccessViolationCode> {
  const laws = lawsFor('SEC-04', today);
  if (whoMay[asked.command.type].some((who) => isWho[who](asked))) return allow({ rules: ['SEC-04'], laws });
  const code =
    relationTo(asked.actor, asked.plan) === 'stranger'
      ? 'notYourPlan'
      : whoMay[asked.command.type].includes('answerable')
        ? 'onlyTheAnswerable'
        : 'onlyTheParty';
  return refuse<AccessViolationCode>([
    { code, path: ['type'], facts: { command: asked.command.type }, rule: 'SEC-04', laws } satisfies Violation<AccessViolationCode>,
  ]);
}

const isOwnParty = ({ actor, plan }: Asked, party: string): boolean =>
  plan.parties.some(({ id, house, unit }) => id === party && house === actor.house && unit === actor.unit);

const isWho: Record<Who, (asked: Asked) => boolean> = {
  answerable: ({ actor, plan }) => relationTo(actor, plan) === 'answerable',
  ownParty: (asked) => 'party' in asked.command && typeof asked.command.party === 'string' && isOwnParty(asked, asked.command.party),
  ownIntervention(asked) {
    const { command, plan } = asked;
    const found = 'intervention' in command ? plan.interventions.find(({ id }) => id === command.intervention) : undefined;
    return found?.responsible !== undefined && 'party' in found.responsible && isOwnParty(asked, found.responsible.party);
  },
  leadToBe: ({ actor, plan }) => plan.lead?.state === 'offered' && plan.lead.house === actor.house && plan.lead.unit === actor.unit,
};
