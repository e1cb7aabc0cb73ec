import type { GoalFinding, GoalReasonCode } from './goal-finding.schema.ts';
import type { Reading } from './read-text.ts';
import { easeOf } from './reading-ease.ts';

/** A goal longer than this many words is too long to keep in mind. */
const longGoal = 45;
/** A sentence longer than this many words is too long to say in one breath. */
const longSentence = 25;
/** LIX jumps in short texts: the fewer the words, the more it takes. */
const hardFrom = [
  { words: 16, lix: 55 },
  { words: 12, lix: 62 },
  { words: 8, lix: 72 },
];

/** So many words of so many letters are hard, however short the goal. */
const longWords = { count: 3, letters: 14 };

const lettersOf = ({ kind, word }: Reading['tokens'][number]): number => (kind === 'word' ? word.replaceAll('-', '').length : 0);

function reasonFor(reading: Reading): GoalReasonCode | undefined {
  const { lix, words } = easeOf(reading.tokens, reading.sentences);
  if (hardFrom.some((limit) => words >= limit.words && lix >= limit.lix)) return 'wordsTooLong';
  if (reading.tokens.filter((token) => lettersOf(token) >= longWords.letters).length >= longWords.count) return 'wordsTooLong';
  const longest = Math.max(
    0,
    ...reading.sentences.slice(0, longGoal).map(({ first, end }) => reading.tokens.slice(first, end).filter((token) => token.kind !== 'mark').length),
  );
  if (longest > longSentence) return 'sentenceTooLong';
  return words > longGoal ? 'textTooLong' : undefined;
}

/**
 * Points out that a goal is too long or too hard to read (GOA-04).
 *
 * @param reading - the goal
 */
export function findHardReading(reading: Reading): GoalFinding[] {
  const reason = reasonFor(reading);
  return reason === undefined ? [] : [{ code: 'hardToRead', criterion: 'S', span: [0, reading.text.length], reason, question: 'howWouldYouSayIt' }];
}
