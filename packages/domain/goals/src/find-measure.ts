import type { GoalFinding } from './goal-finding.schema.ts';
import { is, isAny, type KnownToken, tokenAt } from './known-token.ts';
import type { Phrase } from './phrase-book.ts';
import type { Reading } from './read-text.ts';
import { hasHappened, isOwned } from './seen-once.ts';
import { isItemNumber } from './split-sentences.ts';

const able = new Set(['kan', 'kunna', 'lärt', 'klarar', 'lär', 'lära']);
const once = new Set(['seen', 'occasion']);
const counted = new Set(['measure', 'rating']);
const knowing = new Set(['vet', 'veta', 'vetat', 'förstår', 'förstå']);
const known = new Set(['vem', 'vad', 'hur', 'var', 'vart', 'vilka', 'vilken', 'vilket', 'varför', 'när']);
const stretches = new Set(['under', 'i', 'hela', 'v', 'vecka', 'veckorna', 'över']);
const noFarther = 12;

/** "vet vem vi ska ringa på kvällar": the amount belongs to what is known. */
function isOnlyKnown({ tokens, openers }: Reading, first: number): boolean {
  return known.has(openers.get(first) ?? '') && tokens.slice(0, first).some(({ word }) => knowing.has(word));
}

const isStop = (token: KnownToken): boolean => isAny(token, ['negation', 'ending']) || /^slut(?:a|ar|at)$/.test(token.word);

/** "inte gå hem varje gång": what shall not be is not counted. */
function isDenied({ tokens }: Reading, { first }: Phrase): boolean {
  const everyTime = tokenAt(tokens, first).word === 'varje' && tokenAt(tokens, first + 1).word === 'gång';
  return everyTime && tokens.slice(Math.max(0, first - noFarther), first).some(isStop);
}

/** "slippa byta skola", "inte flytta hem": what shall not happen is not seen. */
const isShut = ({ tokens }: Reading, { first }: Phrase): boolean => tokens.slice(Math.max(0, first - 3), first).some(isStop);

function isMeasure(reading: Reading, phrase: Phrase): boolean {
  if (once.has(phrase.label)) return !reading.openers.has(phrase.first) && !isShut(reading, phrase);
  const counts = counted.has(phrase.label) && !isItemNumber(reading.tokens, phrase.first);
  return counts && !isOnlyKnown(reading, phrase.first) && !isDenied(reading, phrase);
}

/** "klär på sig själv": one sees who does it. */
function isDoneAlone({ tokens, facts, openers }: Reading): boolean {
  const alone = facts.some(({ label }) => label === 'alone') || tokens.some((token, at) => is(token, 'aloneMarker') && !openers.has(at));
  return alone && tokens.some((token) => is(token, 'concrete')) && !tokens.some((token) => is(token, 'negation'));
}

/** "kan simma", "lära mig cykla": a skill that one has or has not. */
function isSkill({ tokens, openers }: Reading, at: number): boolean {
  if (!able.has(tokenAt(tokens, at).word) || openers.has(at)) return false;
  return tokens.slice(at + 1, at + 5).some((next) => is(next, 'skill') && is(next, 'infinitive'));
}

/** "under december": a stretch of time with a beginning and an end. */
function isStretch({ tokens }: Reading, { label, first }: Phrase): boolean {
  if (label !== 'time') return false;
  const [before, word] = [tokenAt(tokens, first - 1).word, tokenAt(tokens, first).word];
  return stretches.has(word) || stretches.has(before) || is(tokenAt(tokens, first), 'weekToken');
}

/** "har inga utbrott under v. 8–12": one can look back and see whether it was so. */
function isKeptFree(reading: Reading): boolean {
  const denied = reading.tokens.some((token, at) => is(token, 'negation') && !reading.openers.has(at));
  return denied && reading.facts.some((phrase) => isStretch(reading, phrase));
}

/** Where the goal shows something that is seen once: it has happened, is had, can be done. */
function seenIn(reading: Reading): number[] {
  const facts = reading.facts.filter((phrase) => once.has(phrase.label) && isMeasure(reading, phrase)).map(({ first }) => first);
  const words = [...reading.tokens.keys()].filter((at) => isSkill(reading, at) || hasHappened(reading, at) || isOwned(reading, at));
  return [...facts, ...words];
}

/** Of several goals in one, each must be seen for itself. */
function isSeen(reading: Reading, borders: readonly number[]): boolean {
  const seen = seenIn(reading);
  const starts = [0, ...borders];
  const holdsOne = (start: number, index: number): boolean => {
    const end = starts[index + 1] ?? reading.tokens.length;
    return (index > 0 && end === start + 1) || seen.some((at) => at >= start && at < end);
  };
  return starts.every(holdsOne) || (borders.length === 0 && (isDoneAlone(reading) || isKeptFree(reading)));
}

/**
 * Points out that nothing can be counted, seen or rated: no number, frequency, clear behaviour or own rating (GOA-03 M).
 *
 * @param reading - the goal
 * @param isIntervention - whether the goal is an intervention: that it is done or had says nothing of the person
 * @param borders - token positions where a further goal begins
 */
export function findMeasure(reading: Reading, isIntervention: boolean, borders: readonly number[]): GoalFinding[] {
  const isCounted = reading.facts.some((phrase) => !once.has(phrase.label) && isMeasure(reading, phrase));
  if (isCounted || (!isIntervention && isSeen(reading, borders))) return [];
  return [{ code: 'noMeasure', criterion: 'M', span: [0, reading.text.length], reason: 'nothingToCountOrSee', question: 'howWillYouNotice' }];
}
