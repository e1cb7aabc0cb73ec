import { is, isAny, isFinite, isJoint, type KnownToken, tokenAt } from './known-token.ts';
import { mainVerbOf, type Reading, type Sentence } from './read-text.ts';

/** Who a sentence says does or has something. */
export interface Actor {
  readonly kind: 'person' | 'service' | 'professional' | 'nobody';
  /** Position of the word that says so, or -1. */
  readonly at: number;
}

/** No one is said to do or have it. */
export const nobody: Actor = { kind: 'nobody', at: -1 };

const services = ['service', 'serviceBare'];
const persons = ['person', 'name'];
const named = ['person', 'name', 'genitive', 'possessive'];
const afterSubject = ['preposition', 'conjunction', 'adverb', 'subordinator', 'reflexive', 'personBare'];
const betweenVerbAndSubject = ['adverb', 'reflexive', 'determiner', 'genitive'];
const places = new Set(['på', 'i', 'hos', 'från', 'inom']);
const sayings = new Set(['säger', 'tycker', 'följer', 'skattar', 'märker']);
const farthest = 5;

const standsAlone = (next: KnownToken): boolean => next.kind === 'mark' || isFinite(next) || isAny(next, afterSubject);

/** "de" and "vuxna" are persons when no thing follows. */
function isPersonAt(tokens: readonly KnownToken[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (is(token, 'loosePerson')) return standsAlone(tokenAt(tokens, at + 1));
  return isAny(token, persons) || is(token, 'personBare');
}

/** "någon på skolan", "de vuxna på boendet": whoever they are, they are there for the service. */
function isStaffAt(tokens: readonly KnownToken[], at: number): boolean {
  const someone = isAny(tokenAt(tokens, at), ['indefinitePerson', 'loosePerson']) && places.has(tokenAt(tokens, at + 1).word);
  return someone && isAny(tokenAt(tokens, at + 2), services);
}

/** What a word says of who acts, wherever it stands. */
export function actorAt(tokens: readonly KnownToken[], at: number): Actor | undefined {
  const token = tokenAt(tokens, at);
  if (is(token, 'professional')) return { kind: 'professional', at };
  if (isStaffAt(tokens, at)) return { kind: 'service', at };
  if (isAny(token, services)) return { kind: 'service', at };
  return isPersonAt(tokens, at) ? { kind: 'person', at } : undefined;
}

/** "Josefs sömn", "min kropp": the person is the owner of what the goal is about. */
function ownsNext(tokens: readonly KnownToken[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return isAny(tokenAt(tokens, at), ['genitive', 'possessive']) && next.kind === 'word' && !isFinite(next);
}

function actorsBefore({ tokens }: Reading, { start, subordinate }: Sentence, verb: number): Actor[] {
  const found: Actor[] = [];
  let governed = false;
  for (let at = start; at < verb; at++) {
    if (subordinate.has(at)) continue;
    const token = tokenAt(tokens, at);
    governed = is(token, 'preposition') || (governed && token.word !== ',' && !is(token, 'subjectPronoun'));
    const actor = governed ? undefined : actorAt(tokens, at);
    if (actor !== undefined) found.push(actor);
  }
  return found;
}

function ownerBefore({ tokens }: Reading, { start, subordinate }: Sentence, verb: number): Actor {
  for (let at = start; at < verb; at++) {
    if (is(tokenAt(tokens, at), 'preposition')) return nobody;
    if (!subordinate.has(at) && ownsNext(tokens, at)) return { kind: 'person', at };
  }
  return nobody;
}

function opensWithAdverbial({ tokens, factStarts }: Reading, { start, subordinate }: Sentence): boolean {
  return subordinate.has(start) || factStarts.has(start) || isAny(tokenAt(tokens, start), ['preposition', 'adverb', 'frontedAdverb']);
}

/** "I maj sover Josef", "Ett jobb vill jag ha": the subject stands after the verb. */
function actorAfter(reading: Reading, sentence: Sentence, verb: number): Actor {
  const { tokens } = reading;
  if (verb === sentence.start) return nobody;
  if (is(tokenAt(tokens, verb + 1), 'subjectPronoun')) return { kind: 'person', at: verb + 1 };
  if (!opensWithAdverbial(reading, sentence)) return nobody;
  for (let at = verb + 1; at < Math.min(verb + farthest, sentence.end); at++) {
    const actor = actorAt(tokens, at);
    if (actor !== undefined) return actor;
    if (!isAny(tokenAt(tokens, at), betweenVerbAndSubject)) break;
  }
  return nobody;
}

/** The subject of a further main clause that begins after a joint: "…, och Ali går till skolan". */
export function subjectAfterJoint({ tokens }: Reading, { subordinate, end }: Sentence, joint: number): Actor | undefined {
  const verb = tokenAt(tokens, joint + 2);
  if (joint + 2 >= end || !isJoint(tokenAt(tokens, joint)) || subordinate.has(joint + 1) || !isFinite(verb) || sayings.has(verb.word)) return undefined;
  return actorAt(tokens, joint + 1);
}

function actorOfLaterClause(reading: Reading, sentence: Sentence, verb: number): Actor {
  for (let at = verb + 1; at < sentence.end - 2; at++) {
    const actor = subjectAfterJoint(reading, sentence, at);
    if (actor !== undefined) return actor;
  }
  return nobody;
}

function actorWithVerb(reading: Reading, sentence: Sentence, verb: number): Actor {
  const before = actorsBefore(reading, sentence, verb);
  const subject = before.find(({ kind }) => kind === 'person') ?? before[0];
  if (subject !== undefined) return subject;
  const owner = ownerBefore(reading, sentence, verb);
  const later = owner.kind === 'nobody' ? actorOfLaterClause(reading, sentence, verb) : owner;
  return later.kind === 'nobody' ? actorAfter(reading, sentence, verb) : later;
}

const isNamedPerson = (token: KnownToken): boolean => isAny(token, persons) && !is(token, 'loosePerson');

function actorInPhrase(tokens: readonly KnownToken[], at: number): Actor | undefined {
  if (ownsNext(tokens, at)) return isAny(tokenAt(tokens, at + 1), services) ? nobody : { kind: 'person', at };
  if (isNamedPerson(tokenAt(tokens, at))) return { kind: 'person', at };
  const goesOn = tokenAt(tokens, at).kind !== 'word' || isAny(tokenAt(tokens, at), ['adverb', 'determiner']);
  return goesOn ? undefined : nobody;
}

/** "Pappa trygg som förälder" names a person; "Trygga vuxna" and "Stöd till Josef" do not. */
function actorWithoutVerb({ tokens }: Reading, { start, end }: Sentence): Actor {
  for (let at = start; at < end; at++) {
    const actor = actorInPhrase(tokens, at);
    if (actor !== undefined) return actor;
  }
  return nobody;
}

function firstWith({ tokens }: Reading, range: { first: number; end: number }, names: readonly string[]): Actor {
  for (let at = range.first; at < range.end; at++) {
    if (isAny(tokenAt(tokens, at), names) && !is(tokenAt(tokens, at), 'loosePerson')) return { kind: 'person', at };
  }
  return nobody;
}

function opensWithInfinitive({ tokens }: Reading, { start, end }: Sentence): boolean {
  let at = start;
  while (at < end && isAny(tokenAt(tokens, at), ['adverb', 'negation'])) at++;
  const token = tokenAt(tokens, at);
  return isAny(token, ['infinitive', 'modal']) && !isFinite(token) && !is(token, 'nounLike');
}

/** "Att våga visa mina teckningar", "Undvika att Ebba hamnar fel": who speaks, or who the clause after "att" is about. */
function actorOfInfinitive(reading: Reading, { start, end }: Sentence): Actor {
  const voice = firstWith(reading, { first: start, end }, ['ownVoice']);
  if (voice.kind !== 'nobody') return voice;
  for (let at = start + 1; at < end; at++) {
    if (tokenAt(reading.tokens, at - 1).word === 'att' && isAny(tokenAt(reading.tokens, at), named)) return { kind: 'person', at };
  }
  return nobody;
}

/** "Skolan fungerar", "Skolan känns bra" tell how something is for somebody, not what a service does or is. */
function onlyWorks({ tokens }: Reading, { end }: Sentence, verb: number): boolean {
  let at = verb;
  while (at < end && isAny(tokenAt(tokens, at), ['auxiliary', 'adverb'])) at++;
  return is(tokenAt(tokens, at), 'working') && !is(tokenAt(tokens, at + 1), 'infinitive');
}

function ownActorOf(reading: Reading, sentence: Sentence): Actor {
  const verb = mainVerbOf(reading, sentence);
  if (verb === -1) return actorWithoutVerb(reading, sentence);
  const actor = actorWithVerb(reading, sentence, verb);
  return actor.kind === 'service' && onlyWorks(reading, sentence, verb) ? nobody : actor;
}

/**
 * Who does or has what a sentence says; who only wishes that others do it does not count, who wishes to do it does.
 *
 * @param reading - the goal
 * @param sentence - one of its sentences
 */
export function actorOf(reading: Reading, sentence: Sentence): Actor {
  const { introduction } = sentence;
  if (!opensWithInfinitive(reading, sentence)) {
    const own = ownActorOf(reading, sentence);
    const headed = own.kind === 'nobody' && introduction !== undefined && mainVerbOf(reading, sentence) === -1;
    return headed ? firstWith(reading, introduction, named) : own;
  }
  const actor = actorOfInfinitive(reading, sentence);
  return actor.kind === 'nobody' && introduction !== undefined ? firstWith(reading, introduction, named) : actor;
}
