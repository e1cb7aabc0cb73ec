import { is, isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';
import { mainVerbOf, type Reading, type Sentence } from './read-text.ts';

type VerbForm = 'finite' | 'infinitive' | 'supine';

/** A joint in a sentence: the comma or "och" that may go over into a further goal. */
export interface Joint {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly at: number;
}

/** Words after a joint that tell how the same goal is noticed. */
export const comments = new Set([
  'säger',
  'tycker',
  'mäts',
  'märks',
  'syns',
  'visas',
  'skattar',
  'visar',
  'innebär',
  'betyder',
  'följs',
  'menar',
  'utvärderas',
]);
/** Subjects that speak of what has been said already. */
export const dummySubjects = new Set(['det', 'detta', 'vilket', 'så', 'då', 'där', 'vi', 'uppföljning', 'målet']);
const sameThing = new Set(['den', 'dem', 'det']);
const fun = new Set(['roligt', 'kul']);
const sideWords = ['particle', 'reflexive', 'adverb'];
const mostSideWords = 2;

function formOf(token: KnownToken): VerbForm | undefined {
  if (isFinite(token)) return 'finite';
  if (is(token, 'infinitive') && !is(token, 'nounLike')) return 'infinitive';
  return is(token, 'supine') ? 'supine' : undefined;
}

/** Whether a sentence has a verb of its own, outside subordinate clauses. */
export function hasVerb({ tokens }: Reading, { start, end, subordinate }: Sentence): boolean {
  for (let at = start; at < end; at++) {
    const form = subordinate.has(at) ? undefined : formOf(tokenAt(tokens, at));
    if (form === 'finite' || form === 'infinitive') return true;
  }
  return false;
}

function afterJoint({ reading: { tokens }, sentence, at }: Joint): number {
  let next = at + 1;
  while (next < sentence.end && (isAny(tokenAt(tokens, next), ['adverb', 'reflexive', 'conjunction']) || tokenAt(tokens, next).word === 'att')) next++;
  return next;
}

function earlierVerb({ reading: { tokens }, sentence, at }: Joint, form: VerbForm): number {
  for (let back = at - 1; back >= sentence.start; back--) if (!sentence.subordinate.has(back) && formOf(tokenAt(tokens, back)) === form) return back;
  return -1;
}

/** "lämnar rummet och andas när hon blir arg": one answer to one situation. */
function isStrategy({ tokens, openers }: Reading, earlier: number, later: number): boolean {
  const ahead = Array.from({ length: 7 }, (_, index) => later + 1 + index);
  const answers = ahead.some((at) => tokenAt(tokens, at).word === 'när' && openers.has(at));
  return answers && !tokens.slice(earlier, later + 2).some((token) => is(token, 'negation'));
}

/** "går och lägger sig": the first verb only tells how one stands or moves. */
function isPosture({ reading: { tokens }, at }: Joint, earlier: number): boolean {
  const between = tokens.slice(earlier + 1, at);
  return is(tokenAt(tokens, earlier), 'posture') && between.length <= mostSideWords && between.every((token) => isAny(token, sideWords));
}

/** "läsa och skriva", "leker och har roligt": two verbs, one doing. */
function isOneDoing(joint: Joint, earlier: number, later: number): boolean {
  const { tokens } = joint.reading;
  if (fun.has(tokenAt(tokens, later + 1).word)) return true;
  if (joint.at === earlier + 1 && is(tokenAt(tokens, earlier), 'fixedPair') && is(tokenAt(tokens, later), 'fixedPair')) return true;
  return tokenAt(tokens, joint.at).word !== ',' && (isStrategy(joint.reading, earlier, later) || isPosture(joint, earlier));
}

function goesOnAboutSame({ reading: { tokens } }: Joint, later: number): boolean {
  return comments.has(tokenAt(tokens, later).word) || tokens.slice(later + 1, later + 4).some(({ word }) => sameThing.has(word));
}

/** "… och går till skolan": a second verb of the same subject. */
export function joinsVerbs(joint: Joint): boolean {
  const { reading, sentence } = joint;
  const later = afterJoint(joint);
  const form = later < sentence.end && !sentence.subordinate.has(later) ? formOf(tokenAt(reading.tokens, later)) : undefined;
  if (form === undefined || goesOnAboutSame(joint, later)) return false;
  const earlier = earlierVerb(joint, form);
  return earlier !== -1 && !isOneDoing(joint, earlier, later);
}

function isSubject(token: KnownToken): boolean {
  return token.kind === 'word' && !dummySubjects.has(token.word) && !isAny(token, ['preposition', 'subordinator']) && !isFinite(token);
}

function verbAfterSubject({ reading: { tokens } }: Joint, subject: number): number {
  if (!isSubject(tokenAt(tokens, subject))) return -1;
  if (isFinite(tokenAt(tokens, subject + 1))) return subject + 1;
  const phrase = isAny(tokenAt(tokens, subject), ['determiner', 'genitive', 'count']) && tokenAt(tokens, subject + 1).kind === 'word';
  return phrase && isFinite(tokenAt(tokens, subject + 2)) ? subject + 2 : -1;
}

/** "… och mamma läser", "…, jag vill": a further clause with its own subject. */
export function joinsClauses(joint: Joint): boolean {
  const { reading, sentence } = joint;
  const verb = verbAfterSubject(joint, afterJoint(joint));
  if (verb === -1 || verb >= sentence.end || sentence.subordinate.has(verb)) return false;
  const main = mainVerbOf(reading, sentence);
  return main !== -1 && main < joint.at && !comments.has(tokenAt(reading.tokens, verb).word);
}
