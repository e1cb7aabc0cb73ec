import { isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';

const uninformative = (name: string): boolean => name === 'word' || name === 'genitive' || name.includes('*');
const commonNoun = /(?:en|et|[rln]n|na|het|ing|ingar|ningar|heter|ion|ioner|ande|ende|else|elser|skap|sel|nad|dag|vård|stöd|tid|are|^.{12,})$/;
const sentenceStarters = new Set(['.', '!', '?', ':', '-', '•', '*', '"', '”', '“', '»', '(', ';']);

/** The form of a verb in the present that no list holds; not "rutiner", "tidningar". */
export const verbLike = /(?<!ning|het|ion|els|o)[ae]r$/;

/** Whether no word list says anything of a token. */
export const isUnknown = (token: KnownToken): boolean => token.kind === 'word' && [...token.classes].every(uninformative);

function precedesVerb(tokens: readonly KnownToken[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  if (next.kind === 'mark') return false;
  if (isFinite(next) || (isUnknown(next) && !next.capital && verbLike.test(next.word))) return true;
  const joined = tokenAt(tokens, at + 2);
  return next.word === 'och' && (joined.capital || isAny(joined, ['person', 'genitive', 'possessive']));
}

function ownsNext(tokens: readonly KnownToken[], at: number): boolean {
  const { word } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const owned = next.kind === 'word' && !isFinite(next) && !isAny(next, ['preposition', 'conjunction']);
  return word.endsWith('s') && word.length > 3 && owned && !commonNoun.test(word.slice(0, -1));
}

/** The first word of a text written in small letters only may be a name too. */
function isWrittenLikeName(tokens: readonly KnownToken[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return !token.allCapitals && (token.capital || (at === 0 && tokens.every((other) => !other.capital)));
}

function beginsSentence(tokens: readonly KnownToken[], at: number): boolean {
  return tokenAt(tokens, at).startsLine || sentenceStarters.has(tokenAt(tokens, at - 1).word);
}

/**
 * Whether a word that no list holds is the name of a person ("name"), or a name in the genitive ("genitive").
 *
 * @param tokens - the goal
 * @param at - position of the word
 */
export function guessName(tokens: readonly KnownToken[], at: number): 'name' | 'genitive' | undefined {
  const token = tokenAt(tokens, at);
  if (!isUnknown(token) || !isWrittenLikeName(tokens, at)) return undefined;
  if (ownsNext(tokens, at)) return 'genitive';
  if (!beginsSentence(tokens, at)) return 'name';
  return !commonNoun.test(token.word) && precedesVerb(tokens, at) ? 'name' : undefined;
}
