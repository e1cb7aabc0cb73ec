import negations from './data/negations.json' with { type: 'json' };
import type { GoalFinding, GoalReasonCode } from './goal-finding.schema.ts';
import { findPhrases, phraseBookOf } from './phrase-book.ts';
import { type Reading, spanOf } from './read-text.ts';

const book = phraseBookOf(negations.phrases);

const reasons: Readonly<Record<string, GoalReasonCode>> = {
  not: 'saysWhatShallNotBe',
  without: 'saysWhatShallNotBe',
  end: 'saysWhatShallEnd',
};

/**
 * Points at what shall not be or end; not at a no inside a condition or at "utan hjälp", which is a strength.
 *
 * @param reading - the goal
 */
export function findNegation(reading: Reading): GoalFinding[] {
  return findPhrases(book, reading.tokens).flatMap((phrase): GoalFinding[] => {
    const reason = reasons[phrase.label];
    const opener = reading.openers.get(phrase.first);
    const aside = opener !== undefined && opener !== 'för att' && opener !== 'utan att';
    if (reason === undefined || aside) return [];
    return [{ code: 'negative', criterion: 'S', span: spanOf(reading, phrase.first, phrase.last), reason, question: 'whatDoYouWantInstead' }];
  });
}
