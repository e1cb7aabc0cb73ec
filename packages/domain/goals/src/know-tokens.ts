import { classifyToken } from './classify-token.ts';
import { guessName } from './guess-names.ts';
import { formToDrop, guessVerb } from './guess-verbs.ts';
import type { KnownToken } from './known-token.ts';
import { classesToDrop } from './classes-to-drop.ts';
import type { Token } from './tokenize.ts';

/**
 * Gives each token its word classes; what the lists do not hold is guessed from its form and its neighbours.
 *
 * @param tokens - one goal
 */
export function knowTokens(tokens: readonly Token[]): KnownToken[] {
  const known = tokens.map(classifyToken);
  for (const [at, { classes }] of known.entries()) {
    for (const guess of [guessName(known, at), guessVerb(known, at)]) if (guess !== undefined) classes.add(guess);
    const form = formToDrop(known, at);
    for (const wrong of [...classesToDrop(known, at), ...(form === undefined ? [] : [form])]) classes.delete(wrong);
  }
  return known;
}
