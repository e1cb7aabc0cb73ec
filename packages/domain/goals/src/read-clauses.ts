import type { KnownToken } from './phrase-book.ts';
import type { Range } from './split-sentences.ts';

/** What the assistant knows of one sentence: where the goal itself begins, and which words stand in a subordinate clause. */
export interface Clauses {
  /** The position after an introduction such as "Målet är att". */
  readonly start: number;
  /** The words before `start` name whose wish it is. */
  readonly introduction: Range | undefined;
  /** Positions in subordinate clauses, each with the word that opened its clause. */
  readonly subordinate: ReadonlyMap<number, string>;
}

const finiteClasses = ['present', 'past', 'auxiliary'];
const purpose = new Set(['för', 'genom', 'utan', 'efter', 'med', 'innan', 'i-stället', 'av', 'än']);

/** Whether a token may be the finite verb of a clause. */
export const isFinite = (token: KnownToken | undefined): boolean => finiteClasses.some((name) => token?.classes.has(name) === true) && token?.classes.has('nounLike') !== true;

const alsoAdverb = new Set(['så', 'då', 'där', 'vart']);
const isAnyOf = (token: KnownToken | undefined, names: readonly string[]): boolean => names.some((name) => is(token, name));
const is = (token: KnownToken | undefined, name: string): boolean => token?.classes.has(name) === true;

function finiteAhead(tokens: readonly KnownToken[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(from + 5, end); at++) {
    const token = tokens[at];
    if (token?.kind === 'mark') return false;
    if (isFinite(token)) return true;
  }
  return false;
}

function infinitiveAhead(tokens: readonly KnownToken[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (is(token, 'infinitive') || is(token, 'modal')) return !is(token, 'auxiliary');
    if (!is(token, 'adverb') && !is(token, 'reflexive') && token?.word !== 'inte') return false;
  }
  return false;
}

function opensAtt(tokens: readonly KnownToken[], at: number, end: number): boolean {
  if (purpose.has(tokens[at - 1]?.word ?? '')) return true;
  return !infinitiveAhead(tokens, at + 1) && finiteAhead(tokens, at + 1, end);
}

function opensSubordinate(tokens: readonly KnownToken[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!is(token, 'subordinator')) return false;
  if (is(token, 'alwaysSubordinator')) return true;
  if (token?.word === 'att') return opensAtt(tokens, at, end);
  const next = tokens[at + 1];
  if (token?.word === 'som') return next?.word !== 'möjligt' && finiteAhead(tokens, at + 1, end);
  if (alsoAdverb.has(token?.word ?? '') && next?.word !== 'att' && !isAnyOf(next, ['person', 'name', 'genitive', 'possessive'])) return false;
  return !isFinite(next) && !is(next, 'count') && finiteAhead(tokens, at + 1, end);
}

function introductionOf(tokens: readonly KnownToken[], { first, end }: Range): number {
  for (let at = first; at < Math.min(first + 8, end); at++) {
    const before = tokens[at - 1];
    if (tokens[at]?.word === 'att' && (at === first || is(before, 'shell'))) return at + 1;
    if (tokens[at]?.word === ':' && at < first + 4) return at + 1;
  }
  return first;
}

/** Walks through a sentence and remembers in which kind of clause it is. */
class ClauseWalk {
  inside = false;
  opener = '';
  hasFinite = false;
  mainHasFinite = false;
  lastWasInfinitive = false;
  private readonly tokens: readonly KnownToken[];
  private readonly end: number;

  constructor(tokens: readonly KnownToken[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  step(at: number): boolean {
    const token = this.tokens[at];
    if (opensSubordinate(this.tokens, at, this.end)) {
      this.inside = true;
      this.opener = this.openerOf(at);
      this.hasFinite = token?.word === 'att' && infinitiveAhead(this.tokens, at + 1);
    } else if (this.inside) this.leaveAt(at);
    this.see(token);
    return this.inside;
  }

  private openerOf(at: number): string {
    const word = this.tokens[at]?.word ?? '';
    const before = this.tokens[at - 1]?.word ?? '';
    return word === 'att' && purpose.has(before) ? `${before} att` : word;
  }

  private leaveAt(at: number): void {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    const secondVerb = isFinite(token) && this.hasFinite && !this.mainHasFinite;
    const closed = token?.word === ',' && this.hasFinite && !opensSubordinate(this.tokens, at + 1, this.end);
    const backToMain = is(token, 'conjunction') && this.lastWasInfinitive && isFinite(next);
    if (secondVerb || closed || backToMain) this.inside = false;
  }

  private see(token: KnownToken | undefined): void {
    if (isFinite(token)) {
      if (this.inside) this.hasFinite = true;
      else this.mainHasFinite = true;
    }
    if (isFinite(token) || is(token, 'infinitive')) this.lastWasInfinitive = !isFinite(token);
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
  const start = introductionOf(tokens, sentence);
  const walk = new ClauseWalk(tokens, sentence.end);
  const subordinate = new Map<number, string>();
  for (let at = start; at < sentence.end; at++) {
    const last = is(tokens[at], 'subordinator') ? timesAt.get(at) : undefined;
    if (last === undefined) {
      if (walk.step(at)) subordinate.set(at, walk.opener);
      continue;
    }
    for (; at < last; at++) subordinate.set(at, 'när');
    subordinate.set(at, 'när');
  }
  return { start, introduction: start > sentence.first ? { first: sentence.first, end: start } : undefined, subordinate };
}
