/** A word, a number or a mark, with its place in the text. */
export interface Token {
  /** Lower case, composed, without soft hyphens. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly from: number;
  readonly to: number;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** A line break stands between this token and the one before. */
  readonly startsLine: boolean;
  /** White space, or the start of the text, stands before this token. */
  readonly afterSpace: boolean;
}

const dotted = String.raw`(?<![\p{L}\p{N}])(?:t\.\s?o\.\s?m|f\.?r\.\s?o\.\s?m|t\.\s?ex|bl\.\s?a|m\.\s?m|o\.\s?s\.\s?v|d\.\s?v\.\s?s|s\.\s?k|p\.\s?g\.\s?a|m\.\s?fl)(?![\p{L}\p{N}])\.?`;
const aged = String.raw`\d{1,3}[-‐‑–]\p{L}[\p{L}\p{M}]*`;
const ordinal = String.raw`\d{1,3}:[aeAE](?![\p{L}\p{N}])`;
const lettered = String.raw`\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:[-‐‑'’:](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u00AD]+)*`;
const numeral = String.raw`\d+(?:[.,:/–-]\d+)*`;
const pieces = new RegExp(`(?<word>${dotted}|${aged}|${lettered})|(?<number>${ordinal}|${numeral})|(?<mark>[^\\s])`, 'giu');

const plain = (raw: string): string => raw.normalize('NFC').toLowerCase().replaceAll('\u00AD', '').replaceAll(/[‐‑–]/g, '-').replaceAll('’', "'");

const withoutDots = (word: string): string => (word.includes('.') ? word.replaceAll(/[.\s]/g, '') : word);

function kindOf(groups: Record<string, string | undefined>): Token['kind'] {
  if (groups.word !== undefined) return 'word';
  return groups.number === undefined ? 'mark' : 'number';
}

/**
 * Cuts a text into words, numbers and marks, in linear time and for any text.
 *
 * @param text - anything that can be typed
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(pieces)) {
    const raw = match[0];
    const from = match.index;
    const kind = kindOf(match.groups ?? {});
    const gap = text.slice(before, from);
    tokens.push({
      word: kind === 'word' ? withoutDots(plain(raw)) : plain(raw),
      kind,
      from,
      to: from + raw.length,
      capital: kind === 'word' && /^\p{Lu}/u.test(raw),
      allCapitals: kind === 'word' && /^\p{Lu}(?:[\p{Lu}\p{N}&-]+(?::\p{Ll}{1,2}|s)?|\p{Ll}\p{Lu})$/u.test(raw),
      startsLine: tokens.length === 0 || /[\n\r\u2028]/.test(gap),
      afterSpace: tokens.length === 0 || gap !== '',
    });
    before = from + raw.length;
  }
  return tokens;
}
