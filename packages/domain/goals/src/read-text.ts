import measures from './data/measures.json' with { type: 'json' };
import times from './data/times.json' with { type: 'json' };
import { knowTokens } from './know-tokens.ts';
import { is, isFinite, type KnownToken, tokenAt } from './known-token.ts';
import { findPhrases, type Phrase, phraseBookOf } from './phrase-book.ts';
import { type Clauses, type FactPlaces, readClauses } from './read-clauses.ts';
import { type Range, splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** A sentence of a goal, with its clauses. */
export type Sentence = Range & Clauses;

/** A goal that has been read once, for every question the assistant asks of it. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly KnownToken[];
  readonly sentences: readonly Sentence[];
  /** Positions in subordinate clauses, each with the word that opened its clause. */
  readonly openers: ReadonlyMap<number, string>;
  /** Times, amounts and frequencies; a word belongs to one of them at most. */
  readonly facts: readonly Phrase[];
  /** Positions where a time or an amount begins. */
  readonly factStarts: ReadonlySet<number>;
}

const factBook = phraseBookOf({ ...times.phrases, ...measures.phrases });

const positionsOf = (facts: readonly Phrase[]): Set<number> =>
  new Set(facts.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)));

function placesOf(tokens: readonly KnownToken[], facts: readonly Phrase[]): FactPlaces {
  const isClause = ({ label, first }: Phrase): boolean => label === 'time' && is(tokenAt(tokens, first), 'subordinator');
  return { timeClauses: positionsOf(facts.filter(isClause)), amounts: positionsOf(facts.filter((fact) => !isClause(fact))) };
}

/**
 * Reads a goal: words, sentences, clauses, times and amounts.
 *
 * @param text - the goal as it is written
 */
export function readText(text: string): Reading {
  const tokens = knowTokens(tokenize(text));
  const facts = findPhrases(factBook, tokens);
  const places = placesOf(tokens, facts);
  const sentences = splitSentences(tokens).map((range) => ({ ...range, ...readClauses(tokens, range, places) }));
  return {
    text,
    tokens,
    sentences,
    facts,
    openers: new Map(sentences.flatMap((sentence) => [...sentence.subordinate])),
    factStarts: new Set(facts.filter((fact) => fact.label !== 'neutral').map((fact) => fact.first)),
  };
}

/**
 * The characters that some tokens cover.
 *
 * @param reading - the goal
 * @param first - position of the first token
 * @param last - position of the last token
 */
export function spanOf({ tokens }: Reading, first: number, last: number): [number, number] {
  return [tokenAt(tokens, first).from, tokenAt(tokens, last).to];
}

/** The position of the first finite verb of the main clause, or -1. */
export function mainVerbOf({ tokens }: Reading, { start, end, subordinate }: Sentence): number {
  for (let at = start; at < end; at++) if (!subordinate.has(at) && isFinite(tokenAt(tokens, at))) return at;
  return -1;
}
