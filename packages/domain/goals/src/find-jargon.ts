import jargon from './data/jargon.json' with { type: 'json' };
import type { GoalFinding } from './goal-finding.schema.ts';
import { is, type KnownToken } from './known-token.ts';
import { classesOf, swedish } from './lexicon.ts';
import { findPhrases, phraseBookOf } from './phrase-book.ts';
import { type Reading, spanOf } from './read-text.ts';

const book = phraseBookOf({ word: [...jargon.phrases.jargonPhrase, '<jargonWord>'], abbreviation: ['<abbreviation>', '<capitals>'] });

const longestAbbreviation = 6;
const compound = /^(\p{Lu}\p{L}*\p{Lu})[-‐‑–]/u;
/** What a word may be and still be an abbreviation when it is written in capitals; "INTE" is only said loudly. */
const mayBeAbbreviation = new Set(['word', 'service', 'careService', 'interventionNoun', 'genitive', 'name']);

/** A text in capitals throughout says nothing by its capitals. */
function isShouted(tokens: readonly KnownToken[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.length > 2 && words.filter((token) => token.allCapitals).length * 2 > words.length;
}

function isAbbreviation(token: KnownToken): boolean {
  const short = token.allCapitals && token.to - token.from <= longestAbbreviation;
  return short && !is(token, 'commonAbbreviation') && [...token.classes].every((name) => mayBeAbbreviation.has(name) || name.includes('*'));
}

/** "TAKK-tecken", "SiS-skolan": a compound that begins with an abbreviation which not everybody knows. */
function beginsWithAbbreviation(text: string, token: KnownToken): boolean {
  const beginning = compound.exec(text.slice(token.from, token.to))?.[1];
  return beginning !== undefined && !classesOf(swedish, beginning.toLowerCase()).has('commonAbbreviation');
}

function withCapitals({ text, tokens }: Reading): readonly KnownToken[] {
  if (isShouted(tokens)) return tokens;
  const isShort = (token: KnownToken): boolean => isAbbreviation(token) || beginsWithAbbreviation(text, token);
  return tokens.map((token) => (isShort(token) ? { ...token, classes: new Set([...token.classes, 'capitals']) } : token));
}

/**
 * Points at abbreviations and at words of the trade, each the first time it stands in the goal.
 *
 * @param reading - the goal
 */
export function findJargon(reading: Reading): GoalFinding[] {
  const found = new Map<string, GoalFinding>();
  for (const { label, first, last } of findPhrases(book, withCapitals(reading))) {
    const words = reading.tokens.slice(first, last + 1).map(({ word }) => word);
    const reason = label === 'word' ? 'professionalWord' : 'abbreviation';
    const finding: GoalFinding = { code: 'jargon', criterion: 'S', span: spanOf(reading, first, last), reason, question: 'whatDoesTheWordMean' };
    if (!found.has(words.join(' '))) found.set(words.join(' '), finding);
  }
  return [...found.values()];
}
