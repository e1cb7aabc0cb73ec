import { type Actor, actorOf } from './actor-of.ts';
import interventions from './data/interventions.json' with { type: 'json' };
import type { GoalFinding, GoalReasonCode } from './goal-finding.schema.ts';
import { is, isAny, tokenAt } from './known-token.ts';
import { findPhrases, type Phrase, phraseBookOf } from './phrase-book.ts';
import { mainVerbOf, type Reading, type Sentence, spanOf } from './read-text.ts';

const book = phraseBookOf({ ...interventions.phrases, noun: ['<interventionNoun>', '<interventionHead>'] });

const reasons: Readonly<Record<string, GoalReasonCode>> = {
  serviceVerb: 'serviceVerb',
  serviceDoes: 'serviceVerb',
  help: 'helpReceived',
  namedProgramme: 'interventionNamed',
  contact: 'interventionNamed',
  enrolled: 'interventionNamed',
  noun: 'interventionNamed',
};

const receivableHead = /^(?:samtal|vård|uppföljning)/;
const talk = /^samtal(?:et|en)?$/;
const having = new Set(['har', 'ha']);

interface Place {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly actor: Actor;
  readonly verb: number;
  /** Where a verb such as "får" or "påbörjar" stands, or -1. */
  readonly receivedFrom: number;
  /** The first preposition or infinitive, or -1: the head of the goal stands before it. */
  readonly headUntil: number;
}

const isServed = ({ actor }: Place): boolean => actor.kind === 'service' || actor.kind === 'professional';

/** "före utredningen", "med stöd av": the word only tells when or how. */
function isAside(place: Place, at: number): boolean {
  const { tokens } = place.reading;
  const aside = isServed(place) ? 'timeBefore' : 'beforeEvent';
  for (let back = at - 1; back >= Math.max(place.sentence.start, at - 3); back--) {
    const token = tokenAt(tokens, back);
    if (is(token, aside)) return true;
    if (token.kind === 'mark' || isAny(token, ['preposition', 'present', 'infinitive', 'auxiliary'])) return false;
  }
  return false;
}

/** "Ingen mer placering": what shall not be is not given. */
const isDenied = ({ reading: { tokens } }: Place, at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some((token) => is(token, 'negation'));

/** "samtal om framtiden" is a talk, not a treatment. */
const isAboutSomething = ({ reading: { tokens }, actor }: Place, at: number): boolean =>
  actor.kind === 'person' && talk.test(tokenAt(tokens, at).word) && tokenAt(tokens, at + 1).word === 'om';

function isReceivingVerb({ tokens }: Reading, at: number): boolean {
  const withSupine = having.has(tokenAt(tokens, at).word) && tokens.slice(at + 1, at + 4).some((token) => is(token, 'supine'));
  return is(tokenAt(tokens, at), 'receiving') && !withSupine;
}

const isReceived = ({ receivedFrom }: Place, at: number): boolean => receivedFrom !== -1 && receivedFrom < at;

/** The goal is the name of the intervention, or the intervention is its subject. */
function isHead({ actor, verb, headUntil }: Place, at: number): boolean {
  if (actor.kind === 'person' || (verb !== -1 && at > verb)) return false;
  return headUntil === -1 || at <= headUntil;
}

function firstOf(sentence: Sentence, fits: (at: number) => boolean): number {
  for (let at = sentence.start; at < sentence.end; at++) if (fits(at)) return at;
  return -1;
}

function placeOf(reading: Reading, sentence: Sentence): Place {
  return {
    reading,
    sentence,
    actor: actorOf(reading, sentence),
    verb: mainVerbOf(reading, sentence),
    receivedFrom: firstOf(sentence, (at) => !sentence.subordinate.has(at) && isReceivingVerb(reading, at)),
    headUntil: firstOf(sentence, (at) => isAny(tokenAt(reading.tokens, at), ['preposition', 'infinitive'])),
  };
}

function isExcused(place: Place, at: number): boolean {
  const token = tokenAt(place.reading.tokens, at);
  const everyday = is(token, 'notIntervention') && !is(token, 'interventionHead');
  return everyday || isAside(place, at) || isDenied(place, at) || isAboutSomething(place, at);
}

function nounCounts(place: Place, at: number): boolean {
  const token = tokenAt(place.reading.tokens, at);
  if (isExcused(place, at)) return false;
  if (isHead(place, at)) return true;
  if (is(token, 'interventionNoun')) return isServed(place) || isReceived(place, at);
  return receivableHead.test(token.word) && isReceived(place, at);
}

/** "träffar en psykolog" counts by its own verb, "kontakt med BUP" when it is the goal or is received. */
function phraseCounts(place: Place, at: number): boolean {
  if (isAny(tokenAt(place.reading.tokens, at), ['present', 'infinitive', 'supine'])) return true;
  return !isAside(place, at) && (isHead(place, at) || isReceived(place, at));
}

function counts(place: Place, { label, first }: Phrase): boolean {
  if (place.sentence.subordinate.has(first)) return false;
  if (label === 'noun') return nounCounts(place, first);
  if (label === 'contact' || label === 'namedProgramme') return phraseCounts(place, first);
  return label === 'serviceDoes' ? place.actor.kind !== 'person' : reasons[label] !== undefined;
}

/**
 * Points at an intervention in a goal's clothes: what a service gives, not what the person does or has (GOA-02).
 *
 * @param reading - the goal
 */
export function findIntervention(reading: Reading): GoalFinding[] {
  const phrases = findPhrases(book, reading.tokens);
  return reading.sentences.flatMap((sentence) => {
    const place = placeOf(reading, sentence);
    const here = phrases.filter(({ first }) => first >= sentence.first && first < sentence.end);
    return here
      .filter((phrase) => counts(place, phrase))
      .map(({ label, first, last }): GoalFinding => {
        const reason = reasons[label] ?? 'interventionNamed';
        return { code: 'interventionAsGoal', criterion: 'S', span: spanOf(reading, first, last), reason, question: 'whatWillThisHelpYouWith' };
      });
  });
}
