import { is, isAny, type KnownToken, tokenAt } from './known-token.ts';
import type { Phrase } from './phrase-book.ts';
import type { Reading } from './read-text.ts';
import { holdsFact, type VerbPair } from './verb-pair.ts';

const durations = /^(?:halv)?tim|^minut|^kvart|^stund/;
const dailySteps =
  /^(?:(?:går?|stig(?:er|a)) (?:upp|ut)|gå?r? (?:till bussen|på toa(?:letten)?)|ät(?:er|a) (?:frukost|kvällsmat)|lägg(?:er|a) (?:mig|sig|oss))/;
/** "en bok i månaden" counts books, "tre dagar i veckan" days. */
const countsThings = ({ tokens }: Reading, { first }: Phrase): boolean =>
  is(tokenAt(tokens, first), 'count') &&
  !isAny(tokenAt(tokens, first + 1), ['occasions', 'oftenWord', 'comparative']) &&
  !durations.test(tokenAt(tokens, first + 1).word);

function isDailyStep(tokens: readonly KnownToken[], at: number): boolean {
  const words = tokens.slice(at, at + 3).map(({ word }) => word);
  return is(tokenAt(tokens, at), 'routine') || dailySteps.test(words.join(' '));
}

/** "packar väskan och går till bussen": steps that follow each other every day. */
function areDailySteps({ joint: { reading, at }, earlier, later }: VerbPair): boolean {
  return [earlier, later].every((verb) => isDailyStep(reading.tokens, verb)) && !holdsFact(reading, earlier, at);
}

/** "lämnar mobilen i köket och lägger mig": the last step of the day. */
const endsDay = ({ joint: { reading, at }, earlier, later }: VerbPair): boolean =>
  tokenAt(reading.tokens, at).word !== ',' &&
  is(tokenAt(reading.tokens, earlier), 'handling') &&
  [later, later + 2].some((verb) => tokenAt(reading.tokens, verb).word.startsWith('lägg')) &&
  !holdsFact(reading, earlier, at);

/** "mår bra och cyklar varje dag", "bråkar mindre och läser varje dag": the first does not happen every day. */
function mayRecur({ joint: { reading, at }, earlier }: VerbPair): boolean {
  const [verb, next] = [tokenAt(reading.tokens, earlier), tokenAt(reading.tokens, earlier + 1)];
  if (is(verb, 'being') || isAny(next, ['lessWord', 'changeWord'])) return false;
  return !reading.facts.some(({ label, first }) => label === 'time' && first > earlier && first < at);
}

/** "klär på sig, äter frukost och borstar tänderna varje dag": told how often as a whole. */
function haveOneFrequency(pair: VerbPair): boolean {
  const { reading, sentence, at } = pair.joint;
  const amounts = reading.facts.filter(({ label, first }) => label === 'measure' && first >= sentence.start && first < sentence.end);
  const isFrequency = ({ first, last }: Phrase): boolean => reading.tokens.slice(first, last + 1).some((token) => is(token, 'oftenWord'));
  const often = amounts.find(isFrequency);
  if (often === undefined || countsThings(reading, often) || !mayRecur(pair)) return false;
  if (often.first === sentence.start) return amounts.length === 1;
  return often.first > pair.later && amounts.every((amount) => amount.first > at);
}

/**
 * Whether two joined verbs are steps of one routine.
 *
 * @param pair - the verbs
 */
export const isRoutine = (pair: VerbPair): boolean => haveOneFrequency(pair) || areDailySteps(pair) || endsDay(pair);
