import vague from './data/vague.json' with { type: 'json' };
import type { GoalFinding, GoalQuestionCode, GoalReasonCode } from './goal-finding.schema.ts';
import { findPhrases, type Phrase, phraseBookOf } from './phrase-book.ts';
import { type Reading, spanOf } from './read-text.ts';

const book = phraseBookOf(vague.phrases);
const conditions = new Set(['när', 'om', 'hur', 'vad', 'vem', 'vilka', 'vilken', 'vilket', 'varför', 'innan', 'tills', 'ifall', 'vart', 'var']);

const countable = new Set(['change', 'less', 'amount']);

const meanings: Readonly<Record<string, readonly [GoalReasonCode, GoalQuestionCode]>> = {
  feeling: ['feelingNotDescribed', 'howDoesItFeelAndShow'],
  change: ['changeNotDescribed', 'whatWillBeDifferent'],
  function: ['functioningNotDescribed', 'whatDoesItLookLike'],
  less: ['saysWhatShallBeLess', 'whatDoYouWantInstead'],
  amount: ['amountNotSaid', 'howMuchOrHowOften'],
};

/** Which part of the goal each token stands in, when it holds several. */
function partsOf({ tokens }: Reading, borders: readonly number[]): number[] {
  const starts = new Set(borders);
  let part = 0;
  return tokens.map((_, at) => (starts.has(at) ? ++part : part));
}

function partsWith(reading: Reading, parts: readonly number[], label: string): ReadonlySet<number | undefined> {
  return new Set(reading.facts.filter((fact) => fact.label === label).map((fact) => parts[fact.first]));
}

/**
 * Points at words that can mean anything, unless a number or an own rating in the same part says what is meant.
 *
 * @param reading - the goal
 * @param borders - token positions where a further goal begins
 */
export function findVagueWords(reading: Reading, borders: readonly number[]): GoalFinding[] {
  const phrases = findPhrases(book, reading.tokens);
  const parts = partsOf(reading, borders);
  const [rated, counted] = [partsWith(reading, parts, 'rating'), partsWith(reading, parts, 'measure')];
  const explainedFrom = phrases.findLast((phrase) => phrase.label === 'explained')?.first ?? -1;
  const settled = ({ label, first }: Phrase): boolean =>
    explainedFrom > first || rated.has(parts[first]) || (countable.has(label) && counted.has(parts[first])) || conditions.has(reading.openers.get(first) ?? '');
  return phrases.flatMap((phrase): GoalFinding[] => {
    const meaning = meanings[phrase.label];
    if (meaning === undefined || settled(phrase)) return [];
    return [{ code: 'vague', criterion: 'S', span: spanOf(reading, phrase.first, phrase.last), reason: meaning[0], question: meaning[1] }];
  });
}
