import { allowUnless, type CalendarDate, type Decision } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import type { InvitationFacts } from './invitation-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { processViolation, type ProcessViolation } from './process.violations.ts';
import { answerOf } from './situation.ts';

/** A call that was passed on, unit by unit (INV-03). */
export interface TracedCall {
  /** The units that the call has come to, the first called first. */
  readonly chain: readonly string[];
  /** The unit that must come: the one that has taken the call on, else the one that was called. */
  readonly holder: string;
  /** Whether a unit has said that it comes. */
  readonly isTaken: boolean;
  readonly decision: Decision<ProcessViolation['code']>;
}

/**
 * Where a call has come to, when a unit that is not the right one passes it on: it finds the right one within its own principal, tells the caller, and answers who comes;
 * if it finds none, it comes itself (INV-03). The unit that was called answers for it until another has taken it (LAD-03).
 *
 * @param unit - the unit that was called first
 * @param facts - the process, with the invitations of the units that the call was passed on to
 * @param today - the day
 * @example
 * traceCall('skolan', { invitations: [], units: [] }, '2026-11-23').holder // 'skolan'
 */
export function traceCall(unit: string, facts: Pick<ProcessFacts, 'invitations' | 'units'>, today: CalendarDate): TracedCall {
  const { chain, isCircle } = follow(unit, facts, today);
  const last = chain.at(-1) as string;
  const answer = answerIn(last, facts, today);
  const isTaken = !isCircle && (answer?.kind === 'comes' || answer?.kind === 'sendsSubstitute');
  const violations = [
    ...chain.flatMap((from) => againstPassing(from, facts, today)),
    ...(isCircle ? [processViolation('passedInCircle', 'INV-03', { on: today, path: ['invitations'], facts: { unit }, remedy: 'comeYourself' })] : []),
  ];
  return { chain, holder: isTaken ? last : unit, isTaken, decision: allowUnless(violations, { rules: ['INV-03', 'LAD-03'], laws: lawsFor('INV-03', today) }) };
}

type Called = Pick<ProcessFacts, 'invitations' | 'units'>;

function answerIn(unit: string, { invitations }: Called, today: CalendarDate): InvitationFacts['answer'] {
  const invitation = invitations.find((one) => one.unit === unit);
  return invitation && answerOf(invitation, today);
}

function follow(unit: string, facts: Called, today: CalendarDate): { chain: readonly string[]; isCircle: boolean } {
  const chain = [unit];
  for (;;) {
    const answer = answerIn(chain.at(-1) as string, facts, today);
    if (answer?.kind !== 'passesOn' || answer.to === undefined) return { chain, isCircle: false };
    if (chain.includes(answer.to)) return { chain, isCircle: true };
    chain.push(answer.to);
  }
}

function againstPassing(from: string, facts: Called, today: CalendarDate): readonly ProcessViolation[] {
  const answer = answerIn(from, facts, today);
  if (answer?.kind !== 'passesOn') return [];
  const { to, toldCaller } = answer;
  const isWithin = to === undefined || principalOf(from, facts) === principalOf(to, facts);
  const details = { on: today, path: ['invitations'], facts: { unit: from } };
  return [
    ...(to === undefined ? [processViolation('nobodyFound', 'INV-03', { ...details, remedy: 'comeYourself' })] : []),
    ...(isWithin ? [] : [processViolation('passedOutsidePrincipal', 'INV-03', { ...details, remedy: 'findWithinPrincipal' })]),
    ...(toldCaller ? [] : [processViolation('callerNotTold', 'INV-03', { ...details, remedy: 'tellCaller' })]),
  ];
}

// Two regions are two principals, as the home region and the region of stay (IVC-13).
function principalOf(key: string, { units }: Called): string | undefined {
  const unit = units.find((one) => one.key === key);
  return unit && `${unit.principal} ${unit.authority ?? ''}`;
}
