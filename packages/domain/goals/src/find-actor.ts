import type { GoalFinding } from './goal-finding.schema.ts';
import type { KnownToken } from './phrase-book.ts';
import { isFinite } from './read-clauses.ts';
import { is, isAny, type Reading, type Sentence, spanOf } from './read-text.ts';

/** Who a sentence says does or has something. */
export interface Actor {
  readonly kind: 'person' | 'service' | 'professional' | 'nobody';
  readonly at: number;
}

const nobody: Actor = { kind: 'nobody', at: -1 };
const nominal = ['person', 'personBare', 'name', 'service', 'professional', 'serviceBare'];

/** The position of the first finite verb of the main clause, or -1. */
export function mainVerbOf({ tokens }: Reading, sentence: Sentence): number {
  for (let at = sentence.start; at < sentence.end; at++) if (!sentence.subordinate.has(at) && isFinite(tokens[at])) return at;
  return -1;
}

function standsForPerson(tokens: readonly KnownToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const ends = next === undefined || next.kind === 'mark' || isFinite(next) || isAny(next, ['preposition', 'conjunction', 'adverb', 'subordinator', 'reflexive']);
  if (token?.word === 'de' || token?.word === 'dom' || is(token, 'indefinitePerson')) return ends || is(next, 'personBare');
  return isAny(token, ['person', 'name']);
}

const isService = (token: KnownToken | undefined): boolean => isAny(token, ['service', 'serviceBare']);

function actorAt(tokens: readonly KnownToken[], at: number): Actor | undefined {
  if (is(tokens[at], 'professional')) return { kind: 'professional', at };
  if (isService(tokens[at])) return { kind: 'service', at };
  return standsForPerson(tokens, at) || is(tokens[at], 'personBare') ? { kind: 'person', at } : undefined;
}

const ownsNext = (tokens: readonly KnownToken[], at: number): boolean =>
  isAny(tokens[at], ['genitive', 'possessive']) && tokens[at + 1]?.kind === 'word' && !isFinite(tokens[at + 1]);

function candidatesBefore({ tokens }: Reading, sentence: Sentence, verb: number): Actor[] {
  const found: Actor[] = [];
  let governed = false;
  for (let at = sentence.start; at < verb; at++) {
    if (sentence.subordinate.has(at)) continue;
    if (tokens[at]?.word === ',') governed = false;
    else if (is(tokens[at], 'preposition')) governed = true;
    if (governed) continue;
    const actor = actorAt(tokens, at) ?? (ownsNext(tokens, at) ? { kind: 'person' as const, at } : undefined);
    if (actor !== undefined) found.push(actor);
  }
  return found;
}

function opensWithAdverbial(reading: Reading, sentence: Sentence): boolean {
  const token = reading.tokens[sentence.start];
  const fact = reading.facts.some((phrase) => phrase.first <= sentence.start && phrase.last >= sentence.start && phrase.label !== 'neutral');
  return sentence.subordinate.has(sentence.start) || fact || isAny(token, ['preposition', 'adverb', 'frontedAdverb']);
}

function actorAfter({ tokens }: Reading, verb: number, end: number): Actor {
  for (let at = verb + 1; at < Math.min(verb + 5, end); at++) {
    const actor = actorAt(tokens, at);
    if (actor !== undefined) return actor;
    if (!isAny(tokens[at], ['adverb', 'reflexive', 'determiner', 'genitive'])) break;
  }
  return nobody;
}

function opensWithInfinitive({ tokens }: Reading, { start, end }: Sentence): boolean {
  let at = start;
  while (at < end && isAny(tokens[at], ['adverb', 'negation'])) at++;
  return isAny(tokens[at], ['infinitive', 'modal']) && !isFinite(tokens[at]) && !is(tokens[at], 'nounLike');
}

/** "…, och Ali går till skolan": a further main clause names its own subject. */
function actorOfLaterClause({ tokens }: Reading, sentence: Sentence, verb: number): Actor {
  for (let at = verb + 1; at < sentence.end - 2; at++) {
    const joint = tokens[at]?.word === ',' || is(tokens[at], 'conjunction');
    const actor = joint && !sentence.subordinate.has(at + 1) && isFinite(tokens[at + 2]) ? actorAt(tokens, at + 1) : undefined;
    if (actor !== undefined && !['säger', 'tycker'].includes(tokens[at + 2]?.word ?? '')) return actor;
  }
  return nobody;
}

