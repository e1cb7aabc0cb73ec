import { type Range, splitSentences } from './split-sentences.ts';
import { type Token, tokenize } from './tokenize.ts';

/** How heavy a text is to read. */
export interface ReadingEase {
  /** Läsbarhetsindex: words per sentence plus the percentage of words of more than six letters. */
  readonly lix: number;
  readonly words: number;
  readonly longWords: number;
  readonly sentences: number;
}

const isLong = (token: Token): boolean => token.word.replaceAll('-', '').length > 6;

/** Counts what reading ease is made of, for some tokens. */
export function easeOf(tokens: readonly Token[], sentences: readonly Range[]): ReadingEase {
  const words = tokens.filter((token) => token.kind !== 'mark');
  const longWords = words.filter((token) => token.kind === 'word' && isLong(token)).length;
  const count = Math.max(1, sentences.length);
  const lix = words.length === 0 ? 0 : Math.round(words.length / count + (100 * longWords) / words.length);
  return { lix, words: words.length, longWords, sentences: sentences.length };
}

/**
 * Measures how easy a text is to read, as LIX: under 30 very easy, over 50 hard, over 60 very hard (GOA-04).
 *
 * @param text - any text
 * @example
 * readingEase('Jag sover hela natten. Jag vaknar pigg.') // { lix: 4, words: 7, longWords: 0, sentences: 2 }
 */
export function readingEase(text: string): ReadingEase {
  const tokens = tokenize(text);
  return easeOf(tokens, splitSentences(tokens));
}
