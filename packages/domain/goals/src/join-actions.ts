import { is, isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';
import { isOneDoing } from './is-one-doing.ts';
import type { Joint } from './joint.ts';
import { mainVerbOf, type Reading, type Sentence } from './read-text.ts';

type VerbForm = 'finite' | 'infinitive' | 'supine';

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
  ...'kryssar bockar prickar antecknar noterar noteras fyller mäter räknas kollar tittar följer stämmer bedömer märker ses möts träffas'.split(' '),
]);
/** Subjects that speak of what has been said already. */
export const dummySubjects = new Set(['det', 'detta', 'vilket', 'så', 'då', 'där', 'uppföljning', 'målet']);
const states = ['being', 'stative', 'feelingWord', 'changeWord'];
const said = /^(?:att|hur|vad|till|ifrån|det|när|om|hej|ja|nej|stopp|tack|)$/;
const sequels = new Set(['sedan', 'sen', 'därefter']);
const sameThing = new Set(['den', 'dem', 'det', 'detta', 'denna', 'dessa']);
const samePlaceOrPerson = new Set([...sameThing, 'honom', 'henne', 'dit', 'där']);
const afterwards = new Set(['efteråt', 'därefter']);

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
  return tokenAt(tokens, next).word === 'så' && isFinite(tokenAt(tokens, next + 1)) ? next + 1 : next;
}

function earlierVerb({ reading: { tokens }, sentence, at }: Joint, form: VerbForm): number {
  for (let back = at - 1; back >= sentence.start; back--) if (!sentence.subordinate.has(back) && formOf(tokenAt(tokens, back)) === form) return back;
  return -1;
}

/** "säger till", "visar att"; but "säger två ord". */
const isComment = (tokens: readonly KnownToken[], verb: number): boolean =>
  comments.has(tokenAt(tokens, verb).word) && (tokenAt(tokens, verb).word !== 'säger' || said.test(tokenAt(tokens, verb + 1).word));

function goesOnAboutSame({ reading: { tokens } }: Joint, later: number): boolean {
  return isComment(tokens, later) || tokens.slice(later + 1, later + 4).some(({ word }) => samePlaceOrPerson.has(word));
}

/** "… och då får jag", "…, sedan går jag": what follows from it or comes next; but "… och sen vill jag". */
function isSequel({ reading: { tokens }, at }: Joint): boolean {
  const { word } = tokenAt(tokens, at + 1);
  return word === 'då' || (sequels.has(word) && !is(tokenAt(tokens, at + 2), 'wish'));
}

/** "räknar till fem och svarar sedan": the last of several steps. */
const endsChain = (tokens: readonly KnownToken[], place: number): boolean =>
  is(tokenAt(tokens, place), 'conjunction') &&
  tokens.slice(place + 1, place + 4).some(({ word }) => sequels.has(word)) &&
  !is(tokenAt(tokens, place + 2), 'wish');

/** "… och går sedan själv", "… och duschat efteråt": the next step. */
function comesNext({ reading: { tokens }, sentence: { end }, at }: Joint, later: number): boolean {
  const near = tokens.slice(later + 1, later + 3).some(({ word }) => sequels.has(word));
  const chain = tokenAt(tokens, at).word === ',' && tokens.slice(later, end).some((_, index) => endsChain(tokens, later + index));
  return near || chain || tokens.slice(later + 1, end).some(({ word }) => afterwards.has(word));
}

/** "… och går till skolan": a second verb of the same subject. */
export function joinsVerbs(joint: Joint): boolean {
  const { reading, sentence } = joint;
  const later = isSequel(joint) ? sentence.end : afterJoint(joint);
  const form = later < sentence.end && !sentence.subordinate.has(later) ? formOf(tokenAt(reading.tokens, later)) : undefined;
  if (form === undefined || goesOnAboutSame(joint, later) || comesNext(joint, later)) return false;
  const earlier = earlierVerb(joint, form);
  return earlier !== -1 && !isOneDoing(joint, earlier, later);
}

