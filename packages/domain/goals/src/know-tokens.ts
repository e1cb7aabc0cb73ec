import { classesOf, swedish } from './lexicon.ts';
import type { KnownToken } from './phrase-book.ts';
import type { Token } from './tokenize.ts';

const finite = ['present', 'past', 'auxiliary'];
const commonNoun = /(?:en|et|[rln]n|na|het|ing|ingar|ningar|heter|ion|ioner|ande|ende|else|elser|skap|sel|nad|dag|vård|stöd|tid|are|^.{12,})$/;
const verbLike = /(?<!ning|het|ion|els|o)[ae]r$/;

const shapes: readonly (readonly [name: string, kind: Token['kind'], shape: RegExp])[] = [
  ['dateToken', 'number', /^(?:20[2-4]\d(?:-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])))$/],
  ['dateToken', 'number', /^(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])(?:[/.-](?:20)?[2-4]\d)$/],
  ['dateToken', 'number', /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/],
  ['dateToken', 'number', /^[2-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/],
  ['year', 'number', /^20[2-4]\d$/],
  ['dayNumber', 'number', /^(?:[1-9]|[12]\d|3[01])(?::[ae])?$/],
  ['ordinalNumber', 'number', /^\d{1,3}:[ae]$/],
  ['clockToken', 'number', /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/],
  ['fraction', 'number', /^\d{1,2}\/\d{1,2}$/],
  ['weekToken', 'word', /^v\d{1,2}(?:-v?\d{1,2})?$/],
  ['termToken', 'word', /^[hv]t-?\d{2}(?:\d{2})?$/],
  ['quarterToken', 'word', /^(?:q|kv)[1-4]$/],
];

function kindsOf(token: Token): string[] {
  if (token.kind === 'mark') return [];
  const shaped = token.word.length > 12 ? [] : shapes.filter(([, kind, shape]) => kind === token.kind && shape.test(token.word)).map(([name]) => name);
  return token.kind === 'number' ? ['number', 'count', 'numeral', ...shaped] : ['word', ...shaped];
}

const has = (token: KnownToken | undefined, names: readonly string[]): boolean => names.some((name) => token?.classes.has(name) === true);

function genitiveOf(token: Token): string[] {
  if (!token.word.endsWith('s') || token.kind !== 'word') return [];
  const owner = classesOf(swedish, token.word.endsWith(':s') ? token.word.slice(0, -2) : token.word.slice(0, -1));
  if (owner.has('name') && (token.capital || !owner.has('nameLookalike'))) return ['genitive'];
  return owner.has('person') || owner.has('personBare') ? ['genitive'] : [];
}

function classify(token: Token): KnownToken {
  const classes = classesOf(swedish, token.word);
  for (const name of kindsOf(token)) classes.add(name);
  if (classes.has('numberWord')) classes.add('number');
  if (classes.has('name') && classes.has('nameLookalike') && !token.capital) classes.delete('name');
  if (classes.size <= 1 || token.capital) for (const name of genitiveOf(token)) classes.add(name);
  if (token.word.endsWith(':s')) for (const name of classesOf(swedish, token.word.slice(0, -2))) if (name === 'jargonWord' || name === 'abbreviation') classes.add(name);
  return { ...token, classes };
}

const isUnknown = (token: KnownToken): boolean => token.kind === 'word' && [...token.classes].every((name) => name === 'word' || name === 'genitive' || name.includes('*'));

const stops = new Set(['.', '!', '?', ':', '-', '•', '*', '"', '”', '“', '»', '(', ';']);

function looksLikeName(tokens: readonly KnownToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.allCapitals || !isUnknown(token) || !(token.capital || (at === 0 && tokens.every((other) => !other.capital)))) return false;
  const begins = at === 0 || token.startsLine || stops.has(tokens[at - 1]?.word ?? '');
  if (!begins) return true;
  const owner = token.word.replace(/s$/, '');
  if (owner !== token.word && !commonNoun.test(owner) && owner.length > 2 && tokens[at + 1]?.kind === 'word' && !has(tokens[at + 1], finite)) return true;
  return !commonNoun.test(token.word) && isFollowedLikeName(tokens, at + 1);
}

function isFollowedLikeName(tokens: readonly KnownToken[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'mark') return false;
  if (has(next, finite) || (isUnknown(next) && !next.capital && verbLike.test(next.word))) return true;
  return next.word === 'och' && (tokens[at + 1]?.capital === true || has(tokens[at + 1], ['person', 'genitive', 'possessive']));
}

function asName(tokens: readonly KnownToken[], at: number): void {
  const token = tokens[at];
  if (token === undefined || !looksLikeName(tokens, at)) return;
  const next = tokens[at + 1];
  const owns = token.word.endsWith('s') && next?.kind === 'word' && !has(next, [...finite, 'preposition', 'conjunction']);
  (token.classes as Set<string>).add(owns ? 'genitive' : 'name');
}

function asVerb(tokens: readonly KnownToken[], at: number): void {
  const token = tokens[at];
  if (token === undefined || token.capital || !isUnknown(token)) return;
  const before = tokens[at - 1];
  const classes = token.classes as Set<string>;
  if (/[aå]s?$/.test(token.word) && (before?.word === 'att' || has(before, ['auxiliary', 'modal']))) classes.add('infinitive');
  if (verbLike.test(token.word) && has(before, ['person', 'name', 'professional', 'service'])) classes.add('present');
}

/** Whether a verb belongs to an earlier "ska" or "att", alone or joined to its infinitive by "och". */
function isGoverned(tokens: readonly KnownToken[], at: number): boolean {
  let joined = false;
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    const before = tokens[back];
    if (before?.word === 'att' || has(before, ['auxiliary', 'modal'])) return true;
    if (before?.kind === 'mark' || has(before, ['present'])) return false;
    if (has(before, ['infinitive'])) return joined;
    joined ||= has(before, ['conjunction']);
  }
  return false;
}

/** "hjälps", "ges", "bokas": the same form after "ska" is an infinitive, else a present. */
function asOneForm(tokens: readonly KnownToken[], at: number): void {
  const classes = tokens[at]?.classes as Set<string>;
  if (!classes.has('infinitive') || !classes.has('present')) return;
  classes.delete(isGoverned(tokens, at) ? 'present' : 'infinitive');
}

/**
 * Gives each token its word classes; what the lists do not hold is guessed from its form and its neighbours.
 *
 * @param tokens - one goal
 */
export function knowTokens(tokens: readonly Token[]): KnownToken[] {
  const known = tokens.map(classify);
  for (let at = 0; at < known.length; at++) {
    asName(known, at);
    asVerb(known, at);
    asOneForm(known, at);
  }
  return known;
}
