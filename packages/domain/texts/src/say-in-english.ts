import type { LawId, RuleId } from '@stafett/rulebook';
import laws from './en/laws.json' with { type: 'json' };
import rules from './en/rules.json' with { type: 'json' };

const ruleSentences: Readonly<Record<RuleId, string>> = rules;
const lawSentences: Readonly<Record<LawId, string>> = laws;

/**
 * A rule of the specification in one English sentence, for developers; screens say it with {@link sayRule}.
 *
 * @param rule - its number
 * @example
 * sayRuleInEnglish('GOA-11') // 'Each intervention has exactly one who answers for it.'
 */
export function sayRuleInEnglish(rule: RuleId): string {
  return ruleSentences[rule];
}

/**
 * What a law of the catalogue says, very shortly, in English.
 *
 * @param law - its id
 * @example
 * sayLawInEnglish('hsl-sip') // 'The same duty for health care.'
 */
export function sayLawInEnglish(law: LawId): string {
  return lawSentences[law];
}
