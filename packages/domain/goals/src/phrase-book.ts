import { type KnownToken, tokenAt } from './known-token.ts';

/** A phrase that was found, by token positions (both inclusive). */
export interface Phrase {
  readonly label: string;
  readonly first: number;
  readonly last: number;
}

interface Element {
  readonly words: ReadonlySet<string>;
  readonly classes: readonly string[];
  readonly optional: boolean;
}

interface Pattern {
  readonly label: string;
  /** At the same length the phrase of the earlier label counts. */
  readonly rank: number;
  readonly elements: readonly Element[];
}

/** Phrases by what they may begin with, so that a text is read once. */
export interface PhraseBook {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byClass: ReadonlyMap<string, readonly Pattern[]>;
}

function elementOf(source: string): Element {
  const optional = source.length > 1 && source.endsWith('?');
  const choices = (optional ? source.slice(0, -1) : source).split('|');
  const isClass = (choice: string): boolean => choice.length > 1 && (/^<.+>$/.test(choice) || choice.startsWith('*') || choice.endsWith('*'));
  return {
    words: new Set(choices.filter((choice) => !isClass(choice))),
    classes: choices.filter(isClass).map((choice) => choice.replaceAll(/[<>]/g, '')),
    optional,
  };
}

function beginnings(elements: readonly Element[]): Element[] {
  const required = elements.findIndex((element) => !element.optional);
  return elements.slice(0, required + 1);
}

function put(map: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [pattern]);
  else if (!found.includes(pattern)) found.push(pattern);
}

/**
 * Makes a phrase book. A line is a phrase: words, `<class>`, `begin*`, `*end`, choices with `|`, `?` for what may be left out.
 *
 * @param phrases - lines for each label
 */
export function phraseBookOf(phrases: Readonly<Record<string, readonly string[]>>): PhraseBook {
  const [byWord, byClass] = [new Map<string, Pattern[]>(), new Map<string, Pattern[]>()];
  for (const [rank, [label, lines]] of Object.entries(phrases).entries()) {
    for (const line of lines) {
      const pattern = { label, rank, elements: line.split(' ').map(elementOf) };
      for (const element of beginnings(pattern.elements)) {
        for (const word of element.words) put(byWord, word, pattern);
        for (const name of element.classes) put(byClass, name, pattern);
      }
    }
  }
  return { byWord, byClass };
}

const fits = (element: Element, token: KnownToken): boolean => element.words.has(token.word) || element.classes.some((name) => token.classes.has(name));

function endOf(elements: readonly Element[], tokens: readonly KnownToken[], at: number): number {
  const element = elements[0];
  if (element === undefined) return at;
  const rest = elements.slice(1);
  const token = tokens[at];
  const taken = token !== undefined && fits(element, token) ? endOf(rest, tokens, at + 1) : -1;
  return element.optional ? Math.max(taken, endOf(rest, tokens, at)) : taken;
}

interface Match {
  readonly pattern: Pattern;
  readonly end: number;
}

const isBetter = (one: Match, other: Match | undefined): boolean =>
  other === undefined || one.end > other.end || (one.end === other.end && one.pattern.rank < other.pattern.rank);

function longestAt(book: PhraseBook, tokens: readonly KnownToken[], at: number): Phrase | undefined {
  const { word, classes } = tokenAt(tokens, at);
  const candidates = [book.byWord.get(word) ?? [], ...[...classes].map((name) => book.byClass.get(name) ?? [])].flat();
  let best: Match | undefined;
  for (const pattern of candidates) {
    const match = { pattern, end: endOf(pattern.elements, tokens, at) };
    if (match.end > at && isBetter(match, best)) best = match;
  }
  return best === undefined ? undefined : { label: best.pattern.label, first: at, last: best.end - 1 };
}

/**
 * The phrases of a text, from left to right, the longest first, none overlapping.
 *
 * @param book - made by `phraseBookOf`
 * @param tokens - the text
 */
export function findPhrases(book: PhraseBook, tokens: readonly KnownToken[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = longestAt(book, tokens, at);
    if (phrase === undefined) continue;
    found.push(phrase);
    at = phrase.last;
  }
  return found;
}
