import type { Joint } from './joint.ts';
import { is, isAny, isFinite, isJoint, type KnownToken, tokenAt } from './known-token.ts';
import { isSameMatter } from './same-matter.ts';

const quality = ['feelingWord', 'changeWord', 'functionWord', 'lessWord'];
const nounEnding = /(?:het|heten|ans|ro|sel|ning|mående|befinnande|ndet|nsla|nslan|nad|skap|itet|tion|llit|hälsa|förtroende|känsla|känslan)$/;
const possessing = new Set(['har', 'ha', 'få', 'får', 'skaffa', 'skaffar', 'fått', 'hittar', 'hitta']);
const parties = ['person', 'personBare', 'name', 'service'];
const notThings = ['preposition', 'subordinator', 'adverb', 'conjunction'];

const dashes = new Set(['-', '–', '—', ':']);

const isPlainThing = (token: KnownToken): boolean =>
  token.kind === 'word' &&
  !isFinite(token) &&
  !isAny(token, [...notThings, 'person', 'name', 'supine', 'negation']) &&
  (!is(token, 'infinitive') || is(token, 'nounLike')) &&
  !isAdjective(token);
const isAdjective = (token: KnownToken): boolean => isAny(token, quality) && !nounEnding.test(token.word);

/** "bättre sömn och mindre oro": two outcomes, each with its own quality. */
export function joinsQualities({ reading: { tokens }, sentence, at }: Joint): boolean {
  const thing = tokenAt(tokens, at + 2);
  if (!isAdjective(tokenAt(tokens, at + 1)) || thing.kind !== 'word' || isAny(thing, ['preposition', 'conjunction', 'subordinator'])) return false;
  if (isAdjective(tokenAt(tokens, at - 1)) || tokens.slice(sentence.start, at).some(({ word }) => word === 'genom')) return false;
  return tokens.slice(sentence.start, at - 1).some((token, index) => isAdjective(token) && !sentence.subordinate.has(sentence.start + index));
}

const endsPhrase = ({ reading: { tokens }, sentence, at }: Joint): boolean =>
  at + 2 >= sentence.end || tokenAt(tokens, at + 2).kind === 'mark' || is(tokenAt(tokens, at + 2), 'preposition');

/** "har fungerande sömn och kost": one quality of two things. */
export function sharesQuality(joint: Joint): boolean {
  const {
    reading: { tokens, factStarts },
    sentence,
    at,
  } = joint;
  const [adjective, thing, other] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  if (!isAdjective(adjective) || isAny(adjective, ['infinitive', 'present']) || sentence.subordinate.has(at) || factStarts.has(at + 1)) return false;
  return endsPhrase(joint) && [thing, other].every((token) => isPlainThing(token)) && !isSameMatter([thing], [other]);
}

const isOwn = (token: KnownToken): boolean => /^eg(?:en|et|na)$/.test(token.word);
const opensThing = (token: KnownToken): boolean => isAny(token, ['one', 'possession']) || isOwn(token);

/** Where what one has begins: behind the verb, or behind a subject after the verb. */
function thingAfter(tokens: readonly KnownToken[], verb: number): number {
  let at = verb + 1;
  while (isAny(tokenAt(tokens, at), ['person', 'name', 'reflexive', 'adverb'])) at++;
  return at;
}

function opensFurtherThing({ reading: { tokens }, at }: Joint, first: KnownToken): boolean {
  const next = tokenAt(tokens, at + 1);
  if (next.word === 'någonstans') return true;
  if (opensThing(first)) return opensThing(next);
  return (isAdjective(next) || is(next, 'one')) && is(first, 'personBare') && tokenAt(tokens, at + 2).kind === 'word';
}

