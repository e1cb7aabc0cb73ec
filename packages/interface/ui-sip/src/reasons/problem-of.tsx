import type { Violation } from '@stafett/kernel';
import { type NameOf, sayViolation, type Texts } from '@stafett/texts';
import type { FieldProblem } from '@stafett/ui-kit';
import { RuleAndLaws } from './rule-and-laws.tsx';

/**
 * What a refusal says under the field that it is about.
 *
 * @param violation - the reason
 * @param words - the language and the names
 */
export function problemOf(violation: Violation, words: { readonly texts: Texts; readonly nameOf: NameOf }): FieldProblem {
  const said = sayViolation(violation, words);
  return { text: said.text, why: { label: words.texts.say('why.label'), content: <RuleAndLaws said={said} /> } };
}
