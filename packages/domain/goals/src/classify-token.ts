import type { KnownToken } from './known-token.ts';
import { classesOf, swedish } from './lexicon.ts';
import type { Token } from './tokenize.ts';

const shapes: readonly (readonly [name: string, kind: Token['kind'], shape: RegExp])[] = [
  ['dateToken', 'number', /^(?:20[2-4]\d(?:-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\d|3[01]))?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])))$/],
  ['dateToken', 'number', /^(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])(?:[/.-](?:20)?[2-4]\d)$/],
  ['dateToken', 'number', /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/],
  ['dateToken', 'number', /^[2-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/],
  ['dateToken', 'number', /^[2-4]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/],
  ['schoolYear', 'number', /^(?:20)?[2-4]\d[/-](?:20)?[2-4]\d$/],
  ['year', 'number', /^20[2-4]\d$/],
  ['dayNumber', 'number', /^(?:[1-9]|[12]\d|3[01])(?::[ae])?$/],
  ['ordinalNumber', 'number', /^\d{1,3}:[ae]$/],
  ['clockToken', 'number', /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/],
  ['fraction', 'number', /^\d{1,2}\/\d{1,2}$/],
  ['weekToken', 'word', /^v\d{1,2}(?:-v?\d{1,2})?$/],
  ['termToken', 'word', /^[hv]t-?\d{2}(?:\d{2})?$/],
  [
    'monthRange',
    'word',
    /^(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)-\p{L}{3,9}$/u,
  ],
  ['quarterToken', 'word', /^(?:q|kv)[1-4]$/],
];
const longestShape = 18;

function shapesOf({ word, kind }: Token): string[] {
  if (kind === 'mark') return [];
  const shaped = word.length > longestShape ? [] : shapes.filter(([, of, shape]) => of === kind && shape.test(word)).map(([name]) => name);
  return kind === 'number' ? ['number', 'count', ...shaped] : ['word', ...shaped];
}

/** "Josefs", "BUP:s": the word without its genitive, or nothing. */
function ownerIn({ word, kind }: Token): string | undefined {
  if (kind !== 'word' || !word.endsWith('s')) return undefined;
  return word.slice(0, word.endsWith(':s') ? -2 : -1);
}

function isOwner(owner: ReadonlySet<string>, capital: boolean): boolean {
  const named = owner.has('name') && (capital || !owner.has('nameLookalike'));
  return named || owner.has('person') || owner.has('personBare');
}

function ownership(token: Token, classes: ReadonlySet<string>): string[] {
  const owner = ownerIn(token);
  if (owner === undefined || (classes.size > 1 && !token.capital)) return [];
  const ofOwner = classesOf(swedish, owner);
  const kept = token.word.endsWith(':s') ? ['jargonWord', 'abbreviation'].filter((name) => ofOwner.has(name)) : [];
  return isOwner(ofOwner, token.capital) ? ['genitive', ...kept] : kept;
}

/**
 * Gives a token the word classes that it has by itself, whatever stands around it.
 *
 * @param token - a word, number or mark
 */
export function classifyToken(token: Token): KnownToken & { readonly classes: Set<string> } {
  const classes = classesOf(swedish, token.word);
  for (const name of shapesOf(token)) classes.add(name);
  if (classes.has('numberWord')) classes.add('number');
  if (classes.has('nameLookalike') && !token.capital) classes.delete('name');
  for (const name of ownership(token, classes)) classes.add(name);
  return { ...token, classes };
}
