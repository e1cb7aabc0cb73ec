import type { GoalFinding } from './goal-finding.schema.ts';
import { comments, dummySubjects, hasVerb, joinsClauses, joinsVerbs } from './join-actions.ts';
import type { Joint } from './joint.ts';
import { joinsOwned, joinsPossessions, joinsQualities, joinsThings, listsThingsFirst, sharesQuality } from './join-things.ts';
import { is, isJoint, tokenAt } from './known-token.ts';
import { mainVerbOf, type Reading, type Sentence, spanOf } from './read-text.ts';
import { isItemNumber, isListMark } from './split-sentences.ts';

/** A place where a further goal begins. */
export interface Junction {
  readonly at: number;
  readonly reason: 'severalActions' | 'severalThings' | 'severalSentences';
}

function namesThings(joint: Joint, verbal: boolean): boolean {
  if (!verbal && joinsThings(joint)) return true;
  return joinsQualities(joint) || joinsPossessions(joint) || joinsOwned(joint) || sharesQuality(joint) || listsThingsFirst(joint);
}

function reasonAt(joint: Joint, verbal: boolean): Junction['reason'] | undefined {
  const { subordinate } = joint.sentence;
  if (subordinate.has(joint.at) && subordinate.has(joint.at + 1)) return undefined;
  if (verbal && (joinsVerbs(joint) || joinsClauses(joint))) return 'severalActions';
  return namesThings(joint, verbal) ? 'severalThings' : undefined;
}

/** "sluta röka sluta snusa": the first word again, without a joint between. */
function saysAgain({ tokens }: Reading, { start }: Sentence, at: number): boolean {
  return at > start + 1 && is(tokenAt(tokens, start), 'modal') && tokenAt(tokens, at).word === tokenAt(tokens, start).word && !isJoint(tokenAt(tokens, at - 1));
}

function junctionsIn(reading: Reading, sentence: Sentence): Junction[] {
  const verbal = hasVerb(reading, sentence);
  const found: Junction[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    const reason = isJoint(tokenAt(reading.tokens, at)) ? reasonAt({ reading, sentence, at }, verbal) : undefined;
    if (reason !== undefined) found.push({ at, reason });
    else if (saysAgain(reading, sentence, at)) found.push({ at, reason: 'severalActions' });
  }
  return found;
}

/** "Det märks på att …", "Minst tre dagar.": a sentence that tells more of the same goal. */
function tellsMore(reading: Reading, sentence: Sentence): boolean {
  const { tokens, factStarts } = reading;
  const { start } = sentence;
  const { word } = tokenAt(tokens, start);
  const verb = tokenAt(tokens, mainVerbOf(reading, sentence)).word;
  return dummySubjects.has(word) || comments.has(word) || comments.has(verb) || factStarts.has(start) || is(tokenAt(tokens, start + 1), 'ownRating');
}

/** "En bra rast är när …": a sentence that tells what a word means. */
function tellsMeaning(reading: Reading, sentence: Sentence): boolean {
  const verb = mainVerbOf(reading, sentence);
  return tokenAt(reading.tokens, verb).word === 'är' && /^(?:när|att|om)$/.test(tokenAt(reading.tokens, verb + 1).word);
}

function furtherSentences(reading: Reading): Junction[] {
  const holdsGoal = (sentence: Sentence): boolean => hasVerb(reading, sentence) || isListMark(reading.tokens, sentence.first);
  const goals = reading.sentences.filter((sentence) => holdsGoal(sentence) && !tellsMore(reading, sentence) && !tellsMeaning(reading, sentence));
  return goals.slice(1).map(({ first }) => ({ at: first, reason: 'severalSentences' }));
}

function furtherItems({ tokens }: Reading): Junction[] {
  const items = [...tokens.keys()].filter((at) => isItemNumber(tokens, at));
  const isList = items.length > 1 && tokenAt(tokens, items[0] ?? -1).word === '1';
  return isList ? items.slice(1).map((at) => ({ at, reason: 'severalSentences' })) : [];
}

/** The places where a goal goes over into another goal, from left to right. */
export function junctionsOf(reading: Reading): Junction[] {
  const inside = reading.sentences.flatMap((sentence) => junctionsIn(reading, sentence));
  return [...inside, ...furtherSentences(reading), ...furtherItems(reading)].sort((one, other) => one.at - other.at);
}

/**
 * Points at the place where a goal begins to hold a second one.
 *
 * @param reading - the goal
 * @param junctions - found by `junctionsOf`
 */
export function findSeveral(reading: Reading, junctions: readonly Junction[]): GoalFinding[] {
  const first = junctions[0];
  if (first === undefined) return [];
  const last = Math.min(first.at + 1, reading.tokens.length - 1);
  return [{ code: 'several', criterion: 'S', span: spanOf(reading, first.at, last), reason: first.reason, question: 'whichOneFirst' }];
}
