import { is, isFinite, type KnownToken, tokenAt } from './known-token.ts';
import { hasInfinitiveAhead, openerAt, opensSubordinate } from './opens-subordinate.ts';
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

const longestIntroduction = 8;
const longestHeading = 4;

function isShellAt(tokens: readonly KnownToken[], at: number, first: number): boolean {
  const { word } = tokenAt(tokens, at);
  if (word === ':') return at < first + longestHeading;
  return word === 'att' && (at === first || is(tokenAt(tokens, at - 1), 'shell'));
}

function startOf(tokens: readonly KnownToken[], { first, end }: Range): number {
  for (let at = first; at < Math.min(first + longestIntroduction, end); at++) if (isShellAt(tokens, at, first)) return at + 1;
  return first;
}

/** Walks through a sentence and remembers in which kind of clause it is. */
class ClauseWalk {
  private opener: string | undefined;
  private clauseHasFinite = false;
  private mainHasFinite = false;
  private lastWasInfinitive = false;
  private readonly tokens: readonly KnownToken[];
  private readonly end: number;

  constructor(tokens: readonly KnownToken[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  step(at: number): string | undefined {
    if (opensSubordinate(this.tokens, at, this.end)) {
      this.opener = openerAt(this.tokens, at);
      this.clauseHasFinite = tokenAt(this.tokens, at).word === 'att' && hasInfinitiveAhead(this.tokens, at + 1);
    } else if (this.opener !== undefined && this.leavesAt(at)) this.opener = undefined;
    this.see(tokenAt(this.tokens, at));
    return this.opener;
  }

  private leavesAt(at: number): boolean {
    const token = tokenAt(this.tokens, at);
    if (isFinite(token)) return this.clauseHasFinite && !this.mainHasFinite;
    if (token.word === ',') return this.clauseHasFinite && !opensSubordinate(this.tokens, at + 1, this.end);
    return is(token, 'conjunction') && this.lastWasInfinitive && isFinite(tokenAt(this.tokens, at + 1));
  }

  private see(token: KnownToken): void {
    const finite = isFinite(token);
    if (finite && this.opener === undefined) this.mainHasFinite = true;
    else if (finite) this.clauseHasFinite = true;
    if (finite || is(token, 'infinitive')) this.lastWasInfinitive = !finite;
  }
}

/**
 * Finds the introduction of a sentence and its subordinate clauses.
 *
 * @param tokens - the whole goal
 * @param sentence - positions of the sentence
 * @param timesAt - first and last position of each time, as "innan skolan börjar"
 */
export function readClauses(tokens: readonly KnownToken[], sentence: Range, timesAt: ReadonlyMap<number, number>): Clauses {
  const start = startOf(tokens, sentence);
  const walk = new ClauseWalk(tokens, sentence.end);
  const subordinate = new Map<number, string>();
  let timeUntil = -1;
  for (let at = start; at < sentence.end; at++) {
    if (is(tokenAt(tokens, at), 'subordinator')) timeUntil = timesAt.get(at) ?? timeUntil;
    const opener = at <= timeUntil ? 'när' : walk.step(at);
    if (opener !== undefined) subordinate.set(at, opener);
  }
  return { start, introduction: start > sentence.first ? { first: sentence.first, end: start } : undefined, subordinate };
}
