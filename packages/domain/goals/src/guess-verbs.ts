import { isUnknown, verbLike } from './guess-names.ts';
import { is, isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';

const helpers = ['auxiliary', 'modal'];
const actors = ['person', 'name', 'professional', 'service'];
const farthest = 12;

const isHelper = (token: KnownToken): boolean => token.word === 'att' || isAny(token, helpers);

/**
 * The form of a verb that no list holds, by its ending and the word before it.
 *
 * @param tokens - the goal
 * @param at - position of the word
 */
export function guessVerb(tokens: readonly KnownToken[], at: number): 'infinitive' | 'present' | undefined {
  const token = tokenAt(tokens, at);
  if (token.capital || !isUnknown(token)) return undefined;
  const before = tokenAt(tokens, at - 1);
  if (/[aå]s?$/.test(token.word) && isHelper(before)) return 'infinitive';
  return verbLike.test(token.word) && isAny(before, actors) ? 'present' : undefined;
}

/** Whether a verb belongs to an earlier "ska" or "att", alone or joined to its infinitive by "och". */
function isGoverned(tokens: readonly KnownToken[], at: number): boolean {
  let joined = false;
  for (let back = at - 1; back >= Math.max(0, at - farthest); back--) {
    const before = tokenAt(tokens, back);
    if (isHelper(before)) return true;
    if (before.kind === 'mark' || isFinite(before)) return false;
    if (is(before, 'infinitive')) return joined;
    joined ||= is(before, 'conjunction');
  }
  return false;
}

/**
 * Which of its two forms a verb does not have here: "ges" and "bokas" are infinitives after "ska", else presents.
 *
 * @param tokens - the goal
 * @param at - position of the verb
 */
export function formToDrop(tokens: readonly KnownToken[], at: number): 'infinitive' | 'present' | undefined {
  const token = tokenAt(tokens, at);
  if (!is(token, 'infinitive') || !is(token, 'present')) return undefined;
  return isGoverned(tokens, at) ? 'present' : 'infinitive';
}
