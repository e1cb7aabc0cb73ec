import consentRuleLaws from './data/consent-rule-laws.json' with { type: 'json' };
import otherRuleLaws from './data/rule-laws.json' with { type: 'json' };

/** The laws of every rule that rests on one, in force or not. */
export const ruleLaws: Readonly<Record<string, readonly string[]>> = { ...consentRuleLaws, ...otherRuleLaws };
