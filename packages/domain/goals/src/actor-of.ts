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
const afterSubject = ['preposition', 'conjunction', 'adverb', 'subordinator', 'reflexive', 'personBare'];
const sayings = new Set(['säger', 'tycker']);
const farthest = 5;

const standsAlone = (next: KnownToken): boolean => next.kind === 'mark' || isFinite(next) || isAny(next, afterSubject);

/** "de" and "alla" are persons when no thing follows. */
function isPersonAt(tokens: readonly KnownToken[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.word === 'de' || is(token, 'indefinitePerson')) return standsAlone(tokenAt(tokens, at + 1));
  return isAny(token, persons) || is(token, 'personBare');
}

function actorAt(tokens: readonly KnownToken[], at: number): Actor | undefined {
  const token = tokenAt(tokens, at);
  if (is(token, 'professional')) return { kind: 'professional', at };
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
    governed = is(token, 'preposition') || (governed && token.word !== ',');
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

/** "I maj sover Josef": the subject stands after the verb. */
function actorAfter({ tokens }: Reading, { end }: Sentence, verb: number): Actor {
  for (let at = verb + 1; at < Math.min(verb + farthest, end); at++) {
    const actor = actorAt(tokens, at);
    if (actor !== undefined) return actor;
    if (!isAny(tokenAt(tokens, at), ['adverb', 'reflexive', 'determiner', 'genitive'])) break;
  }
  return nobody;
}

function subjectAfterJoint({ tokens }: Reading, { subordinate }: Sentence, joint: number): Actor | undefined {
  const verb = tokenAt(tokens, joint + 2);
  if (!isJoint(tokenAt(tokens, joint)) || subordinate.has(joint + 1) || !isFinite(verb) || sayings.has(verb.word)) return undefined;
  return actorAt(tokens, joint + 1);
}

/** "…, och Ali går till skolan": a further main clause names its own subject. */
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
  if (later.kind !== 'nobody') return later;
  return verb > sentence.start && opensWithAdverbial(reading, sentence) ? actorAfter(reading, sentence, verb) : nobody;
}

const isNamedPerson = (token: KnownToken): boolean => isAny(token, persons) && !is(token, 'indefinitePerson') && token.word !== 'de';

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
    if (isAny(tokenAt(tokens, at), names) && tokenAt(tokens, at).word !== 'de') return { kind: 'person', at };
  }
  return nobody;
}

function opensWithInfinitive({ tokens }: Reading, { start, end }: Sentence): boolean {
  let at = start;
  while (at < end && isAny(tokenAt(tokens, at), ['adverb', 'negation'])) at++;
  const token = tokenAt(tokens, at);
  return isAny(token, ['infinitive', 'modal']) && !isFinite(token) && !is(token, 'nounLike');
}

/** "Skolan fungerar" tells how something is, not what a service does; "Skolan blir bättre på att …" does. */
function onlyStands({ tokens }: Reading, { end }: Sentence, verb: number): boolean {
  let at = verb;
  while (at < end && isAny(tokenAt(tokens, at), ['auxiliary', 'adverb'])) at++;
  const ahead = tokens.slice(at, Math.min(at + farthest, end)).map(({ word }) => word);
  return is(tokenAt(tokens, at), 'stative') && !ahead.join(' ').includes('på att');
}

function ownActorOf(reading: Reading, sentence: Sentence): Actor {
  const verb = mainVerbOf(reading, sentence);
  if (opensWithInfinitive(reading, sentence)) return firstWith(reading, { first: sentence.start, end: sentence.end }, ['ownVoice']);
  if (verb === -1) return actorWithoutVerb(reading, sentence);
  const actor = actorWithVerb(reading, sentence, verb);
  return actor.kind === 'service' && onlyStands(reading, sentence, verb) ? nobody : actor;
}

/**
 * Who does or has what a sentence says.
 *
 * @param reading - the goal
 * @param sentence - one of its sentences
 */
export function actorOf(reading: Reading, sentence: Sentence): Actor {
  const actor = ownActorOf(reading, sentence);
  if (actor.kind !== 'nobody' || sentence.introduction === undefined) return actor;
  return firstWith(reading, sentence.introduction, ['person', 'name', 'genitive', 'possessive']);
}
