import fc from 'fast-check';
import { answerablePlace } from '../answerable-place.ts';
import { decideOn } from '../decide-on.ts';
import type { Plan } from '../plan.schema.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { anyCommand } from './any-command.ts';
import { begun, bothConsent, type Carried, carryOn, contextAt, theMeeting } from './carry-on.ts';
import { goalId, hanna, interventionId, josef, minutes, paediatrics, partyId, worker } from './fictional-family.ts';

function tryOn(carried: Carried, command: PlanCommand): Carried {
  const { plan } = carried;
  const by = { ...worker, ...answerablePlace(plan) };
  const fresh = freshened(plan, command);
  return decideOn(plan, fresh, contextAt(minutes(plan.version), by)).outcome === 'allowed' ? carryOn(carried, fresh, by) : carried;
}

// With the version that is there: words that come too late are tested by themselves.
function freshened({ lead, goals, interventions }: Plan, command: PlanCommand): PlanCommand {
  if (command.type === 'nameLead') return { ...command, baseVersion: lead?.version };
  const things = { reviseGoal: goals, arrangeIntervention: interventions } as const;
  if (command.type !== 'reviseGoal' && command.type !== 'arrangeIntervention') return command;
  const id = command.type === 'reviseGoal' ? command.goal : command.intervention;
  return { ...command, baseVersion: things[command.type].find((one) => one.id === id)?.version ?? command.baseVersion };
}

const toTheLead: readonly PlanCommand[] = [
  { type: 'inviteParty', party: partyId(2), unit: paediatrics, role: 'r' },
  { type: 'openMeeting', present: { parties: [partyId(2)], people: [hanna] } },
  { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'Jag leker.', wordsOf: josef },
  { type: 'addGoal', goal: goalId(2), kind: 'longTerm', text: 'Hanna sover.' },
  { type: 'addIntervention', intervention: interventionId(1), goal: goalId(2), what: 'Samtal', responsible: { party: partyId(2) } },
  { type: 'nameLead', party: partyId(2), who: 'Elin' },
  { type: 'endMeeting' },
];

const handover: PlanCommand = { type: 'acceptLead', party: partyId(2) };

/** A plan with its history, mostly in the order of the work, so that the runs reach its end, with anything in between. */
export const anyPlan: fc.Arbitrary<Carried> = fc
  .record({
    first: fc.constantFrom([], toTheLead.slice(0, -2), toTheLead, [...toTheLead, handover]),
    others: fc.array(anyCommand, { minLength: 10, maxLength: 50 }),
  })
  .map(({ first, others }) => [...bothConsent, theMeeting, ...first, ...others].reduce(tryOn, begun()));
