import measures from './data/measures.json' with { type: 'json' };
import times from './data/times.json' with { type: 'json' };
import { knowTokens } from './know-tokens.ts';
import { findPhrases, type KnownToken, type Phrase, phraseBookOf } from './phrase-book.ts';
import { type Clauses, readClauses } from './read-clauses.ts';
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
}

const { neutral, ...amounts } = measures.phrases;
const factBook = phraseBookOf({ ...times.phrases, neutral, ...amounts });

/** Whether a token belongs to a word class. */
export const is = (token: KnownToken | undefined, name: string): boolean => token?.classes.has(name) === true;

/** Whether a token belongs to one of several word classes. */
export const isAny = (token: KnownToken | undefined, names: readonly string[]): boolean => names.some((name) => is(token, name));

/**
 * Reads a goal: words, sentences, clauses, times and amounts.
 *
 * @param text - the goal as it is written
 */
export function readText(text: string): Reading {
  const tokens = knowTokens(tokenize(text));
  const facts = findPhrases(factBook, tokens);
  const timesAt = new Map(facts.filter((fact) => fact.label === 'time').map((fact) => [fact.first, fact.last]));
  const sentences = splitSentences(tokens).map((range) => ({ ...range, ...readClauses(tokens, range, timesAt) }));
  const openers = new Map(sentences.flatMap((sentence) => [...sentence.subordinate]));
  return { text, tokens, sentences, openers, facts };
}

/**
 * The characters that some tokens cover.
 *
 * @param reading - the goal
 * @param first - position of the first token
 * @param last - position of the last token
 */
export function spanOf(reading: Reading, first: number, last: number): [number, number] {
  return [reading.tokens[first]?.from ?? 0, reading.tokens[last]?.to ?? reading.text.length];
}
