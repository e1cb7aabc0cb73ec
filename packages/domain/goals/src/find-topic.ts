import type { GoalFinding } from './goal-finding.schema.ts';
import { is, isAny, isFinite, isJoint, type KnownToken, tokenAt } from './known-token.ts';
import type { Reading } from './read-text.ts';
import { isOwned } from './seen-once.ts';

const owners = ['possessive', 'genitive', 'determiner'];
const notTopics = ['infinitive', 'supine', 'preposition', 'negation', 'subordinator', 'person', 'name', 'careProfessional'];
const endings = new Set(['.', '!', '?', '…']);
const mostWords = 6;

const isTopic = (token: KnownToken): boolean => token.kind === 'word' && !isFinite(token) && (!isAny(token, notTopics) || is(token, 'nounLike'));

/** Whether the words up to the next joint are one noun, alone, with its owner, or "Alis relation till sin pappa". */
function isItem(item: readonly KnownToken[]): boolean {
  const [first, second, third] = item;
  if (first === undefined) return true;
  if (second === undefined) return isTopic(first) || first.word === 'så';
  return isAny(first, owners) && isTopic(second) && (third === undefined || (is(third, 'preposition') && !is(first, 'determiner')));
}

function itemsOf(tokens: readonly KnownToken[]): KnownToken[][] {
  const items: KnownToken[][] = [[]];
  for (const token of tokens) {
    if (isJoint(token) || endings.has(token.word)) items.push([]);
    else items.at(-1)?.push(token);
  }
  return items;
}

/**
 * Points at a goal that only names a subject: "Hälsa", "Mitt mående", "skola, kompisar och så".
 *
 * @param reading - the goal
 * @param isIntervention - whether the goal is an intervention, which is another finding
 */
export function findTopic(reading: Reading, isIntervention: boolean): GoalFinding[] {
  const { tokens, text, facts } = reading;
  const short = tokens.length <= mostWords * 2 && facts.length === 0 && !tokens.some(({ allCapitals }) => allCapitals);
  if (!short || isIntervention || !itemsOf(tokens).every(isItem) || !tokens.some((token) => token.kind === 'word' && isTopic(token))) return [];
  if (tokens.some((token, at) => is(tokenAt(tokens, at - 1), 'negation') || isOwned(reading, at) || is(token, 'interventionNoun'))) return [];
  return [{ code: 'vague', criterion: 'S', span: [0, text.length], reason: 'onlyTopicNamed', question: 'whatWillBeDifferent' }];
}
