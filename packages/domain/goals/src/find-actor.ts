import { type Actor, actorAt, actorOf, nobody } from './actor-of.ts';
import type { GoalFinding } from './goal-finding.schema.ts';
import { is, isAny, tokenAt } from './known-token.ts';
import { type Reading, spanOf } from './read-text.ts';
import { isServed, servedClausesOf } from './served-clauses.ts';

const ownerShape = /(?:en|et)s$/;

const isOwner = (reading: Reading, at: number): boolean =>
  isAny(tokenAt(reading.tokens, at), ['determiner', 'genitive']) || ownerShape.test(tokenAt(reading.tokens, at).word);

/** "utreds av BUP", "erbjuds plats av kommunens öppenvård": who gives it. */
function agentOf(reading: Reading): Actor | undefined {
  const { tokens, openers } = reading;
  const given = tokens.findIndex((token, at) => is(token, 'given') && !openers.has(at));
  const by = given === -1 ? -1 : tokens.findIndex(({ word }, at) => at > given && word === 'av' && !openers.has(at));
  if (by === -1) return undefined;
  const at = isOwner(reading, by + 1) ? by + 2 : by + 1;
  if (is(tokenAt(tokens, at), 'careService')) return { kind: 'service', at };
  const agent = actorAt(tokens, at);
  return agent !== undefined && isServed(agent) ? agent : undefined;
}

/**
 * Points at a goal that nobody, or a service, has or does (GOA-02); the first sentence that names someone counts, and each clause of it.
 *
 * @param reading - the goal
 */
export function findActor(reading: Reading): GoalFinding[] {
  const actors = reading.sentences.map((sentence) => actorOf(reading, sentence));
  const first = actors.find((actor) => actor.kind !== 'nobody') ?? nobody;
  if (first.kind === 'nobody' && agentOf(reading) === undefined) {
    return [{ code: 'noPersonAsActor', criterion: 'S', span: [0, reading.text.length], reason: 'actorMissing', question: 'whoDoesItOrHasIt' }];
  }
  const later = reading.sentences.flatMap((sentence) => servedClausesOf(reading, sentence).map(({ actor }) => actor));
  const served = isServed(first) ? first : (later[0] ?? agentOf(reading));
  if (served === undefined) return [];
  const reason = served.kind === 'service' ? 'serviceActs' : 'professionalActs';
  return [{ code: 'serviceAsActor', criterion: 'S', span: spanOf(reading, served.at, served.at), reason, question: 'whatWillThePersonDoOrHave' }];
}
