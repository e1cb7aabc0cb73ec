import { is, isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';

const purposes = new Set(['för', 'genom', 'utan', 'efter', 'med', 'innan', 'av', 'än']);
const alsoAdverbs = new Set(['så', 'då', 'där', 'vart']);
const farthest = 5;

function hasFiniteAhead(tokens: readonly KnownToken[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(from + farthest, end); at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'mark') return false;
    if (isFinite(token)) return true;
  }
  return false;
}

/** Whether an infinitive follows, perhaps after "inte" or "sig". */
export function hasInfinitiveAhead(tokens: readonly KnownToken[], from: number): boolean {
  for (let at = from; at < from + farthest; at++) {
    const token = tokenAt(tokens, at);
    if (isAny(token, ['infinitive', 'modal'])) return !is(token, 'auxiliary');
    if (!isAny(token, ['adverb', 'reflexive'])) return false;
  }
  return false;
}

/** "för att", "utan att": the words by which a clause of purpose or manner is known; else the subordinator itself. */
export function openerAt(tokens: readonly KnownToken[], at: number): string {
  const { word } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1).word;
  return word === 'att' && purposes.has(before) ? `${before} att` : word;
}

function opensWithAtt(tokens: readonly KnownToken[], at: number, end: number): boolean {
  return purposes.has(tokenAt(tokens, at - 1).word) || (!hasInfinitiveAhead(tokens, at + 1) && hasFiniteAhead(tokens, at + 1, end));
}

function opensByNext(tokens: readonly KnownToken[], at: number): boolean {
  const { word } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (word === 'som') return next.word !== 'möjligt';
  if (alsoAdverbs.has(word)) return next.word === 'att' || isAny(next, ['person', 'name', 'genitive', 'possessive']);
  return !isFinite(next) && !is(next, 'count');
}

/**
 * Whether a subordinate clause begins here: "när", "att", "som", "om", "innan" and their like, when a verb follows as it does in a clause.
 *
 * @param tokens - the goal
 * @param at - position of the word
 * @param end - where the sentence ends
 */
export function opensSubordinate(tokens: readonly KnownToken[], at: number, end: number): boolean {
  const token = tokenAt(tokens, at);
  if (!is(token, 'subordinator')) return false;
  if (is(token, 'alwaysSubordinator')) return true;
  if (token.word === 'att') return opensWithAtt(tokens, at, end);
  return opensByNext(tokens, at) && hasFiniteAhead(tokens, at + 1, end);
}
