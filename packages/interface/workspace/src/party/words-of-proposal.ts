import type { Plan, PlanCommand } from '@stafett/plan';
import { interventionStatusTexts, type Texts } from '@stafett/texts';

/**
 * What a unit has sent to the one who holds the plan, or has written while the original was on its way, in its own words.
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
      return [done, textIn(change) ?? []].flat().join(': ');
  }
}

function textIn(change: PlanCommand): string | undefined {
  if ('text' in change) return change.text;
  return 'what' in change && typeof change.what === 'string' ? change.what : undefined;
}

const whatOf = (intervention: string, { interventions }: Plan): string | undefined => interventions.find(({ id }) => id === intervention)?.what;
