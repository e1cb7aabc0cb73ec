import { type Actor, actorOf } from './actor-of.ts';
import interventions from './data/interventions.json' with { type: 'json' };
import type { GoalFinding, GoalReasonCode } from './goal-finding.schema.ts';
import { is, isAny, tokenAt } from './known-token.ts';
import { findPhrases, type Phrase, phraseBookOf } from './phrase-book.ts';
import { mainVerbOf, type Reading, type Sentence, spanOf } from './read-text.ts';
import { actionOf, isServed, servedClausesOf } from './served-clauses.ts';

const book = phraseBookOf({
  ...interventions.phrases,
  noun: ['<interventionNoun>', '<interventionHead>'],
  profession: ['<careProfessional>', '<careService>'],
});

const reasons: Readonly<Record<string, GoalReasonCode>> = {
  serviceVerb: 'serviceVerb',
  serviceDoes: 'serviceVerb',
  help: 'helpReceived',
  namedProgramme: 'interventionNamed',
  contact: 'interventionNamed',
  enrolled: 'interventionNamed',
  noun: 'interventionNamed',
  profession: 'interventionNamed',
};

const receivableHead = /^(?:samtal|vård|uppföljning|medicin|information)/;
const kinds = new Set(['form', 'typ', 'slag', 'slags', 'sort']);
const talk = /^samtal(?:et|en)?$/;
const schools = /skola(?:n|ns)?$|gymnasi|utbildning|komvux|universitet|kurs/;
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

/** "före utredningen", "med stöd av": the word only tells when or how. */
function isAside(place: Place, at: number): boolean {
  const { tokens } = place.reading;
  const aside = isServed(place.actor) ? 'timeBefore' : 'beforeEvent';
  for (let back = at - 1; back >= Math.max(place.sentence.start, at - 3); back--) {
    const token = tokenAt(tokens, back);
    if (is(token, aside)) return !(token.word === 'av' && kinds.has(tokenAt(tokens, back - 1).word));
    if (token.kind === 'mark' || isAny(token, ['preposition', 'present', 'infinitive', 'auxiliary'])) return false;
  }
  return false;
}

/** "Ingen mer placering": what shall not be is not given. */
const isDenied = ({ reading: { tokens } }: Place, at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some((token) => is(token, 'negation'));

/** "slipper byta handläggare": what shall end. */
const isEnded = ({ reading: { tokens } }: Place, at: number): boolean => /^(?:slut|slipp)/.test(tokenAt(tokens, at - 1).word);

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
  if (is(token, 'interventionNoun')) return isServed(place.actor) || isReceived(place, at);
  return receivableHead.test(token.word) && isReceived(place, at);
}

/** "prata med kuratorn när jag är ledsen" is what one does oneself. */
const answersSituation = ({ reading: { tokens, openers } }: Place, at: number): boolean =>
  tokens.some(({ word }, other) => other > at && word === 'när' && openers.has(other));

/** "Barnpsykolog en gång i veckan": whom one shall see is the whole goal. */
const isWholeGoal = (place: Place, at: number): boolean => place.verb === -1 && !isExcused(place, at) && isHead(place, at);

/** "träffar en psykolog" counts by its own verb, "kontakt med BUP" when it is the goal or is received. */
function phraseCounts(place: Place, at: number): boolean {
  if (isAny(tokenAt(place.reading.tokens, at), ['present', 'infinitive', 'supine']))
    return !answersSituation(place, at) && !isDenied(place, at) && !isEnded(place, at);
  return !isAside(place, at) && (isHead(place, at) || isReceived(place, at));
}

/** "inskriven på gymnasiet" is where one goes to school. */
const isSchool = ({ reading: { tokens } }: Place, { first, last }: Phrase): boolean => tokens.slice(first, last + 1).some(({ word }) => schools.test(word));

const countings: Readonly<Record<string, (place: Place, phrase: Phrase) => boolean>> = {
  noun: (place, { first }) => nounCounts(place, first),
  profession: (place, { first }) => isWholeGoal(place, first),
  contact: (place, { first }) => phraseCounts(place, first),
  namedProgramme: (place, { first }) => phraseCounts(place, first),
  serviceVerb: (place, { first }) => !isDenied(place, first),
  enrolled: (place, phrase) => !isSchool(place, phrase),
  serviceDoes: ({ actor }) => actor.kind !== 'person',
  help: () => true,
};

const counts = (place: Place, phrase: Phrase): boolean => !place.sentence.subordinate.has(phrase.first) && countings[phrase.label]?.(place, phrase) === true;

/** "Skolan ringer oss": what a service does is an intervention, whatever the verb. */
function actionsIn(reading: Reading, sentence: Sentence): Phrase[] {
  const actions = servedClausesOf(reading, sentence).map((clause) => actionOf(reading, clause));
  return actions.filter((at) => at !== -1).map((at) => ({ label: 'serviceVerb', first: at, last: at }));
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
    const named = here.filter((phrase) => counts(place, phrase));
    return (named.length > 0 ? named : actionsIn(reading, sentence)).map(({ label, first, last }): GoalFinding => {
      const reason = reasons[label] ?? 'interventionNamed';
      return { code: 'interventionAsGoal', criterion: 'S', span: spanOf(reading, first, last), reason, question: 'whatWillThisHelpYouWith' };
    });
  });
}
