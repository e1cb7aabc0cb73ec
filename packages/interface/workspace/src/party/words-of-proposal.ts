import type { Plan, PlanCommand } from '@stafett/plan';
import { interventionStatusTexts, type Texts } from '@stafett/texts';

/**
 * What a party has sent to the one who holds the plan, in a few words.
 *
 * @param change - the command
 * @param plan - where names are found
 * @param texts - the language
 */
export function wordsOfProposal(change: PlanCommand, plan: Plan, { say }: Texts): string {
  const done = say(`history.${change.type}`);
  switch (change.type) {
    case 'answerInvitation':
      return `${done}: ${change.who ?? say(change.coming ? 'party.state.coming' : 'party.state.notComing')}`;
    case 'reportIntervention':
      return `${whatOf(change.intervention, plan) ?? done}: ${say(interventionStatusTexts[change.status])}`;
    case 'acceptIntervention':
      return [done, whatOf(change.intervention, plan) ?? []].flat().join(': ');
    case 'declineIntervention':
    case 'declineLead':
      return `${done}: ${change.reason}`;
    default:
      return done;
  }
}

const whatOf = (intervention: string, { interventions }: Plan): string | undefined => interventions.find(({ id }) => id === intervention)?.what;
