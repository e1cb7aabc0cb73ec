import type { CalendarDate } from '@stafett/kernel';
import { type LawId, lawById, type RuleId, ruleById, ruleIds } from './rules.ts';

/** The laws of some rules as they stood from one day until the next period begins. */
interface Period {
  readonly from: string;
  readonly laws: readonly LawId[];
}

const BEGINNING = '';

function isInForce(id: LawId, on: string): boolean {
  const law = lawById(id);
  return law.status === 'inForce' && (law.from ?? BEGINNING) <= on && (law.to === undefined || on <= law.to);
}

// A law's last day ends a period on the day itself with a suffix, which sorts after the day and before the next.
function periodsOf(laws: readonly LawId[]): readonly Period[] {
  const starts = laws.flatMap((id) => {
    const { from, to } = lawById(id);
    return [from ?? BEGINNING, ...(to === undefined ? [] : [`${to}~`])];
  });
  return [...new Set([BEGINNING, ...starts])].sort().map((from) => ({ from, laws: laws.filter((id) => isInForce(id, from)) }));
}

function periodAt<Item extends { readonly from: string }>(periods: readonly Item[], on: CalendarDate): Item {
  let index = periods.length - 1;
  while (index > 0 && (periods[index] as Item).from > on) index -= 1;
  return periods[index] as Item;
}

const lawsOfRules = (rules: readonly RuleId[]): readonly LawId[] => [...new Set(rules.flatMap((rule) => ruleById(rule).laws))];

const periodsByRule = new Map(ruleIds.map((id) => [id, periodsOf(ruleById(id).laws)] as const));

/**
 * The law entries that a rule rests on and that are in force that day; proposals never are.
 *
 * @param rule - the rule's number
 * @param on - the day of the decision
 * @throws Error when the number does not exist
 * @example
 * lawsFor('PLA-01', '2025-06-30') // ['sol-sip-old', 'hsl-sip']
 * lawsFor('PLA-01', '2025-07-01') // ['sol-sip', 'hsl-sip']
 */
export function lawsFor(rule: RuleId, on: CalendarDate): readonly LawId[] {
  const periods = periodsByRule.get(rule);
  if (periods === undefined) throw new Error(`The rulebook has no entry ${rule}.`);
  return periodAt(periods, on).laws;
}

/** What an answer rests on: rule numbers and the laws in force. */
export interface DatedBasis {
  readonly rules: readonly RuleId[];
  readonly laws: readonly LawId[];
}

/**
 * Makes an answer ready once for each period in which the laws of its rules stay the same, for rules that are asked very often.
 *
 * @param rules - the rules that the answer rests on
 * @param make - makes the answer from the rules and their laws
 * @returns the answer of the day that is asked about
 * @example
 * madePerLawPeriod(['PLA-01'], ({ laws }) => laws.length)('2026-11-23') // 2
 */
export function madePerLawPeriod<Made>(rules: readonly RuleId[], make: (basis: DatedBasis) => Made): (on: CalendarDate) => Made {
  const periods = periodsOf(lawsOfRules(rules)).map(({ from, laws }) => ({ from, made: make({ rules, laws }) }));
  return (on) => periodAt(periods, on).made;
}