function actorWithVerb(reading: Reading, sentence: Sentence, verb: number): Actor {
  if (opensWithInfinitive(reading, sentence)) return nobody;
  const before = candidatesBefore(reading, sentence, verb);
  const owner = (actor: Actor): boolean => ownsNext(reading.tokens, actor.at);
  const person = before.find((actor) => actor.kind === 'person' && !owner(actor));
  const service = before.find((actor) => actor.kind !== 'person');
  const found = person ?? service ?? before[0];
  if (found !== undefined) return found;
  const later = actorOfLaterClause(reading, sentence, verb);
  if (later.kind !== 'nobody') return later;
  return verb > sentence.start && opensWithAdverbial(reading, sentence) ? actorAfter(reading, verb, sentence.end) : nobody;
}

function actorWithoutVerb({ tokens }: Reading, sentence: Sentence): Actor {
  for (let at = sentence.start; at < sentence.end; at++) {
    const token = tokens[at];
    if (ownsNext(tokens, at)) return isService(tokens[at + 1]) ? nobody : { kind: 'person', at };
    if (isAny(token, ['infinitive', 'preposition', 'subordinator'])) return nobody;
    if (isAny(token, ['person', 'name']) && !is(token, 'indefinitePerson') && token?.word !== 'de') return { kind: 'person', at };
    if (isAny(token, nominal) || (token?.kind === 'word' && !isAny(token, ['adverb', 'determiner']))) return nobody;
  }
  return nobody;
}

/** "Våga visa mig på skolgården": the one who speaks is the one who does. */
function ownVoice({ tokens }: Reading, { start, end }: Sentence): number {
  for (let at = start; at < end; at++) if (is(tokens[at], 'ownVoice')) return at;
  return -1;
}

function introducedBy({ tokens }: Reading, { introduction }: Sentence): Actor {
  if (introduction === undefined) return nobody;
  for (let at = introduction.first; at < introduction.end; at++) {
    if (isAny(tokens[at], ['person', 'name', 'genitive', 'possessive']) && tokens[at]?.word !== 'de') return { kind: 'person', at };
  }
  return nobody;
}

function onlyStands(reading: Reading, sentence: Sentence, verb: number): boolean {
  const { tokens } = reading;
  let at = verb;
  while (at < sentence.end && (is(tokens[at], 'auxiliary') || is(tokens[at], 'adverb'))) at++;
  if (!is(tokens[at], 'stative')) return false;
  return !tokens.slice(at, Math.min(at + 5, sentence.end)).some((token, index, words) => token.word === 'på' && words[index + 1]?.word === 'att');
}

/**
 * Who does or has what a sentence says.
 *
 * @param reading - the goal
 * @param sentence - one of its sentences
 */
export function actorOf(reading: Reading, sentence: Sentence): Actor {
  const verb = mainVerbOf(reading, sentence);
  const self = opensWithInfinitive(reading, sentence) ? ownVoice(reading, sentence) : -1;
  if (self !== -1) return { kind: 'person', at: self };
  const found = verb === -1 ? actorWithoutVerb(reading, sentence) : actorWithVerb(reading, sentence, verb);
  if (found.kind === 'service' && onlyStands(reading, sentence, verb)) return nobody;
  return found.kind === 'nobody' ? introducedBy(reading, sentence) : found;
}

/** Who the goal as a whole is about: the first sentence that says so. */
export function actorOfGoal(reading: Reading): Actor {
  const actors = reading.sentences.map((sentence) => actorOf(reading, sentence));
  return actors.find((actor) => actor.kind !== 'nobody') ?? nobody;
}

/** Points at a goal that nobody, or a service, has or does (GOA-02). */
export function findActor(reading: Reading): GoalFinding[] {
  const { kind, at } = actorOfGoal(reading);
  if (kind === 'person') return [];
  if (kind === 'nobody') return [{ code: 'noPersonAsActor', criterion: 'S', span: [0, reading.text.length], reason: 'actorMissing', question: 'whoDoesItOrHasIt' }];
  return [
    {
      code: 'serviceAsActor',
      criterion: 'S',
      span: spanOf(reading, at, at),
      reason: kind === 'service' ? 'serviceActs' : 'professionalActs',
      question: 'whatWillThePersonDoOrHave',
    },
  ];
}
