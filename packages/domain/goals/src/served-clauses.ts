import { type Actor, actorOf, subjectAfterJoint } from './actor-of.ts';
import { is, isAny, type KnownToken, tokenAt } from './known-token.ts';
import { mainVerbOf, type Reading, type Sentence } from './read-text.ts';

/** A main clause in which a service or a professional is the one who acts. */
export interface ServedClause {
  readonly actor: Actor;
  /** Position of its finite verb. */
  readonly verb: number;
}

const verbForms = ['infinitive', 'present', 'past', 'supine'];
const having = new Set(['har', 'ha']);
const clauseWords = 7;
const improvementWords = 5;

/** Whether a service or a professional is the actor. */
export const isServed = ({ kind }: Actor): boolean => kind === 'service' || kind === 'professional';

/**
 * The main clauses of a sentence whose subject is a service or a professional.
 *
 * @param reading - the goal
 * @param sentence - one of its sentences
 */
export function servedClausesOf(reading: Reading, sentence: Sentence): ServedClause[] {
  const main = { actor: actorOf(reading, sentence), verb: mainVerbOf(reading, sentence) };
  const later: ServedClause[] = [];
  for (let at = main.verb + 1; main.verb !== -1 && at < sentence.end - 2; at++) {
    const actor = subjectAfterJoint(reading, sentence, at);
    if (actor !== undefined && !is(tokenAt(reading.tokens, at + 2), 'working')) later.push({ actor, verb: at + 2 });
  }
  return [main, ...later].filter(({ actor }, at, all) => isServed(actor) && all.findIndex((other) => other.actor.at === actor.at) === at);
}

/** "har ordnat": something has been done. */
const isPerfect = (tokens: readonly KnownToken[], at: number): boolean =>
  having.has(tokenAt(tokens, at).word) && tokens.slice(at + 1, at + 4).some((token) => is(token, 'supine') && !is(token, 'notActing'));

/** "blir bättre på att lyssna" says what will be done. */
const improves = (tokens: readonly KnownToken[], at: number): boolean =>
  tokens
    .slice(at, at + improvementWords)
    .map(({ word }) => word)
    .join(' ')
    .includes('på att');

function saysDoing(tokens: readonly KnownToken[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (is(token, 'stative')) return improves(tokens, at);
  return isPerfect(tokens, at) || !is(token, 'notActing');
}

const stops = (token: KnownToken): boolean => isAny(token, ['negation', 'ending']) || /^(?:slut(?:a|ar|at)|,)$/.test(token.word);

const isMainVerb = (token: KnownToken): boolean => isAny(token, verbForms) && !is(token, 'modal');

/**
 * The verb that says what a service does; -1 when it only knows, is or receives, stops, or shall not do it.
 *
 * @param reading - the goal
 * @param clause - found by `servedClausesOf`
 */
export function actionOf({ tokens }: Reading, { actor, verb }: ServedClause): number {
  if (tokens.slice(actor.at, verb).some((token) => is(token, 'negation'))) return -1;
  for (let at = verb; at < Math.min(verb + clauseWords, tokens.length); at++) {
    const token = tokenAt(tokens, at);
    if (stops(token)) return -1;
    if (isMainVerb(token)) return saysDoing(tokens, at) ? at : -1;
  }
  return -1;
}
