import { ClauseWalk } from './clause-walk.ts';
import { is, isFinite, type KnownToken, tokenAt } from './known-token.ts';
import type { Range } from './split-sentences.ts';

/** What is known of one sentence: where the goal itself begins, and which words stand in a subordinate clause. */
export interface Clauses {
  /** The position after an introduction such as "Målet är att". */
  readonly start: number;
  /** The introduction: its words may name whose wish it is. */
  readonly introduction: Range | undefined;
  /** Positions in subordinate clauses, each with the word that opened its clause. */
  readonly subordinate: ReadonlyMap<number, string>;
}

/** Positions that times and amounts cover. */
export interface FactPlaces {
  /** Times that are clauses of their own, as "innan skolan börjar". */
  readonly timeClauses: ReadonlySet<number>;
  /** Where no clause opens, as in "om dagen". */
  readonly amounts: ReadonlySet<number>;
}

const longestIntroduction = 8;
const weighing = new Set(['är', 'vore', 'blir', 'känns', 'märks', 'syns']);
const longestHeading = 4;
const longestRoundabout = 6;
const becoming = new Set(['bli', 'blir', 'är', 'vara', 'blev']);

/** "Det är viktigt för oss att", "Det vore bra att": what follows is the goal. */
function isWeighed(tokens: readonly KnownToken[], first: number, at: number): boolean {
  const opens = tokenAt(tokens, first).word === 'det' && weighing.has(tokenAt(tokens, first + 1).word);
  return opens && !tokens.slice(first + 2, at).some((token) => isFinite(token) || token.kind === 'mark');
}

function isShellAt(tokens: readonly KnownToken[], at: number, first: number): boolean {
  const { word } = tokenAt(tokens, at);
  if (word === ':') return at < first + longestHeading;
  let before = at - 1;
  while (before > first && is(tokenAt(tokens, before), 'adverb')) before--;
  return word === 'att' && (at === first || is(tokenAt(tokens, before), 'shell') || isWeighed(tokens, first, at));
}

/** "det ska bli så att jag …" says no more than "att jag …". */
function afterRoundabout(tokens: readonly KnownToken[], start: number): number {
  const words = tokens.slice(start, start + longestRoundabout).map(({ word }) => word);
  return words[0] === 'det' && becoming.has(words[words.indexOf('så') - 1] ?? '') && words[words.indexOf('så') + 1] === 'att'
    ? start + words.indexOf('så') + 2
    : start;
}

function startOf(tokens: readonly KnownToken[], { first, end }: Range): number {
  for (let at = first; at < Math.min(first + longestIntroduction, end); at++) if (isShellAt(tokens, at, first)) return afterRoundabout(tokens, at + 1);
  return afterRoundabout(tokens, first);
}

/**
 * Finds the introduction of a sentence and its subordinate clauses.
 *
 * @param tokens - the whole goal
 * @param sentence - positions of the sentence
 * @param facts - positions that times and amounts cover
 */
export function readClauses(tokens: readonly KnownToken[], sentence: Range, facts: FactPlaces): Clauses {
  const start = startOf(tokens, sentence);
  const walk = new ClauseWalk(tokens, sentence);
  const subordinate = new Map<number, string>();
  for (let at = start; at < sentence.end; at++) {
    const opener = facts.timeClauses.has(at) ? 'när' : walk.step(at, !facts.amounts.has(at));
    if (opener !== undefined) subordinate.set(at, opener);
  }
  return { start, introduction: start > sentence.first ? { first: sentence.first, end: start } : undefined, subordinate };
}