/** "har ett jobb och en lägenhet", "har körkort och egen bil": two things wished for. */
export function joinsPossessions(joint: Joint): boolean {
  const {
    reading: { tokens },
    sentence,
    at,
  } = joint;
  const had = tokens.slice(sentence.start, at).findIndex(({ word }, index) => possessing.has(word) && !sentence.subordinate.has(sentence.start + index));
  if (had === -1 || tokenAt(tokens, at).word === ',') return false;
  const start = thingAfter(tokens, sentence.start + had);
  if (start >= at || !opensFurtherThing(joint, tokenAt(tokens, start))) return false;
  const between = tokens.slice(start + 1, at);
  if (isSameMatter([tokenAt(tokens, start), ...between], tokens.slice(at + 1, at + 4))) return false;
  return isAdjective(tokenAt(tokens, at + 2)) || !between.some((token) => is(token, 'preposition'));
}

const owning = new Set(['sin', 'sitt', 'sina', 'min', 'mitt', 'mina']);

/** "utvecklar sitt samspel och sin kognitiva förmåga": two things of one's own that change. */
export function joinsOwned({ reading: { tokens }, sentence, at }: Joint): boolean {
  const owned = tokens.slice(sentence.start, at).findLastIndex(({ word }) => owning.has(word)) + sentence.start;
  if (owned < sentence.start || !owning.has(tokenAt(tokens, at + 1).word) || sentence.subordinate.has(at)) return false;
  const [before, after] = [tokens.slice(owned + 1, at), tokens.slice(at + 2, at + 4)];
  const changes = isAny(tokenAt(tokens, owned - 1), quality);
  return changes && ![...before, ...after].some((token) => isAny(token, parties)) && !isSameMatter(before, after);
}

/** "Sömn mat och motion ska fungera": a list that lacks its comma. */
function listsWithoutComma({ reading: { tokens }, sentence: { start }, at }: Joint): boolean {
  const things = [start, start + 1, at + 1].map((place) => tokenAt(tokens, place));
  return at === start + 2 && things.every((token) => isPlainThing(token)) && isFinite(tokenAt(tokens, at + 2));
}

/** "Skola, fritid, kompisar – allt ska fungera": things are listed before anything is said of them. */
export function listsThingsFirst(joint: Joint): boolean {
  const {
    reading: { tokens },
    sentence,
    at,
  } = joint;
  if (listsWithoutComma(joint)) return true;
  const [first, second] = [tokenAt(tokens, sentence.start), tokenAt(tokens, at + 1)];
  if (at !== sentence.start + 1 || tokenAt(tokens, at).word !== ',' || !isPlainThing(first) || !isPlainThing(second)) return false;
  return isJoint(tokenAt(tokens, at + 2)) || dashes.has(tokenAt(tokens, at + 2).word);
}

/** "lugn och ro", "mamma och pappa" and "trygg och stabil" are one. */
function belongTogether(before: KnownToken, next: KnownToken): boolean {
  return isSameMatter([before], [next]) || isAdjective(before) || (isAny(before, parties) && isAny(next, parties));
}

function standsBetweenThings({ reading: { tokens, factStarts }, sentence, at }: Joint): boolean {
  const [before, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  const inside = at > sentence.start && at + 1 < sentence.end && before.kind === 'word' && next.kind === 'word';
  return inside && !isAny(next, notThings) && !factStarts.has(at + 1) && !belongTogether(before, next);
}

/** "ro i skolan, kompisar på fritids": not "samverkan mellan hem, skola och BUP". */
const hasPlaceOfItsOwn = ({ reading: { tokens }, at }: Joint): boolean => isAdjective(tokenAt(tokens, at + 1)) || is(tokenAt(tokens, at + 2), 'preposition');

/** "Mat, rörelse och sömn": a goal without a verb that names several things. */
export function joinsThings(joint: Joint): boolean {
  const { tokens } = joint.reading;
  if (!standsBetweenThings(joint)) return false;
  const earlier = tokens.slice(joint.sentence.start, joint.at);
  if (tokenAt(tokens, joint.at).word === ',') return !earlier.some((token) => is(token, 'preposition')) || hasPlaceOfItsOwn(joint);
  const listed = isAdjective(tokenAt(tokens, joint.at + 1)) || earlier.some(({ word }) => word === ',');
  return listed && !earlier.some((token) => is(token, 'preposition'));
}
