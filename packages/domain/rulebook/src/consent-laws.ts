import consentLawPeriods from './data/consent-laws.json' with { type: 'json' };
import consentRuleLaws from './data/consent-rule-laws.json' with { type: 'json' };
import { lawsIn, type RuleLaws } from './laws-in.ts';

/**
 * The laws of the rules of consent and of what it is held back by, for the room that decides on consent in a browser too: it needs no others.
 *
 * @example
 * consentLaws.lawsFor('CON-06', '2026-11-23') // ['lvu-11']
 * consentLaws.lawsFor('PLA-01', '2026-11-23') // []
 */
export const consentLaws: RuleLaws = lawsIn(consentRuleLaws, consentLawPeriods);
