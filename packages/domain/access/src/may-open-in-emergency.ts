import { allow, type Decision, dateIn, type HouseId, type Instant, type PersonId, refuse, type UserId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { lawsFor } from '@stafett/rulebook';
import type { AccessRemedy, AccessViolationCode } from './access.violations.ts';
import type { AccessQuestion } from './access-question.ts';
import { type Asker, isPerson, type UnitAsker } from './asker.ts';
import { type EmergencyOpening, type EmergencyRequest, emergencyLimits } from './emergency.schema.ts';
import { mayReadOriginal } from './may-read-original.ts';
import { assignmentOf, relationTo } from './relation-to.ts';

const HOUR = 3_600_000;

/** What of a plan lies in a house, and can be opened there. */
export function partIn(plan: Pick<Plan, 'keeper' | 'parties'>, house: HouseId): 'original' | 'copy' | undefined {
  if (plan.keeper === house) return 'original';
  return plan.parties.some((party) => party.house === house) ? 'copy' : undefined;
}

/** The emergency opening that a user has now, if any; it ends by itself. */
export function openingOf(asker: UnitAsker, { plan, at, openings = [] }: Pick<AccessQuestion, 'plan' | 'at' | 'openings'>): EmergencyOpening | undefined {
  const { user, house, unit } = asker;
  return openings.find((one) => one.plan === plan.id && one.user === user && one.house === house && one.unit === unit && one.from <= at && at < one.to);
}

/**
 * Whether somebody at work may open a plan in an emergency, with a reason and for a limited time (SEC-08).
 * Only what lies in the own house can be opened, only to read, and only by one who cannot read it already.
 *
 * @param asker - a user at a unit
 * @param request - why, and for how many hours
 * @param question - the plan, the moment, what is open already, and the limit
 * @example
 * mayOpenInEmergency({ house: 'municipality', unit: 'socialjouren', user: 'anna' }, { reason: 'childInDanger', why: 'Polisen har hittat barnet ensamt', hours: 4 }, { plan: examplePlan, at: '2026-11-23T22:00:00.000Z' }).outcome // 'allowed'
 * mayOpenInEmergency({ house: 'municipality', unit: 'socialjouren', user: 'anna' }, { reason: 'childInDanger', why: 'Polisen har hittat barnet ensamt', hours: 40 }, { plan: examplePlan, at: '2026-11-23T22:00:00.000Z' }).violations[0].facts // { max: 12 }
 */
export function mayOpenInEmergency(asker: Asker, request: EmergencyRequest, question: AccessQuestion): Decision<AccessViolationCode> {
  const laws = lawsFor('SEC-08', dateIn(question.at));
  const { maxHours } = question.limits ?? emergencyLimits;
  const no = (code: AccessViolationCode, facts: { max?: number } = {}, remedy?: AccessRemedy): Decision<AccessViolationCode> =>
    refuse([{ code, path: code === 'emergencyTooLong' ? ['hours'] : [], facts, rule: 'SEC-08', laws, remedy }]);

  if (isPerson(asker) || asker.user === undefined) return no('onlyStaffInEmergency');
  const part = partIn(question.plan, asker.house);
  if (part === undefined) return no('emergencyNotHere');
  if (readsAlready(asker, part, question)) return no('emergencyNotNeeded');
  if (request.hours > maxHours) return no('emergencyTooLong', { max: maxHours }, 'chooseShorterTime');
  return allow({ rules: ['SEC-08'], laws });
}

function readsAlready(asker: UnitAsker, part: 'original' | 'copy', question: AccessQuestion): boolean {
  if (openingOf(asker, question) !== undefined || assignmentOf(asker, question) !== undefined) return true;
  return part === 'original' ? mayReadOriginal(asker, question.plan) : relationTo(asker, question.plan) !== 'stranger';
}

/**
 * The opening that an allowed request gives: from now, for as many hours as were asked for, and then closed by itself (SEC-08).
 *
 * @param asker - a user at a unit
 * @param request - why, and for how many hours
 * @param question - the plan, the moment, what is open already, and the limit
 * @returns nothing when the request is refused
 * @example
 * emergencyOpening({ house: 'municipality', unit: 'socialjouren', user: 'anna' }, { reason: 'childInDanger', why: 'Polisen har hittat barnet ensamt', hours: 4 }, { plan: examplePlan, at: '2026-11-23T22:00:00.000Z' }).to // '2026-11-24T02:00:00.000Z'
 */
export function emergencyOpening(asker: Asker, request: EmergencyRequest, question: AccessQuestion): EmergencyOpening | undefined {
  if (isPerson(asker) || asker.user === undefined || mayOpenInEmergency(asker, request, question).outcome !== 'allowed') return undefined;
  const { house, unit } = asker;
  const user = asker.user as UserId;
  const { reason, why, hours } = request;
  const to = new Date(Date.parse(question.at) + hours * HOUR).toISOString() as Instant;
  return { plan: question.plan.id, user, house, unit, reason, why, from: question.at, to };
}

/** Somebody who is shown that a plan was opened in an emergency. */
export type EmergencyNotice = { readonly to: 'followUp'; readonly house: HouseId } | { readonly to: 'person'; readonly person: PersonId };

/**
 * Who is shown that a plan was opened in an emergency: always the house's follow-up and the person whose plan it is (SEC-08).
 *
 * @param opening - the opening
 * @param plan - the plan
 * @example
 * whoIsShownOpening({ house: 'municipality' }, { person: 'josef' }) // [{ to: 'followUp', house: 'municipality' }, { to: 'person', person: 'josef' }]
 */
export function whoIsShownOpening(opening: Pick<EmergencyOpening, 'house'>, plan: Pick<Plan, 'person'>): readonly EmergencyNotice[] {
  return [
    { to: 'followUp', house: opening.house },
    { to: 'person', person: plan.person },
  ];
}
