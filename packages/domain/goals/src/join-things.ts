import type { Joint } from './join-actions.ts';
import { is, isAny, type KnownToken, tokenAt } from './known-token.ts';

const quality = ['feelingWord', 'changeWord', 'functionWord'];
const nounEnding = /(?:het|heten|ans|ro|sel|ning|ande|nsla|nslan|nad|skap|itet|tion|llit|hälsa)$/;
const possessing = new Set(['har', 'ha', 'få', 'får', 'skaffa', 'skaffar', 'fått', 'hittar', 'hitta']);
const parties = ['person', 'personBare', 'name', 'service'];
const notThings = ['preposition', 'subordinator', 'adverb', 'conjunction'];

const isAdjective = (token: KnownToken): boolean => isAny(token, quality) && !nounEnding.test(token.word);

/** "bättre sömn och mindre oro": two outcomes, each with its own quality. */
export function joinsQualities({ reading: { tokens }, sentence, at }: Joint): boolean {
  const thing = tokenAt(tokens, at + 2);
  if (!isAdjective(tokenAt(tokens, at + 1)) || thing.kind !== 'word' || isAny(thing, ['preposition', 'conjunction', 'subordinator'])) return false;
  if (isAdjective(tokenAt(tokens, at - 1))) return false;
  return tokens.slice(sentence.start, at - 1).some((token, index) => isAdjective(token) && !sentence.subordinate.has(sentence.start + index));
}

/** "har ett jobb och en lägenhet": two things wished for. */
export function joinsPossessions({ reading: { tokens }, sentence, at }: Joint): boolean {
  if (!is(tokenAt(tokens, at + 1), 'one') || tokenAt(tokens, at).word === ',') return false;
  const had = tokens.slice(sentence.start, at).findIndex(({ word }) => possessing.has(word));
  if (had === -1 || !is(tokenAt(tokens, sentence.start + had + 1), 'one')) return false;
  const between = tokens.slice(sentence.start + had + 2, at);
  return isAdjective(tokenAt(tokens, at + 2)) || !between.some((token) => is(token, 'preposition'));
}

/** "lugn och ro", "mamma och pappa" and "trygg och stabil" are one. */
function belongTogether(before: KnownToken, next: KnownToken): boolean {
  return before.word === 'lugn' || isAdjective(before) || (isAny(before, parties) && isAny(next, parties));
}

function standsBetweenThings({ reading: { tokens, factStarts }, sentence, at }: Joint): boolean {
  const [before, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  const inside = at > sentence.start && at + 1 < sentence.end && before.kind === 'word' && next.kind === 'word';
  return inside && !isAny(next, notThings) && !factStarts.has(at + 1) && !belongTogether(before, next);
}

/** "Mat, rörelse och sömn": a goal without a verb that names several things. */
export function joinsThings(joint: Joint): boolean {
  const { tokens } = joint.reading;
  if (!standsBetweenThings(joint)) return false;
  if (tokenAt(tokens, joint.at).word === ',') return true;
  const earlier = tokens.slice(joint.sentence.start, joint.at);
  const listed = isAdjective(tokenAt(tokens, joint.at + 1)) || earlier.some(({ word }) => word === ',');
  return listed && !earlier.some((token) => is(token, 'preposition'));
}
