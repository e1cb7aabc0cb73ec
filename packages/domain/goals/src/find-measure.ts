import type { GoalFinding } from './goal-finding.schema.ts';
import { is, isAny, tokenAt } from './known-token.ts';
import type { Phrase } from './phrase-book.ts';
import type { Reading } from './read-text.ts';
import { isItemNumber } from './split-sentences.ts';

const able = new Set(['kan', 'kunna', 'lärt', 'klarar']);
const having = new Set(['har', 'ha']);
const between = ['adverb', 'person', 'name', 'reflexive'];
const counted = new Set(['measure', 'rating']);

function isMeasure({ tokens, openers }: Reading, { label, first }: Phrase): boolean {
  if (label === 'seen') return !openers.has(first);
  return counted.has(label) && !isItemNumber(tokens, first);
}

/** "klär på sig själv": one sees who does it. */
function isDoneAlone({ tokens, facts }: Reading): boolean {
  const alone = facts.some(({ label }) => label === 'alone') || tokens.some((token) => is(token, 'aloneMarker'));
  return alone && tokens.some((token) => is(token, 'concrete')) && !tokens.some((token) => is(token, 'negation'));
}

/** "kan simma": a skill that one has or has not. */
function isSkill({ tokens, openers }: Reading, at: number): boolean {
  if (!able.has(tokenAt(tokens, at).word) || openers.has(at)) return false;
  return tokens.slice(at + 1, at + 5).some((next) => is(next, 'skill') && is(next, 'infinitive'));
}

/** "har flyttat": something that has happened or has not. */
function isAchievement({ tokens, openers }: Reading, at: number): boolean {
  if (!having.has(tokenAt(tokens, at).word) || openers.has(at)) return false;
  const done = tokens.slice(at + 1, at + 4);
  const found = done.findIndex((token) => is(token, 'achieved'));
  return found !== -1 && done.slice(0, found).every((token) => isAny(token, between));
}

/**
 * Points out that nothing can be counted, seen or rated: no number, frequency, clear behaviour or own rating (GOA-03 M).
 *
 * @param reading - the goal
 */
export function findMeasure(reading: Reading): GoalFinding[] {
  const seen = (_: unknown, at: number): boolean => isSkill(reading, at) || isAchievement(reading, at);
  if (reading.facts.some((phrase) => isMeasure(reading, phrase)) || isDoneAlone(reading) || reading.tokens.some(seen)) return [];
  return [{ code: 'noMeasure', criterion: 'M', span: [0, reading.text.length], reason: 'nothingToCountOrSee', question: 'howWillYouNotice' }];
}
