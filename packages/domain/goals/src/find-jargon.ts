import jargon from './data/jargon.json' with { type: 'json' };
import type { GoalFinding } from './goal-finding.schema.ts';
import { findPhrases, type KnownToken, type Phrase, phraseBookOf } from './phrase-book.ts';
import { is, isAny, type Reading, spanOf } from './read-text.ts';

const book = phraseBookOf({ word: [...jargon.phrases.jargonPhrase, '<jargonWord>'], abbreviation: ['<abbreviation>', '<capitals>'] });

function isShouted(tokens: readonly KnownToken[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.filter((token) => token.allCapitals).length * 2 > words.length && words.length > 2;
}

const isAbbreviation = (token: KnownToken): boolean =>
  token.allCapitals &&
  token.to - token.from <= 6 &&
  !is(token, 'commonAbbreviation') &&
  [...token.classes].every((name) => ['word', 'service', 'careService', 'interventionNoun', 'genitive', 'name', 'termToken'].includes(name)) &&
  !isAny(token, ['termToken']);

function marked(tokens: readonly KnownToken[]): readonly KnownToken[] {
  if (isShouted(tokens)) return tokens;
  return tokens.map((token) => (isAbbreviation(token) ? { ...token, classes: new Set([...token.classes, 'capitals']) } : token));
}

/**
 * Points at abbreviations and at words of the trade, each the first time it stands in the goal.
 *
 * @param reading - the goal
 */
export function findJargon(reading: Reading): GoalFinding[] {
  const seen = new Set<string>();
  const isNew = (phrase: Phrase): boolean => {
    const words = reading.tokens.slice(phrase.first, phrase.last + 1).map((token) => token.word);
    const fresh = !seen.has(words.join(' '));
    seen.add(words.join(' '));
    return fresh;
  };
  return findPhrases(book, marked(reading.tokens))
    .filter(isNew)
    .map(({ label, first, last }) => ({
      code: 'jargon',
      criterion: 'S',
      span: spanOf(reading, first, last),
      reason: label === 'word' ? 'professionalWord' : 'abbreviation',
      question: 'whatDoesTheWordMean',
    }));
}
