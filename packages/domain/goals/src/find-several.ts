import { mainVerbOf } from './find-actor.ts';
import type { GoalFinding } from './goal-finding.schema.ts';
import type { KnownToken } from './phrase-book.ts';
import { isFinite } from './read-clauses.ts';
import { is, isAny, type Reading, type Sentence, spanOf } from './read-text.ts';
import { isListMark } from './split-sentences.ts';

/** A place where a further goal begins. */
export interface Junction {
  readonly at: number;
  readonly reason: 'severalActions' | 'severalThings' | 'severalSentences';
}

type VerbForm = 'finite' | 'infinitive' | 'supine';

const comments = new Set(['säger', 'tycker', 'mäts', 'märks', 'syns', 'visas', 'skattar', 'visar', 'innebär', 'betyder', 'följs', 'menar', 'utvärderas']);
const sameThing = new Set(['den', 'dem', 'det']);
const dummySubjects = new Set(['det', 'detta', 'vilket', 'så', 'då', 'där', 'vi', 'uppföljning', 'målet']);
const skipped = ['adverb', 'reflexive'];

function formsOf(token: KnownToken | undefined): VerbForm[] {
  const forms: VerbForm[] = [];
  if (isFinite(token)) forms.push('finite');
  if (is(token, 'infinitive') && !is(token, 'nounLike')) forms.push('infinitive');
  if (is(token, 'supine') && forms.length === 0) forms.push('supine');
  return forms;
}

const isJoint = (token: KnownToken | undefined): boolean => token?.word === ',' || is(token, 'conjunction');

function skip(tokens: readonly KnownToken[], from: number, end: number): number {
  let at = from;
  while (at < end && (isAny(tokens[at], skipped) || tokens[at]?.word === 'att' || is(tokens[at], 'conjunction'))) at++;
  return at;
}

function earlierVerb(reading: Reading, sentence: Sentence, joint: number, forms: readonly VerbForm[]): number {
  for (let at = joint - 1; at >= sentence.start; at--) {
    if (!sentence.subordinate.has(at) && formsOf(reading.tokens[at]).some((form) => forms.includes(form))) return at;
  }
  return -1;
}

/** "lämnar rummet och andas när hon blir arg": one answer to one situation. */
function isStrategy({ tokens, openers }: Reading, earlier: number, later: number): boolean {
  const ahead = tokens.slice(later + 1, later + 8);
  const whenAhead = ahead.some((token, index) => token.word === 'när' && openers.has(later + 1 + index));
  return whenAhead && !tokens.slice(earlier, later + 2).some((token) => is(token, 'negation'));
}

/** "går och lägger sig", "läsa och skriva": two verbs, one doing. */
function isOneDoing(reading: Reading, earlier: number, joint: number, later: number): boolean {
  const { tokens } = reading;
  if (['roligt', 'kul'].includes(tokens[later + 1]?.word ?? '')) return true;
  if (is(tokens[earlier], 'fixedPair') && is(tokens[later], 'fixedPair') && joint === earlier + 1) return true;
  if (tokens[joint]?.word === ',') return false;
  if (isStrategy(reading, earlier, later)) return true;
  if (!is(tokens[earlier], 'posture')) return false;
  return tokens.slice(earlier + 1, joint).every((token) => isAny(token, ['particle', 'reflexive', 'adverb'])) && joint - earlier <= 3;
}

function joinsVerbs(reading: Reading, sentence: Sentence, joint: number): number {
  const { tokens } = reading;
  const later = skip(tokens, joint + 1, sentence.end);
  const forms = later < sentence.end && !sentence.subordinate.has(later) ? formsOf(tokens[later]) : [];
  if (forms.length === 0 || comments.has(tokens[later]?.word ?? '')) return -1;
  if (tokens.slice(later + 1, later + 4).some((token) => sameThing.has(token.word))) return -1;
  const earlier = earlierVerb(reading, sentence, joint, forms);
  return earlier === -1 || isOneDoing(reading, earlier, joint, later) ? -1 : later;
}

/** "… och mamma läser", "…, jag vill": a further clause with its own subject. */
function joinsClauses(reading: Reading, sentence: Sentence, joint: number): number {
  const { tokens } = reading;
  const subject = skip(tokens, joint + 1, sentence.end);
  const word = tokens[subject];
  if (word?.kind !== 'word' || dummySubjects.has(word.word) || isAny(word, ['preposition', 'subordinator']) || isFinite(word)) return -1;
  const verb = isFinite(tokens[subject + 1]) ? subject + 1 : subject + 2;
  const nounPhrase = verb === subject + 1 || isAny(word, ['determiner', 'genitive', 'count']);
  const apart = verb < sentence.end && isFinite(tokens[verb]) && !sentence.subordinate.has(verb) && tokens[subject + 1]?.kind === 'word';
  const main = mainVerbOf(reading, sentence);
  return nounPhrase && apart && main !== -1 && main < joint && !comments.has(tokens[verb]?.word ?? '') ? verb : -1;
}

const quality = ['feelingWord', 'changeWord', 'functionWord'];
const isAdjective = (token: KnownToken | undefined): boolean =>
  isAny(token, quality) && !/(?:het|heten|ans|ro|sel|ning|ande|nsla|nslan|nad|skap|itet|tion|llit|ro|hälsa)$/.test(token?.word ?? '');

