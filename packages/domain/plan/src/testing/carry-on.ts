import type { HouseId, Instant } from '@stafett/kernel';
import type { CommandContext } from '../command-rule.ts';
import { decideOn } from '../decide-on.ts';
import type { HistoryEntry } from '../history-entry.schema.ts';
import type { Plan } from '../plan.schema.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { applyEntry } from '../rebuild-plan.ts';
import { settleEntry } from '../settle-entry.ts';
import type { Author } from '../wording.schema.ts';
import {
  aConsent,
  allUnits,
  aNeed,
  commandId,
  consentId,
  counsellor,
  covers,
  daniel,
  goalId,
  hanna,
  healthCentre,
  interventionId,
  josef,
  minutes,
  paediatrics,
  partyId,
  preschool,
  socialServices,
  worker,
} from './fictional-family.ts';

/** A plan with the history that made it. */
export interface Carried {
  readonly plan: Plan;
  readonly history: readonly HistoryEntry[];
}

export const contextAt = (at: Instant, actor: Author = worker): CommandContext => ({ at, actor, units: allUnits });

/** The need is registered. */
export function begun(): Carried {
  const entry: HistoryEntry = {
    plan: aNeed.plan,
    version: 1,
    command: commandId(1),
    keeper: 'municipality' as HouseId,
    term: 1,
    change: aNeed,
    by: worker,
    at: minutes(0),
  };
  return { plan: applyEntry(undefined, entry), history: [entry] };
}

/** Does one command; throws when the rules refuse it, so that a test cannot go on from what is not allowed. */
export function carryOn({ plan, history }: Carried, change: PlanCommand, by: Author = worker): Carried {
  const at = minutes(plan.version);
  const decision = decideOn(plan, change, contextAt(at, by));
  if (decision.outcome !== 'allowed') throw new Error(`${change.type}: ${decision.violations.map(({ code, rule }) => `${code} (${rule})`).join(', ')}`);
  const entry = settleEntry(plan, {
    plan: plan.id,
    version: plan.version + 1,
    command: commandId(plan.version + 1),
    keeper: plan.keeper,
    term: plan.term,
    change,
    by,
    at,
  });
  return { plan: applyEntry(plan, entry), history: [...history, entry] };
}

/** The house that the original moves to has said that it has it. */
export function arrive({ plan, history }: Carried): Carried {
  const { id, keeper, term, version } = plan;
  const entry: HistoryEntry = {
    plan: id,
    version: version + 1,
    command: commandId(version + 1),
    keeper,
    term,
    change: { type: 'handOver' },
    by: worker,
    at: minutes(version),
  };
  return { plan: applyEntry(plan, entry), history: [...history, entry] };
}

const carryAll = (from: Carried, changes: readonly PlanCommand[]): Carried => changes.reduce((carried, change) => carryOn(carried, change), from);

export const bothConsent: readonly PlanCommand[] = [
  { type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy: hanna }) },
  { type: 'recordConsent', consent: aConsent({ id: consentId(2), givenBy: daniel }) },
];

export const fathersOwnConsent: PlanCommand = {
  type: 'recordConsent',
  consent: aConsent({
    id: consentId(3),
    givenBy: daniel,
    givenAs: 'self',
    about: daniel,
    receivers: [covers(healthCentre, ['mentalHealth']), covers(paediatrics, ['mentalHealth'])],
  }),
};

export const theMeeting: PlanCommand = { type: 'planMeeting', startsAt: minutes(60 * 24), place: 'Familjecentralen', form: 'room', contact: 'Maria Lindqvist' };

const invites: readonly PlanCommand[] = [paediatrics, preschool, healthCentre].map((unit, index) => ({
  type: 'inviteParty',
  party: partyId(index + 2),
  unit,
  role: 'Berättar vad ni kan göra.',
}));

const atTheMeeting: readonly PlanCommand[] = [
  { type: 'openMeeting', present: { parties: [partyId(1), partyId(2)], people: [hanna, daniel] } },
  { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'Josef har det tryggt och utvecklas väl.' },
  { type: 'addGoal', goal: goalId(2), kind: 'shortTerm', parent: goalId(1), text: 'Mamma och pappa vet vad Josef behöver.' },
  {
    type: 'addIntervention',
    intervention: interventionId(1),
    goal: goalId(2),
    what: 'Berätta om hjärtat',
    responsible: { party: partyId(2) },
    who: 'barnläkaren',
  },
  { type: 'addIntervention', intervention: interventionId(2), goal: goalId(2), what: 'Föräldragrupp', responsible: { party: partyId(1) }, who: 'Maria' },
  {
    type: 'addIntervention',
    intervention: interventionId(3),
    goal: goalId(2),
    what: 'Marte Meo',
    responsible: { party: partyId(1) },
    after: [interventionId(2)],
  },
  {
    type: 'addIntervention',
    intervention: interventionId(4),
    goal: goalId(2),
    what: 'Sömnskola',
    responsible: { party: partyId(4) },
    about: daniel,
    information: 'mentalHealth',
  },
];

const endOfMeeting: readonly PlanCommand[] = [
  { type: 'nameLead', party: partyId(2), who: 'Elin Sjöberg, kurator' },
  { type: 'setFollowUp', on: '2027-03-23' as never, place: 'Barnmedicin' },
  { type: 'endMeeting' },
];

/** Both guardians have said yes. */
export const consented = (): Carried => carryAll(begun(), bothConsent);
/** What matters and a question are written. */
export const prepared = (): Carried =>
  carryAll(consented(), [
    { type: 'writeWhatMatters', text: 'Att få leka och att mamma och pappa är glada.', wordsOf: josef },
    { type: 'addNote', note: goalId(9) as never, list: 'questions', text: 'Vem ringer vi när vi blir oroliga?' },
  ]);
/** Three units are called. */
export const invited = (): Carried => carryAll(prepared(), [theMeeting, ...invites]);
/** The meeting is held and ended; the lead is offered to the region. */
export const met = (): Carried => carryAll(invited(), [...atTheMeeting, ...endOfMeeting]);
/** The father has said yes to his own treatment being known. */
export const covered = (): Carried => carryOn(met(), fathersOwnConsent);
/** The lead in the region has accepted, and the original has moved there. */
export const handedOver = (): Carried => arrive(carryOn(covered(), { type: 'acceptLead', party: partyId(2) }, counsellor));
/** The unit that the plan began at. */
export const initiator = socialServices;
