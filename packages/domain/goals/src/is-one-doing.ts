import type { Joint } from './joint.ts';
import { is, isAny, isFinite, isJoint, type KnownToken, tokenAt } from './known-token.ts';
import type { Reading } from './read-text.ts';
import { isRoutine } from './is-routine.ts';
import { isSameFeeling } from './same-matter.ts';
import { holdsFact, type VerbPair } from './verb-pair.ts';

const sideWords = ['particle', 'reflexive', 'adverb'];
const notObjects = ['adverb', 'preposition', 'particle', 'conjunction'];
const companions = ['person', 'personBare', 'name', 'possessive', 'reflexive', 'genitive'];
const mostSideWords = 3;
const mostStepWords = 6;
const ownGoals = /skolan$/;
const continuations =
  /^(?:ser? till|(?:är|vara) (?:med|kvar|där|delaktig)|komm(?:er|a) (?:tillbaka|hem)|går? (?:in|hem|dit)|skriv(?:er|a) (?:upp|ner|ned|in))$/;
const results = /^(?:klarar?|slutar?|slipp|lära?r?|få|får|ha|har|bli|blir|må|mår|bor?)$/;
const seats = /^(?:sätt|slå)/;

/** "lämnar rummet och andas när hon blir arg": one answer to one situation. */
function isStrategy({ joint, earlier, later }: VerbPair): boolean {
  const { tokens, openers } = joint.reading;
  const ahead = Array.from({ length: 7 }, (_, index) => later + 1 + index);
  const situations = [joint.sentence.start, ...ahead];
  const answers = situations.some((at) => tokenAt(tokens, at).word === 'när' && openers.has(at));
  return answers && !tokens.slice(earlier, later + 2).some((token) => is(token, 'negation'));
}

/** "går in i rummet och sätter sig", "tar fram boken och läser": a step on the way to what is done. */
function isStep({ joint: { reading, at }, earlier }: VerbPair, between: readonly KnownToken[]): boolean {
  const moves = isAny(tokenAt(reading.tokens, earlier), ['posture', 'handling']);
  const turned =
    !tokenAt(reading.tokens, earlier).word.startsWith('håll') && between.slice(0, 2).some((token) => is(token, 'particle') && !is(token, 'preposition'));
  return moves && turned && between.length <= mostStepWords && !holdsFact(reading, earlier, at);
}

/** "åker till farmor och bakar": where one goes to do it; to go to school is a goal of its own. */
function isWay({ joint: { reading, at }, earlier }: VerbPair, between: readonly KnownToken[]): boolean {
  const toward = is(tokenAt(reading.tokens, earlier), 'moving') && between.some(({ word }) => word === 'till');
  return toward && !between.some(({ word }) => ownGoals.test(word)) && !holdsFact(reading, earlier, at);
}

/** "sätter jag mig med mamma en stund och läser". */
const isSeated = (tokens: readonly KnownToken[], earlier: number): boolean =>
  seats.test(tokenAt(tokens, earlier).word) && tokens.slice(earlier + 1, earlier + 3).some((token) => is(token, 'reflexive'));

/** "sitter med oss och äter", "säger stopp och går". */
function isAlongside({ joint: { reading }, earlier }: VerbPair, between: readonly KnownToken[]): boolean {
  const verb = tokenAt(reading.tokens, earlier);
  if (isSeated(reading.tokens, earlier)) return true;
  return (is(verb, 'resting') && is(tokenAt(reading.tokens, earlier + 1), 'preposition')) || (is(verb, 'saying') && between.length === 1);
}

/** "går och lägger sig": the first verb only tells how one stands or moves. */
function isPosture(pair: VerbPair): boolean {
  const { tokens } = pair.joint.reading;
  const between = tokens.slice(pair.earlier + 1, pair.joint.at);
  if (between.some(({ word }) => word === ',') || results.test(tokenAt(tokens, pair.later).word)) return false;
  if (isAlongside(pair, between) || isStep(pair, between) || isWay(pair, between)) return true;
  return (
    is(tokenAt(tokens, pair.earlier), 'posture') &&
    between.length <= mostSideWords &&
    between.every((token) => isAny(token, sideWords) || /^(?:ute|uppe|nere|borta)$/.test(token.word))
  );
}

