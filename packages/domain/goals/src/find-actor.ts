import { actorOf, nobody } from './actor-of.ts';
import type { GoalFinding } from './goal-finding.schema.ts';
import { type Reading, spanOf } from './read-text.ts';

/**
 * Points at a goal that nobody, or a service, has or does (GOA-02); the first sentence that names someone counts.
 *
 * @param reading - the goal
 */
export function findActor(reading: Reading): GoalFinding[] {
  const { kind, at } = reading.sentences.map((sentence) => actorOf(reading, sentence)).find((actor) => actor.kind !== 'nobody') ?? nobody;
  if (kind === 'person') return [];
  if (kind === 'nobody') {
    return [{ code: 'noPersonAsActor', criterion: 'S', span: [0, reading.text.length], reason: 'actorMissing', question: 'whoDoesItOrHasIt' }];
  }
  const reason = kind === 'service' ? 'serviceActs' : 'professionalActs';
  return [{ code: 'serviceAsActor', criterion: 'S', span: spanOf(reading, at, at), reason, question: 'whatWillThePersonDoOrHave' }];
}
