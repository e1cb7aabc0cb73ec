import type { Receiver } from '@stafett/consent';
import type { Instant } from '@stafett/kernel';
import { partKinds } from './part-kinds.ts';
import type { Plan } from './plan.schema.ts';
import { type HeldBack, sieveFor } from './sieve.ts';
import { siftPlan } from './sift-plan.ts';

// Before the first meeting is over a copy is an invitation: purpose, questions, roles, time and place (INV-01).
function invitationOf(plan: Plan): Plan {
  const { lead: _lead, nextFollowUp: _next, sisterPlans: _others, crisisPlan: _crisis, ...rest } = plan;
  return {
    ...rest,
    need: { ...plan.need, why: undefined, signs: [] },
    preparation: { whatMatters: plan.preparation.whatMatters, notes: plan.preparation.notes.filter(({ list }) => list === 'questions') },
    goals: plan.goals.filter(({ kind }) => kind === 'longTerm').map((goal) => ({ ...goal, views: undefined, scale: undefined, ratings: undefined })),
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
 * @example
 * filterPlanFor({ parties: [{ house: 'municipality', unit: 'barn-och-familj' }] }, { house: 'region', unit: 'bvc-asen' }, '2026-11-23T08:15:00.000Z') // undefined
 */
export function filterPlanFor(plan: Plan, receiver: Receiver, at: Instant): Plan | undefined {
  if (!plan.parties.some(({ house, unit }) => house === receiver.house && unit === receiver.unit)) return undefined;
  const sieve = sieveFor(plan, receiver, at);
  if (!sieve.keeps(partKinds.people, plan.person)) return undefined;
  return siftPlan(plan.meeting?.endedAt === undefined ? invitationOf(plan) : plan, sieve);
}

/**
 * What of the whole plan a unit may not read now.
 *
 * @param plan - the original
 * @param receiver - the unit
 * @param at - the moment
 * @example
 * heldBackFrom(examplePlan, { house: 'region', unit: 'bvc-asen' }, '2026-11-23T08:15:00.000Z').map(({ kind }) => kind).includes('ownWords') // true
 */
export function heldBackFrom(plan: Plan, receiver: Receiver, at: Instant): readonly HeldBack[] {
  const sieve = sieveFor(plan, receiver, at);
  sieve.keeps(partKinds.people, plan.person);
  siftPlan(plan, sieve);
  return sieve.held;
}