/** "läser ett kapitel och berättar vad det handlade om". */
const tellsWhat = ({ tokens, openers }: Reading, later: number): boolean =>
  tokens.slice(later + 1, later + 5).some(({ word }, index) => /^(?:vad|hur)$/.test(word) && openers.has(later + 1 + index));

/** "ringer och berättar", "kommer och stannar", "är i skolan och är med": the second verb goes on with the first. */
function goesOn({ joint: { reading }, earlier, later }: VerbPair): boolean {
  const [first, second, after] = [tokenAt(reading.tokens, earlier), tokenAt(reading.tokens, later), tokenAt(reading.tokens, later + 1)];
  if (first.word.startsWith('hämta') && second.word.startsWith('lämna')) return true;
  if (is(second, 'staying') || ((is(first, 'reporting') || tellsWhat(reading, later)) && is(second, 'telling'))) return true;
  return continuations.test(`${second.word} ${after.word}`) && !ownGoals.test(tokenAt(reading.tokens, later + 3).word);
}

const isInfinitive = (token: KnownToken): boolean => is(token, 'infinitive') && !is(token, 'nounLike');

/** "handlar och lagar mat": two verbs side by side share what is done to. */
function haveOneObject(tokens: readonly KnownToken[], earlier: number, later: number): boolean {
  const object = tokenAt(tokens, later + 1);
  if (object.word === 'med') return isAny(tokenAt(tokens, later + 2), companions);
  if (isInfinitive(object) || is(tokenAt(tokens, earlier), 'skill')) return false;
  return !is(tokenAt(tokens, earlier), 'unending') && object.kind === 'word' && !isAny(object, notObjects) && !isFinite(object);
}

/** "vill och vågar gå", "tittar på och svarar barnet". */
function sharesObject({ joint: { reading, at }, earlier, later }: VerbPair): boolean {
  const { tokens } = reading;
  if (later !== at + 1 || at > earlier + 2) return false;
  if (at === earlier + 2) return is(tokenAt(tokens, at - 1), 'preposition');
  const helpers = [earlier, later].every((verb) => is(tokenAt(tokens, verb), 'modal'));
  return helpers || haveOneObject(tokens, earlier, later);
}

const isPair = ({ joint: { reading, at }, earlier, later }: VerbPair): boolean =>
  at === earlier + 1 && [earlier, later].every((verb) => is(tokenAt(reading.tokens, verb), 'fixedPair'));

/** "må bra och vara glad": the same said twice. */
function saysSame({ joint: { reading, sentence, at }, earlier, later }: VerbPair): boolean {
  const next = reading.tokens.findIndex((token, place) => place > later && isJoint(token));
  const end = next === -1 ? sentence.end : Math.min(next, sentence.end);
  return isSameFeeling(reading.tokens.slice(earlier, at), reading.tokens.slice(at + 1, end));
}

const withoutComma: readonly ((pair: VerbPair) => boolean)[] = [saysSame, isStrategy, isPosture, goesOn, sharesObject];

/**
 * Whether two joined verbs say one doing: "går och lägger sig", "läsa och skriva", "leker och har roligt".
 *
 * @param joint - the joint between them
 * @param earlier - position of the first verb
 * @param later - position of the second verb
 */
export function isOneDoing(joint: Joint, earlier: number, later: number): boolean {
  const { tokens } = joint.reading;
  const pair = { joint, earlier, later };
  if (is(tokenAt(tokens, later + 1), 'fun') || isPair(pair) || isRoutine(pair)) return true;
  return tokenAt(tokens, joint.at).word !== ',' && withoutComma.some((fits) => fits(pair));
}
