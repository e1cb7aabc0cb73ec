import interventions from './data/interventions.json' with { type: 'json' };
import { type Actor, actorOf, mainVerbOf } from './find-actor.ts';
import type { GoalFinding, GoalReasonCode } from './goal-finding.schema.ts';
import { findPhrases, type Phrase, phraseBookOf } from './phrase-book.ts';
import { is, isAny, type Reading, type Sentence, spanOf } from './read-text.ts';

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

interface Place {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly actor: Actor;
  readonly verb: number;
}

/** "före utredningen", "med stöd av": the word only tells when or how. */
function isAside({ reading: { tokens }, sentence, actor }: Place, at: number): boolean {
  const aside = actor.kind === 'service' || actor.kind === 'professional' ? 'timeBefore' : 'beforeEvent';
  for (let back = at - 1; back >= Math.max(sentence.start, at - 3); back--) {
    if (is(tokens[back], aside)) return true;
    if (isAny(tokens[back], ['preposition', 'present', 'infinitive', 'auxiliary']) || tokens[back]?.kind === 'mark') return false;
  }
  return false;
}

const isDenied = ({ reading: { tokens } }: Place, at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some((token) => is(token, 'negation'));

/** "samtal om framtiden" is a talk, not a treatment. */
const isAboutSomething = ({ reading: { tokens }, actor }: Place, at: number): boolean =>
  actor.kind === 'person' && /^samtal(?:et|en)?$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'om';

function isReceived({ reading: { tokens }, sentence }: Place, at: number): boolean {
  for (let back = at - 1; back >= sentence.start; back--) {
    if (!is(tokens[back], 'receiving') || sentence.subordinate.has(back)) continue;
    const helpsOther = ['har', 'ha'].includes(tokens[back]?.word ?? '') && tokens.slice(back + 1, back + 4).some((token) => is(token, 'supine'));
    if (!helpsOther) return true;
  }
  return false;
}

/** The goal is the name of the intervention, or the intervention is its subject. */
function isHead(place: Place, at: number): boolean {
  const { tokens } = place.reading;
  const until = place.verb === -1 ? at : Math.min(at, place.verb);
  if (place.actor.kind === 'person' || (place.verb !== -1 && at > place.verb)) return false;
  return !tokens.slice(place.sentence.start, until).some((token) => isAny(token, ['preposition', 'infinitive']));
}

function nounCounts(place: Place, { first }: Phrase): boolean {
  const token = place.reading.tokens[first];
  if (is(token, 'notIntervention') && !is(token, 'interventionHead')) return false;
  if (isAside(place, first) || isDenied(place, first)) return false;
  if (isAboutSomething(place, first)) return false;
  if (isHead(place, first)) return true;
  if (is(token, 'interventionNoun') && ['service', 'professional'].includes(place.actor.kind)) return true;
  const receivable = is(token, 'interventionNoun') || /^(?:samtal|vård|uppföljning)/.test(token?.word ?? '');
  return receivable && isReceived(place, first);
}

function counts(place: Place, phrase: Phrase): boolean {
  const { tokens } = place.reading;
  if (place.sentence.subordinate.has(phrase.first)) return false;
  if (phrase.label === 'noun') return nounCounts(place, phrase);
  if (phrase.label === 'serviceDoes') return place.actor.kind !== 'person';
  const hasOwnVerb = isAny(tokens[phrase.first], ['present', 'infinitive', 'supine']);
  if (phrase.label === 'contact' || phrase.label === 'namedProgramme') return hasOwnVerb || (!isAside(place, phrase.first) && (isHead(place, phrase.first) || isReceived(place, phrase.first)));
  return reasons[phrase.label] !== undefined;
}

/**
 * Points at an intervention in a goal's clothes: what a service gives, not what the person does or has (GOA-02).
 *
 * @param reading - the goal
 */
export function findIntervention(reading: Reading): GoalFinding[] {
  const phrases = findPhrases(book, reading.tokens);
  return reading.sentences.flatMap((sentence) => {
    const place: Place = { reading, sentence, actor: actorOf(reading, sentence), verb: mainVerbOf(reading, sentence) };
    const here = phrases.filter(({ first }) => first >= sentence.first && first < sentence.end);
    return here
      .filter((phrase) => counts(place, phrase))
      .map(
        ({ label, first, last }): GoalFinding => ({
          code: 'interventionAsGoal',
          criterion: 'S',
          span: spanOf(reading, first, last),
          reason: reasons[label] ?? 'interventionNamed',
          question: 'whatWillThisHelpYouWith',
        }),
      );
  });
}
