/**
 * One thing that stands in the way: a code, where, the facts, the rule and the law, and what would help.
 * It holds no words; `@stafett/texts` turns the code and its facts into a sentence.
 *
 * @typeParam Code - the closed set of codes of the room that answers
 */
export interface Violation<Code extends string = string> {
  /** What is wrong, as a code of the room that decided. */
  readonly code: Code;
  /** Where in the input or the plan it is wrong. */
  readonly path: readonly (string | number)[];
  /** Ids, dates and numbers that the sentence needs. Never a personal number, never free text. */
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The rule of the specification, as `CON-02`. */
  readonly rule: string;
  /** The law entries that the rule rests on, valid on the day of the decision. */
  readonly laws: readonly string[];
  /** What would change the answer, as a code; absent when nothing would. */
  readonly remedy?: string | undefined;
}

/** The answer of every rule: allowed, refused, or in need of a person's assessment. */
export type Decision<Code extends string = string> =
  | { readonly outcome: 'allowed'; readonly rules: readonly string[]; readonly laws: readonly string[]; readonly violations: readonly [] }
  | {
      readonly outcome: 'refused' | 'needsAssessment';
      readonly rules: readonly string[];
      readonly laws: readonly string[];
      readonly violations: readonly Violation<Code>[];
    };

/** What an allowing decision rests on. */
export interface Basis {
  readonly rules: readonly string[];
  readonly laws?: readonly string[];
}

function distinct(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of words) if (!kept.includes(word)) kept.push(word);
  return kept;
}

/**
 * The answer yes, with the rules and laws that it rests on.
 *
 * @param basis - rule numbers and law ids
 * @example
 * allow({ rules: ['CON-02'], laws: ['sol-sip'] }).outcome // 'allowed'
 */
export function allow(basis: Basis): Decision<never> {
  return { outcome: 'allowed', rules: distinct(basis.rules), laws: distinct(basis.laws ?? []), violations: [] };
}

/**
 * The answer no, with at least one reason.
 *
 * @param violations - the reasons, the most important first
 * @example
 * refuse([{ code: 'consentMissing', path: [], facts: {}, rule: 'CON-01', laws: [] }]).outcome // 'refused'
 */
export function refuse<Code extends string>(violations: readonly Violation<Code>[]): Decision<Code> {
  return withReasons('refused', violations);
}

/**
 * Neither yes nor no: a person must weigh it, for these reasons.
 *
 * @param violations - what has to be weighed
 * @example
 * assess([{ code: 'childSaysNo', path: [], facts: {}, rule: 'CON-03', laws: [] }]).outcome // 'needsAssessment'
 */
export function assess<Code extends string>(violations: readonly Violation<Code>[]): Decision<Code> {
  return withReasons('needsAssessment', violations);
}

function withReasons<Code extends string>(outcome: 'refused' | 'needsAssessment', violations: readonly Violation<Code>[]): Decision<Code> {
  if (violations.length === 0) throw new Error(`A decision that is ${outcome} must give a reason.`);
  const rules: string[] = [];
  const laws: string[] = [];
  for (const violation of violations) {
    if (!rules.includes(violation.rule)) rules.push(violation.rule);
    for (const law of violation.laws) if (!laws.includes(law)) laws.push(law);
  }
  return { outcome, rules, laws, violations };
}

/**
 * Allowed when there is nothing against it, else refused.
 *
 * @param violations - what was found, perhaps nothing
 * @param basis - what an allowing answer rests on
 * @example
 * allowUnless([], { rules: ['PLA-01'] }).outcome // 'allowed'
 */
export function allowUnless<Code extends string>(violations: readonly Violation<Code>[], basis: Basis): Decision<Code> {
  return violations.length === 0 ? allow(basis) : refuse(violations);
}
