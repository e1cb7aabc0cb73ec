import { is, isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';

const families = ['person', 'genitive', 'possessive'];

/** No infinitive stands before the verb of a clause, or before a person with nothing between; but "läsa är kul". */
function precedesItsVerb(tokens: readonly KnownToken[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (isFinite(next) && !is(next, 'stative')) || (tokenAt(tokens, at).word.endsWith('s') && isAny(next, families));
}

/** "Barn- och ungdomspsykiatrin": the first word is only the beginning of one. */
function isCutShort(tokens: readonly KnownToken[], at: number): boolean {
  const hyphen = tokenAt(tokens, at + 1);
  return /^[-‐‑–]$/.test(hyphen.word) && !hyphen.afterSpace && tokenAt(tokens, at + 2).afterSpace && is(tokenAt(tokens, at + 2), 'conjunction');
}

/**
 * Which classes a word does not have here though it could: "Lova" and "Tindra" are names before a verb and verbs elsewhere.
 *
 * @param tokens - the goal
 * @param at - position of the word
 */
export function classesToDrop(tokens: readonly KnownToken[], at: number): readonly string[] {
  const token = tokenAt(tokens, at);
  if (isCutShort(tokens, at)) return [...token.classes].filter((name) => name !== 'word');
  if (!token.capital || !is(token, 'infinitive') || !isAny(token, ['name', 'genitive'])) return [];
  return precedesItsVerb(tokens, at) ? ['infinitive', 'present'] : ['name', 'genitive'];
}
