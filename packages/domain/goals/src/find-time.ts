import type { GoalFinding } from './goal-finding.schema.ts';
import { is, isAny, isFinite, tokenAt } from './known-token.ts';
import type { Phrase } from './phrase-book.ts';
import { type Reading, spanOf } from './read-text.ts';

const told = new Set(['vad', 'hur', 'vem', 'vilka', 'varför', 'som']);
const notOurs = ['preposition', 'conjunction', 'person', 'name', 'subordinator', 'adverb', 'infinitive'];

/** "I vår" is a time when no thing that is ours follows. */
function isSpring({ tokens }: Reading, { last }: Phrase): boolean {
  const next = tokenAt(tokens, last + 1);
  return next.kind === 'mark' || isFinite(next) || isAny(next, notOurs);
}

/** "om vad som ska hända i morgon": the time belongs to what is told, not to the goal. */
function isOnlyTold({ tokens, openers }: Reading, { first }: Phrase): boolean {
  return told.has(openers.get(first) ?? '') && !is(tokenAt(tokens, first), 'deadline') && isAny(tokenAt(tokens, first), ['preposition', 'today']);
}

function isTimeLimit(reading: Reading, phrase: Phrase): boolean {
  if (isOnlyTold(reading, phrase)) return false;
  return phrase.label === 'time' || phrase.label === 'occasion' || (phrase.label === 'springOrOur' && isSpring(reading, phrase));
}

/**
 * Points out that a goal has no date or period, or one as open as "snart" (GOA-03 T).
 *
 * @param reading - the goal
 */
export function findTime(reading: Reading): GoalFinding[] {
  if (reading.facts.some((phrase) => isTimeLimit(reading, phrase))) return [];
  const open = reading.facts.find((phrase) => phrase.label === 'open');
  if (open === undefined) return [{ code: 'noTime', criterion: 'T', span: [0, reading.text.length], reason: 'noDateOrPeriod', question: 'byWhen' }];
  return [{ code: 'noTime', criterion: 'T', span: spanOf(reading, open.first, open.last), reason: 'timeTooOpen', question: 'whichDayOrMonth' }];
}
