import { is, isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';

const purposes = new Set(['för', 'genom', 'utan', 'efter', 'med', 'innan', 'av', 'än']);
const alsoAdverbs = new Set(['så', 'då', 'där', 'vart']);
const timesOfDay = /^(?:dag(?:en|arna)|dygnet|året|natten|nätterna|kväll(?:en|arna)|morgon(?:en)?|morgnarna|mornarna|helgerna|sommaren|vintern)$/;
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

/** "… vill jag att mamma", "… önskar att han": what is wished is the goal itself. */
function isWished(tokens: readonly KnownToken[], at: number): boolean {
  const before = is(tokenAt(tokens, at - 1), 'subjectPronoun') ? at - 2 : at - 1;
  return is(tokenAt(tokens, before), 'wish');
}

function opensWithAtt(tokens: readonly KnownToken[], at: number, end: number): boolean {
  if (isWished(tokens, at)) return false;
  return purposes.has(tokenAt(tokens, at - 1).word) || (!hasInfinitiveAhead(tokens, at + 1) && hasFiniteAhead(tokens, at + 1, end));
}

/** "vi som familj", "jag som förälder": the same person in a role. */
const isRole = (tokens: readonly KnownToken[], at: number): boolean =>
  is(tokenAt(tokens, at - 1), 'subjectPronoun') && isAny(tokenAt(tokens, at + 1), ['personBare', 'person']) && !is(tokenAt(tokens, at + 1), 'subjectPronoun');

function opensByNext(tokens: readonly KnownToken[], at: number): boolean {
  const { word } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (word === 'som') return next.word !== 'möjligt' && !isRole(tokens, at);
  if (alsoAdverbs.has(word)) return next.word === 'att' || isAny(next, ['person', 'name', 'genitive', 'possessive']);
  return !isFinite(next) && !is(next, 'count') && !(word === 'om' && timesOfDay.test(next.word));
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
