import type { Token } from './tokenize.ts';

/** Token positions of a sentence or a part of one; the last is not part of it. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

const abbreviations = new Set('v kl ca cirka st ggr min tim ev nr tel åk osv mm dvs resp tex bla jan feb mar apr aug sept sep okt nov dec max mån'.split(' '));
const enders = new Set(['.', '!', '?', '…', ';']);
const bullets = new Set(['-', '•', '*', '·']);

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

/** Whether `1.` or `1)` stands here as the number of an item in a list. */
export function isItemNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^\d{1,2}$/.test(wordAt(tokens, at)) && next?.afterSpace === false && /^[.)]$/.test(next.word) && tokens[at + 2]?.kind === 'word';
}

/** Whether a token stands first in a line as the mark of a list, `-` or `•`. */
export function isListMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.startsLine === true && bullets.has(wordAt(tokens, at));
}

/** `v. 12` and `ca. två` do not end a sentence. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === '.' && abbreviations.has(wordAt(tokens, at - 1)) && tokens[at + 1]?.capital === false;
}

function endsAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.startsLine) return true;
  if (wordAt(tokens, at) === ';') return true;
  return enders.has(wordAt(tokens, at)) && next.afterSpace && !isAbbreviated(tokens, at);
}

/**
 * Cuts at full stops, question marks, semicolons and line breaks; not at `v. 12`, `kl. 8`. What holds no word is left out.
 *
 * @param tokens - one goal
 */
export function splitSentences(tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  let first = 0;
  let hasWord = false;
  for (const [at, token] of tokens.entries()) {
    hasWord ||= token.kind === 'word';
    if (!endsAfter(tokens, at)) continue;
    if (hasWord) ranges.push({ first, end: at + 1 });
    [first, hasWord] = [at + 1, false];
  }
  return ranges;
}
