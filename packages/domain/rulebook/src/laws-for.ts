import { lawPeriods } from './law-periods.ts';
import { lawsIn, type RuleLaws } from './laws-in.ts';
import { ruleLaws } from './rule-laws.ts';

/**
 * The law entries that a rule rests on and that are in force that day; proposals never are.
 *
 * @param rule - the rule's number
 * @param on - the day of the decision
 * @returns none for a rule that rests on no law
 * @example
 * lawsFor('PLA-01', '2025-06-30') // ['sol-sip-old', 'hsl-sip']
 * lawsFor('PLA-01', '2025-07-01') // ['sol-sip', 'hsl-sip']
 */
export const lawsFor: RuleLaws['lawsFor'] = lawsIn(ruleLaws, lawPeriods).lawsFor;
