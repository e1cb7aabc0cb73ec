import type { Token } from './tokenize.ts';

/** Token positions of a sentence or a part of one; the last is not part of it. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

const abbreviations = new Set('v kl ca cirka st ggr min tim ev nr tel åk osv mm dvs resp tex bla jan feb mar apr aug sept sep okt nov dec max mån'.split(' '));
const enders = new Set(['.', '!', '?', '…', ';']);
const bullets = new Set(['-', '•', '*', '·', '–']);

function goesOn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (tokens[at]?.word === ';') return false;
  if (!next.afterSpace) return true;
  if (tokens[at]?.word !== '.' || before === undefined) return false;
  const listNumber = before.kind === 'number' && /^\d{1,2}$/.test(before.word) && (at === 1 || before.startsLine || enders.has(tokens[at - 2]?.word ?? ''));
  return listNumber || (abbreviations.has(before.word) && !next.capital);
}

const endsAfter = (tokens: readonly Token[], at: number): boolean => enders.has(tokens[at]?.word ?? '') && !goesOn(tokens, at);

/** Whether a token stands first in a line as the mark of a list, `-` or `1.`. */
export function isListMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !(token.startsLine || at === 0)) return false;
  return bullets.has(token.word) || (/^\d{1,2}$/.test(token.word) && /^[.)]$/.test(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.afterSpace === false);
}

/**
 * Cuts at full stops, question marks, semicolons and line breaks; not at `v. 12`, `kl. 8`, `1.`.
 *
 * @param tokens - one goal
 */
export function splitSentences(tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const closes = at === tokens.length - 1 || endsAfter(tokens, at) || tokens[at + 1]?.startsLine === true;
    if (!closes) continue;
    if (tokens.slice(first, at + 1).some((token) => token.kind === 'word')) ranges.push({ first, end: at + 1 });
    first = at + 1;
  }
  return ranges;
}
