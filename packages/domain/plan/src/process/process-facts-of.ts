import { mayStartSipWork } from '@stafett/consent';
import { type CalendarDate, dateIn, type Instant } from '@stafett/kernel';
import { statusOf } from '../commands/report-intervention.ts';
import { consentFactsOf } from '../consent-facts-of.ts';
import { standingOf } from '../content/standing-of.ts';
import type { Party } from '../party.schema.ts';
import type { Place, Plan } from '../plan.schema.ts';
import type { LeadFacts } from './after-meeting-facts.schema.ts';
import type { CalledAnswer, InvitationFacts } from './invitation-facts.schema.ts';
import type { ConsentStanding } from './need-facts.schema.ts';
import type { PreparationPart } from './preparation-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import type { StepFacts } from './step-in.ts';

const keyOf = ({ house, unit }: Place): string => `${house}/${unit}`;

/**
 * The facts of the process that a plan holds; units are called `house/unit`, people and interventions by their ids.
 * What a plan does not hold, as what the invitation says and who has been told, is left out and not missed.
 *
 * @param plan - the original; in a copy the consents are missing
 * @param at - the moment, since a consent can end
 * @example
 * processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z').consent // { state: 'missing' }
 */
export function processFactsOf(plan: Plan, at: Instant): ProcessFacts {
  const { people, person, need, lead, nextFollowUp, followUps } = plan;
  return {
    ...stepFactsOf(plan, at),
    birthDate: people.find(({ id }) => id === person)?.birthDate,
    family: people.map(({ id }) => id),
    units: plan.parties.map((party) => ({ key: keyOf(party), kind: party.kind, principal: party.principal, authority: party.house })),
    initiator: keyOf(plan.initiator),
    need: { noticedBy: need.noticedBy, noticedOn: need.noticedOn, signs: need.signs, isUrgent: false, asked: {} },
    firstContact: firstContactOf(plan, at),
    preparation: { done: doneParts(plan), mapped: [] },
    recaps: [],
    lead: lead && leadFrom(lead),
    promises: plan.interventions.map((one) => ({ id: one.id, owner: ownerOf(plan, one), due: one.due, status: statusOf(one) })),
    followUp: {
      held: followUps.map(({ heldOn, stillNeeded, outcome }) => ({ on: heldOn, goalsMet: false, stillNeeded, expectedSoon: false, outcome })),
      nextOn: nextFollowUp?.on,
      placeIsSet: nextFollowUp?.place !== undefined,
    },
    gaps: [],
    occasions: [],
    pointedOut: [],
  };
}

/** The facts of a plan that tell which step it is in. */
export function stepFactsOf(plan: Plan, at: Instant): StepFacts {
  const { closing, meeting } = plan;
  // What stands in a plan has happened, however the clocks of its houses go.
  const dayOf = (instant: Instant): CalendarDate => dateIn(instant < at ? instant : at);
  return {
    // Asked only where it tells the step: a plan whose meeting has begun is past it.
    get consent() {
      return { state: consentStateOf(plan, at) };
    },
    invitations: plan.parties.flatMap((party) => (party.invitedAt === undefined ? [] : [invitationFrom(party, dayOf(party.invitedAt), dayOf)])),
    meeting: meeting && {
      kind: 'sip',
      on: dateIn(meeting.startsAt),
      openedOn: meeting.openedAt && dayOf(meeting.openedAt),
      endedOn: meeting.endedAt && dayOf(meeting.endedAt),
      stagesDone: [],
    },
    closing: closing && { reason: closing.reason, on: dayOf(closing.at), replacedBy: closing.replacedBy, turnToIsSaid: closing.turnTo !== undefined },
  };
}

const noes: ReadonlySet<string> = new Set(['guardianSaysNo', 'representativeSaysNo', 'ownConsentRefused']);

function consentStateOf(plan: Plan, at: Instant): ConsentStanding['state'] {
  if (plan.closing?.reason === 'consentWithdrawn') return 'withdrawn';
  const { outcome, violations } = mayStartSipWork(consentFactsOf(plan), at);
  if (outcome === 'allowed') return 'valid';
  if (outcome === 'needsAssessment') return 'toWeigh';
  return violations.some(({ code }) => noes.has(code)) ? 'refused' : 'missing';
}

function invitationFrom(party: Party, sentOn: CalendarDate, dayOf: (instant: Instant) => CalendarDate): InvitationFacts {
  return {
    unit: keyOf(party),
    knowsPerson: true,
    covered: 'details',
    sentOn,
    answer: party.answer && answerFrom(party.answer, dayOf(party.answer.at)),
    earlierAbsences: 0,
  };
}

function answerFrom({ coming, who }: NonNullable<Party['answer']>, on: CalendarDate): CalledAnswer {
  return coming ? { kind: 'comes', on, who } : { kind: 'cannotCome', on };
}

function leadFrom(lead: NonNullable<Plan['lead']>): LeadFacts {
  return { unit: keyOf(lead), state: lead.state, heldBy: lead.heldBy && keyOf(lead.heldBy) };
}

// The first call to a unit of another authority is the first contact that a plan knows of.
function firstContactOf({ parties, initiator }: Plan, at: Instant): ProcessFacts['firstContact'] {
  const own = parties.find(({ house, unit }) => house === initiator.house && unit === initiator.unit)?.principal;
  const others = parties.filter(({ principal, invitedAt }) => invitedAt !== undefined && principal !== own);
  const first = others.toSorted((one, other) => (one.invitedAt ?? '').localeCompare(other.invitedAt ?? ''))[0];
  return first?.invitedAt && { on: dateIn(first.invitedAt < at ? first.invitedAt : at), with: keyOf(first) };
}

function doneParts({ preparation, meeting }: Plan): PreparationPart[] {
  const lists = new Set(preparation.notes.map(({ list }) => list));
  const parts: readonly (readonly [PreparationPart, boolean])[] = [
    ['whatMatters', preparation.whatMatters !== undefined],
    ['questions', lists.has('questions')],
    ['doNotBringUp', lists.has('doNotBringUp')],
    ['strengths', lists.has('strengths')],
    ['needs', preparation.situation !== undefined],
    ['whenAndWhere', meeting !== undefined],
  ];
  return parts.filter(([, isDone]) => isDone).map(([part]) => part);
}

// Nobody answers for what has been declined.
function ownerOf({ parties }: Plan, intervention: Plan['interventions'][number]): string | undefined {
  const { responsible } = intervention;
  if (responsible === undefined || standingOf(intervention) === 'declined') return undefined;
  if ('person' in responsible) return responsible.person;
  const party = parties.find(({ id }) => id === responsible.party);
  return party && keyOf(party);
}
