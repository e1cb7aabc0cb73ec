import { is, isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';
import { hasInfinitiveAhead, openerAt, opensSubordinate } from './opens-subordinate.ts';
import type { Range } from './split-sentences.ts';

const turns = new Set(['så', 'då', 'sen', 'sedan']);

/** "… och så ska jag", "… och då får jag": the verb before its subject begins a new main clause. */
function opensNewMain(tokens: readonly KnownToken[], at: number): boolean {
  const turn = is(tokenAt(tokens, at), 'conjunction') && turns.has(tokenAt(tokens, at + 1).word);
  return turn && isFinite(tokenAt(tokens, at + 2)) && isAny(tokenAt(tokens, at + 3), ['name', 'person']);
}

/** Walks through a sentence and remembers in which kind of clause it is. */
export class ClauseWalk {
  private opener: string | undefined;
  private clauseHasFinite = false;
  private mainHasFinite = false;
  private lastWasInfinitive = false;
  private readonly tokens: readonly KnownToken[];
  private readonly start: number;
  private readonly end: number;

  /**
   * @param tokens - the whole goal
   * @param sentence - where it begins and ends
   */
  constructor(tokens: readonly KnownToken[], sentence: Range) {
    this.tokens = tokens;
    this.start = sentence.first;
    this.end = sentence.end;
  }

  /**
   * Takes the next word; answers with the word that opened the subordinate clause in which it stands.
   *
   * @param at - its position
   * @param mayOpen - false inside an amount: "om dagen" opens nothing
   */
  step(at: number, mayOpen: boolean): string | undefined {
    if (mayOpen && !this.goesOnWishing(at) && opensSubordinate(this.tokens, at, this.end)) {
      this.opener = openerAt(this.tokens, at);
      this.clauseHasFinite = tokenAt(this.tokens, at).word === 'att' && hasInfinitiveAhead(this.tokens, at + 1);
    } else if (this.leavesAt(at)) this.opener = undefined;
    this.see(tokenAt(this.tokens, at));
    return this.opener;
  }

  /** "Jag vill att pappa kommer och att han stannar": the second clause is as much the goal as the first. */
  private goesOnWishing(at: number): boolean {
    return this.opener === undefined && tokenAt(this.tokens, at).word === 'att' && is(tokenAt(this.tokens, at - 1), 'conjunction');
  }

  /** "Jag vill … så att jag kan … och jag vill": the words that opened the sentence. */
  private wishesAgain(at: number): boolean {
    const [subject, wish] = [tokenAt(this.tokens, at + 1), tokenAt(this.tokens, at + 2)];
    const same = [subject, wish].every(({ word }, index) => word === tokenAt(this.tokens, this.start + index).word);
    return is(tokenAt(this.tokens, at), 'conjunction') && is(wish, 'wish') && same;
  }

  private leavesAt(at: number): boolean {
    const token = tokenAt(this.tokens, at);
    if (opensNewMain(this.tokens, at) || this.wishesAgain(at)) return true;
    if (isFinite(token)) return this.isMainVerbAt(at);
    if (token.word === ',') return this.clauseHasFinite && !opensSubordinate(this.tokens, at + 1, this.end);
    return is(token, 'conjunction') && this.lastWasInfinitive && isFinite(tokenAt(this.tokens, at + 1));
  }

  /** "När jag är trött går jag", but not "när jag vaknar och är rädd". */
  private isMainVerbAt(at: number): boolean {
    return this.clauseHasFinite && !this.mainHasFinite && !is(tokenAt(this.tokens, at - 1), 'conjunction');
  }

  private see(token: KnownToken): void {
    const finite = isFinite(token);
    if (finite && this.opener === undefined) this.mainHasFinite = true;
    else if (finite) this.clauseHasFinite = true;
    if (finite || is(token, 'infinitive')) this.lastWasInfinitive = !finite;
  }
}
