import type { GoalFinding } from './goal-finding.schema.ts';
import type { KnownToken } from './phrase-book.ts';
import { is, isAny, type Reading } from './read-text.ts';

const measured = new Set(['measure', 'rating', 'seen']);

const isListNumber = (tokens: readonly KnownToken[], at: number): boolean => /^[1-9]$/.test(tokens[at]?.word ?? '') && /^[.)]$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.kind === 'word';

const hasConcreteVerb = ({ tokens }: Reading): boolean => tokens.some((token) => is(token, 'concrete'));

function doesItAlone(reading: Reading): boolean {
  const alone = reading.facts.some((phrase) => phrase.label === 'alone') || reading.tokens.some((token) => is(token, 'aloneMarker'));
  return alone && hasConcreteVerb(reading);
}

function canDoIt({ tokens, openers }: Reading): boolean {
  return tokens.some((token, at) => ['kan', 'kunna', 'lärt', 'klarar'].includes(token.word) && !openers.has(at) && tokens.slice(at + 1, at + 5).some((next) => is(next, 'skill') && is(next, 'infinitive')));
}

function hasAchieved(reading: Reading): boolean {
  const { tokens } = reading;
  return tokens.some(
    (token, at) =>
      ['har', 'ha'].includes(token.word) &&
      !reading.openers.has(at) &&
      tokens.slice(at + 1, at + 4).some((next, index, between) => is(next, 'achieved') && between.slice(0, index).every((word) => isAny(word, ['adverb', 'person', 'name', 'reflexive']))),
  );
}

/**
 * Points out that nothing can be counted, seen or rated: no number, frequency, clear behaviour or own rating (GOA-03 M).
 *
 * @param reading - the goal
 */
export function findMeasure(reading: Reading): GoalFinding[] {
  const counted = reading.facts.some((phrase) => measured.has(phrase.label) && !(phrase.label === 'seen' && reading.openers.has(phrase.first)) && !isListNumber(reading.tokens, phrase.first));
  if (counted || doesItAlone(reading) || canDoIt(reading) || hasAchieved(reading)) return [];
  return [{ code: 'noMeasure', criterion: 'M', span: [0, reading.text.length], reason: 'nothingToCountOrSee', question: 'howWillYouNotice' }];
}
