import type { PlanCommand } from '../plan-command.schema.ts';
import { type Carried, carryOn, covered } from './carry-on.ts';
import { goalId, hanna, idOf, interventionId, josef, noteId, partyId, preschool } from './fictional-family.ts';

const steps = ['STEG-A', 'STEG-B', 'STEG-C', 'STEG-D', 'STEG-E'] as [string, string, string, string, string];
const day = '2026-11-23' as never;
/** A contact person of the plan. */
export const bengt = idOf<typeof hanna>(15);

/** A plan with everything that came after the meeting form: views, scales, ratings, requests, crisis plan, other plans. */
export function tellingPlan(): Carried {
  const commands: readonly PlanCommand[] = [
    { type: 'addPerson', person: { id: bengt, relation: 'contactPerson', name: 'BENGT' } },
    { type: 'setGoalScale', goal: goalId(1), steps },
    { type: 'rateGoal', goal: goalId(1), on: day, level: 1, own: 7, person: josef },
    { type: 'rateGoal', goal: goalId(1), on: day, own: 3, person: josef },
    { type: 'rateGoal', goal: goalId(1), on: day, level: -2, own: 2, person: bengt },
    { type: 'rateGoal', goal: goalId(1), on: day, own: 9, person: hanna },
    { type: 'recordView', item: { goal: goalId(1) }, person: josef, stance: 'differs', words: 'BARNSYN' },
    { type: 'recordView', item: { goal: goalId(1) }, person: bengt, stance: 'agrees', words: 'BENGTSYN' },
    { type: 'recordView', item: { intervention: interventionId(1) }, person: hanna, stance: 'unsure', words: 'MAMMASYN' },
    { type: 'recordPlanAnswer', person: hanna, answer: 'partly', except: [{ goal: goalId(2) }], words: 'MAMMASVAR' },
    { type: 'referToPlan', reference: noteId(21), kind: 'solImplementationPlan', owner: 'SOLPLAN' },
    { type: 'referToPlan', reference: noteId(22), kind: 'lptCarePlan', owner: 'LPTPLAN' },
    { type: 'writeCrisisPlan', part: 'signs', text: 'KRISTECKEN' },
    { type: 'writeCrisisPlan', part: 'wants', text: 'KRISORD', wordsOf: josef },
    {
      type: 'addIntervention',
      intervention: interventionId(8),
      goal: goalId(1),
      what: 'Lekgrupp',
      responsible: { party: partyId(3) },
      together: [interventionId(4)],
    },
  ];
  const told = commands.reduce((carried, command) => carryOn(carried, command), covered());
  const karin = { user: 'karin', name: 'Karin', house: preschool.house, unit: preschool.unit };
  return carryOn(told, { type: 'declineIntervention', intervention: interventionId(8), reason: 'NEJSKÄL' }, karin);
}