function isSubject(tokens: readonly KnownToken[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return token.kind === 'word' && !dummySubjects.has(token.word) && !isAny(token, ['preposition', 'subordinator']) && !isFinite(token);
}

/** How many words the subject may have: "jag", "vi föräldrar", "hennes bror", "vi som familj". */
function subjectWords(tokens: readonly KnownToken[], at: number): number[] {
  const [first, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (next.word === 'som') return [1, 3];
  if (is(next, 'negation') && tokenAt(tokens, at - 1).word === 'att') return [2];
  const role = is(first, 'subjectPronoun') && is(next, 'personBare');
  return role || (isAny(first, ['determiner', 'genitive', 'count']) && next.kind === 'word') ? [1, 2] : [1];
}

function verbAfterSubject({ reading: { tokens } }: Joint, subject: number): number {
  if (!isSubject(tokens, subject)) return -1;
  const words = subjectWords(tokens, subject);
  return words.map((count) => subject + count).find((verb) => isFinite(tokenAt(tokens, verb))) ?? -1;
}

/** "… och i mars söker jag praktik": a time first, then the verb and its subject. */
function verbAfterTime({ reading: { tokens, facts } }: Joint, at: number): number {
  const time = facts.find(({ first }) => first === at || (first === at + 1 && is(tokenAt(tokens, at), 'preposition')));
  const verb = time === undefined ? -1 : time.last + 1;
  return isFinite(tokenAt(tokens, verb)) && isAny(tokenAt(tokens, verb + 1), ['subjectPronoun', 'name']) ? verb : -1;
}

/** "jag vill inte vara ledsen, jag vill vara glad": the same said again without the no. */
function turnsAround({ reading: { tokens }, sentence, at }: Joint, verb: number): boolean {
  const isDenied = (first: number, end: number): boolean => tokens.slice(first, end).some((token) => is(token, 'negation'));
  const sameSubject = tokens.slice(sentence.first, at).some(({ word }) => word === tokenAt(tokens, verb - 1).word);
  const isState = tokens.slice(verb, sentence.end).some((token) => isAny(token, states));
  return tokenAt(tokens, at).word === ',' && sameSubject && isState && isDenied(sentence.first, at) && !isDenied(verb, sentence.end);
}

/** "… och jag ska ha ringt om jag blivit sjuk": what the same person does if it cannot be. */
function isFallback({ reading: { tokens, openers }, sentence, at }: Joint, verb: number): boolean {
  const subject = tokenAt(tokens, verb - 1);
  const same = is(subject, 'subjectPronoun') && tokens.slice(sentence.start, at).some(({ word }) => word === subject.word);
  return same && tokens.slice(verb, sentence.end).some(({ word }, index) => word === 'om' && openers.has(verb + index));
}

/** "jag ringer och mamma svarar": what one does is answered by the other. */
const answers = (token: KnownToken): boolean => isAny(token, ['staying', 'telling']) || comments.has(token.word);

/** "ett lugnt hem och att jag får ett jobb": what stands before may lack a verb. */
const isFurtherWish = ({ reading: { tokens }, sentence, at }: Joint, subject: number): boolean =>
  tokenAt(tokens, subject - 1).word === 'att' && at > sentence.start;

/** "vi övar på det"; but "han får det bra". */
const speaksOfSame = (tokens: readonly KnownToken[], verb: number): boolean =>
  tokens.slice(verb + 1, verb + 4).some(({ word }, index) => sameThing.has(word) && !isAny(tokenAt(tokens, verb + index + 2), ['adverb', 'feelingWord']));

function isFurtherClause({ reading, sentence, at }: Joint, verb: number): boolean {
  const main = mainVerbOf(reading, sentence);
  const goesOn = answers(tokenAt(reading.tokens, verb)) || speaksOfSame(reading.tokens, verb);
  return main !== -1 && main < at && !goesOn && !isFallback({ reading, sentence, at }, verb);
}

/** "… och mamma läser", "…, jag vill": a further clause with its own subject. */
export function joinsClauses(joint: Joint): boolean {
  const { sentence } = joint;
  const subject = afterJoint(joint);
  const verb = Math.max(verbAfterSubject(joint, subject), verbAfterTime(joint, subject));
  if (verb === -1 || verb >= sentence.end || sentence.subordinate.has(verb) || turnsAround(joint, verb)) return false;
  return isFurtherWish(joint, subject) || isFurtherClause(joint, verb);
}