/** "bättre sömn och mindre oro": two outcomes, each with its own quality. */
function joinsQualities({ tokens }: Reading, sentence: Sentence, joint: number): boolean {
  const next = tokens[joint + 1];
  if (!isAdjective(next) || tokens[joint + 2]?.kind !== 'word' || isAny(tokens[joint + 2], ['preposition', 'conjunction', 'subordinator'])) return false;
  const before = tokens.slice(sentence.start, joint - 1);
  return before.some((token, index) => isAdjective(token) && !sentence.subordinate.has(sentence.start + index)) && !isAdjective(tokens[joint - 1]);
}

/** "har ett jobb och en lägenhet": two things wished for. */
function joinsPossessions({ tokens }: Reading, sentence: Sentence, joint: number): boolean {
  if (!is(tokens[joint + 1], 'one') || tokens[joint]?.word === ',') return false;
  const had = tokens.findIndex((token, at) => at >= sentence.start && at < joint && ['har', 'ha', 'få', 'får', 'skaffa', 'skaffar', 'fått', 'hittar', 'hitta'].includes(token.word));
  const alike = isAdjective(tokens[joint + 2]) || !tokens.slice(had + 2, joint).some((token) => is(token, 'preposition'));
  return had !== -1 && is(tokens[had + 1], 'one') && alike;
}

function opensFact(reading: Reading, at: number): boolean {
  return reading.facts.some((fact) => fact.first === at && fact.label !== 'neutral');
}

/** "Mat, rörelse och sömn": a goal without a verb that names several things. */
function joinsThings(reading: Reading, sentence: Sentence, joint: number): boolean {
  const { tokens } = reading;
  const [before, next] = [tokens[joint - 1], tokens[joint + 1]];
  if (joint <= sentence.start || before?.kind !== 'word' || next?.kind !== 'word' || joint + 1 >= sentence.end) return false;
  if (isAdjective(before) || isAny(next, ['preposition', 'subordinator', 'adverb', 'conjunction']) || opensFact(reading, joint + 1)) return false;
  if (before.word === 'lugn' || (isAny(before, ['person', 'personBare', 'name', 'service']) && isAny(next, ['person', 'personBare', 'name', 'service']))) return false;
  if (tokens[joint]?.word === ',') return true;
  const earlier = tokens.slice(sentence.start, joint);
  const listed = earlier.some((token) => token.word === ',') || isAdjective(next);
  return listed && !earlier.some((token) => is(token, 'preposition'));
}

const hasVerb = (reading: Reading, { start, end, subordinate }: Sentence): boolean =>
  reading.tokens.slice(start, end).some((token, index) => formsOf(token).some((form) => form !== 'supine') && !subordinate.has(start + index));

function junctionAt(reading: Reading, sentence: Sentence, joint: number, verbal: boolean): Junction | undefined {
  if (sentence.subordinate.has(joint) && sentence.subordinate.has(joint + 1)) return undefined;
  if (verbal) {
    const verb = Math.max(joinsVerbs(reading, sentence, joint), joinsClauses(reading, sentence, joint));
    if (verb !== -1) return { at: joint, reason: 'severalActions' };
  } else if (joinsThings(reading, sentence, joint)) return { at: joint, reason: 'severalThings' };
  const things = joinsQualities(reading, sentence, joint) || joinsPossessions(reading, sentence, joint);
  return things ? { at: joint, reason: 'severalThings' } : undefined;
}

function isFollowUp(reading: Reading, { start }: Sentence): boolean {
  const token = reading.tokens[start];
  return dummySubjects.has(token?.word ?? '') || comments.has(token?.word ?? '') || opensFact(reading, start) || is(reading.tokens[start + 1], 'ownRating');
}

function furtherSentences(reading: Reading): Junction[] {
  const goals = reading.sentences.filter(
    (sentence) => (hasVerb(reading, sentence) || isListMark(reading.tokens, sentence.first)) && !isFollowUp(reading, sentence),
  );
  return goals.slice(1).map(({ first }) => ({ at: first, reason: 'severalSentences' }));
}

function numberedItems({ tokens }: Reading): Junction[] {
  const items = tokens.flatMap((token, at) => (/^[1-9]$/.test(token.word) && /^[.)]$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.kind === 'word' ? [at] : []));
  return tokens[items[0] ?? -1]?.word === '1' ? items.slice(1).map((at) => ({ at, reason: 'severalSentences' })) : [];
}

/** The places where a goal goes over into another goal, from left to right. */
export function junctionsOf(reading: Reading): Junction[] {
  const inside = reading.sentences.flatMap((sentence) => {
    const verbal = hasVerb(reading, sentence);
    const joints = Array.from({ length: sentence.end - sentence.start }, (_, index) => sentence.start + index).filter((at) => isJoint(reading.tokens[at]));
    return joints.flatMap((joint) => junctionAt(reading, sentence, joint, verbal) ?? []);
  });
  return [...inside, ...furtherSentences(reading), ...numberedItems(reading)].sort((a, b) => a.at - b.at);
}

/**
 * Points at the place where a goal begins to hold a second one.
 *
 * @param reading - the goal
 * @param junctions - found by `junctionsOf`
 */
export function findSeveral(reading: Reading, junctions: readonly Junction[]): GoalFinding[] {
  const first = junctions[0];
  if (first === undefined) return [];
  return [{ code: 'several', criterion: 'S', span: spanOf(reading, first.at, Math.min(first.at + 1, reading.tokens.length - 1)), reason: first.reason, question: 'whichOneFirst' }];
}
