import { type InformationKind, mayShare, type Receiver } from '@stafett/consent';
import type { Instant, PersonId } from '@stafett/kernel';
import { consentFactsOf } from './consent-facts-of.ts';
import type { Plan } from './plan.schema.ts';
import type { NoteList } from './preparation.schema.ts';

/** What kind of information each part of a plan is (CON-30). */
export const partKinds = {
  people: 'identity',
  phone: 'contact',
  why: 'family',
  whatMatters: 'ownWords',
  situation: 'socialSituation',
  questions: 'participationWishes',
  strengths: 'family',
  doNotBringUp: 'participationWishes',
  followUps: 'goal',
} as const satisfies Record<NoteList | 'people' | 'phone' | 'why' | 'whatMatters' | 'situation' | 'followUps', InformationKind>;

/** A kind of information, and whom it is about. */
export interface HeldBack {
  readonly kind: InformationKind;
  readonly about: PersonId;
}

interface Sieve {
  keeps(kind: InformationKind, about: PersonId): boolean;
  readonly held: readonly HeldBack[];
}

// Asks the consent engine once for each kind and person, and remembers what was held back.
function sieveFor(plan: Plan, receiver: Receiver, at: Instant): Sieve {
  const facts = consentFactsOf(plan);
  const answers = new Map<string, boolean>();
  const held: HeldBack[] = [];
  const ask = (kind: InformationKind, about: PersonId): boolean => {
    const may = mayShare({ kind, about }, receiver, { facts, at }).outcome === 'allowed';
    if (!may) held.push({ kind, about });
    return may;
  };
  const keeps = (kind: InformationKind, about: PersonId): boolean => {
    const key = `${kind} ${about}`;
    const answer = answers.get(key) ?? ask(kind, about);
    answers.set(key, answer);
    return answer;
  };
  return { keeps, held };
}

function sift(plan: Plan, { keeps }: Sieve): Plan {
  const { whatMatters, situation, notes } = plan.preparation;
  const own = (kind: InformationKind) => keeps(kind, plan.person);
  return {
    ...plan,
    consents: [],
    people: plan.people.map((someone) => (someone.phone === undefined || own(partKinds.phone) ? someone : { ...someone, phone: undefined })),
    need: plan.need.why === undefined || own(partKinds.why) ? plan.need : { ...plan.need, why: undefined },
    preparation: {
      whatMatters: whatMatters !== undefined && keeps(partKinds.whatMatters, plan.person) ? whatMatters : undefined,
      situation: situation !== undefined && own(partKinds.situation) ? situation : undefined,
      notes: notes.filter(({ list }) => own(partKinds[list])),
    },
    ...siftedWork(plan, keeps),
    followUps: plan.followUps.length > 0 && own(partKinds.followUps) ? plan.followUps : [],
  };
}

function siftedWork(plan: Plan, keeps: Sieve['keeps']): Pick<Plan, 'goals' | 'interventions'> {
  const goals = plan.goals.filter(({ information, about }) => keeps(information, about));
  const seen = new Set(goals.map(({ id }) => id));
  const interventions = plan.interventions.filter(({ information, about }) => keeps(information, about));
  const kept = new Set(interventions.map(({ id }) => id));
  return {
    goals: goals.map((goal) => (goal.parent === undefined || seen.has(goal.parent) ? goal : { ...goal, parent: undefined })),
    interventions: interventions.map((one) => ({
      ...one,
      goal: one.goal !== undefined && seen.has(one.goal) ? one.goal : undefined,
      after: one.after.filter((id) => kept.has(id)),
    })),
  };
}

// Before the first meeting is over a copy is an invitation: purpose, questions, roles, time and place (INV-01).
function invitationOf(plan: Plan): Plan {
  const { lead: _lead, nextFollowUp: _next, ...rest } = plan;
  return {
    ...rest,
    preparation: { whatMatters: plan.preparation.whatMatters, notes: plan.preparation.notes.filter(({ list }) => list === 'questions') },
    goals: plan.goals.filter(({ kind }) => kind === 'longTerm'),
    interventions: [],
    followUps: [],
  };
}

/**
 * The copy of a plan that one unit may have now: what the consents let it read, and nothing else (CON-31, SEC-02).
 *
 * @param plan - the original
 * @param receiver - the unit
 * @param at - the moment of the release
 * @returns the filtered plan, or nothing when the unit is no party or may not know that there is a plan (CON-23)
 */
export function filterPlanFor(plan: Plan, receiver: Receiver, at: Instant): Plan | undefined {
  if (!plan.parties.some(({ house, unit }) => house === receiver.house && unit === receiver.unit)) return undefined;
  const sieve = sieveFor(plan, receiver, at);
  if (!sieve.keeps(partKinds.people, plan.person)) return undefined;
  return sift(plan.meeting?.endedAt === undefined ? invitationOf(plan) : plan, sieve);
}

/**
 * What of the whole plan a unit may not read now.
 *
 * @param plan - the original
 * @param receiver - the unit
 * @param at - the moment
 */
export function heldBackFrom(plan: Plan, receiver: Receiver, at: Instant): readonly HeldBack[] {
  const sieve = sieveFor(plan, receiver, at);
  sieve.keeps(partKinds.people, plan.person);
  sift(plan, sieve);
  return sieve.held;
}
