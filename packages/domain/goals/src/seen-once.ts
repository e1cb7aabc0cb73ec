import { is, isAny, isFinite, type KnownToken, tokenAt } from './known-token.ts';
import { mainVerbOf, type Reading } from './read-text.ts';

const perfect = new Set(['har', 'ha']);
const verbForms = ['infinitive', 'present', 'past'];
const farthest = 10;
const objectWords = 10;

const endsClause = (token: KnownToken): boolean => token.kind === 'mark' || is(token, 'subordinator') || isFinite(token);

/** "har flyttat", "har vid jul läst klart": something that has happened or has not. */
export function hasHappened({ tokens, openers }: Reading, at: number): boolean {
  if (!perfect.has(tokenAt(tokens, at).word) || openers.has(at)) return false;
  for (let next = at + 1; next <= at + farthest; next++) {
    const token = tokenAt(tokens, next);
    if (is(token, 'supine')) return !is(token, 'openDoing');
    if (endsClause(token)) return false;
  }
  return false;
}

/** "ett jobb", "egen lägenhet", "ett eget skåp": a thing that one has or has not. */
function isPossession(tokens: readonly KnownToken[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const own = /^eg(?:en|et)$/.test(tokenAt(tokens, at - 1).word) && token.kind === 'word' && !isAny(token, ['notOwned', 'interventionNoun', 'preposition']);
  return is(token, 'possession') || own;
}

/** Whether the words before a thing say that it is had: "vill ha", "har", or nothing but what kind of thing it is. */
export function isOwned(reading: Reading, at: number): boolean {
  const { tokens, openers, sentences } = reading;
  if (openers.has(at) || !isPossession(tokens, at)) return false;
  const sentence = sentences.find(({ first, end }) => first <= at && at < end);
  if (sentence === undefined) return false;
  for (let back = at - 1; back >= Math.max(sentence.start, at - objectWords); back--) {
    const token = tokenAt(tokens, back);
    if (is(token, 'having')) return true;
    if (isAny(token, ['preposition', 'negation', ...verbForms])) return false;
  }
  return at - sentence.start <= objectWords && mainVerbOf(reading, sentence) === -1;
}
