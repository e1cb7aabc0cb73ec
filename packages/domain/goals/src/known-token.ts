import type { Token } from './tokenize.ts';

/** A token that knows its word classes. */
export interface KnownToken extends Token {
  readonly classes: ReadonlySet<string>;
}

const outside: KnownToken = {
  word: '',
  kind: 'mark',
  from: 0,
  to: 0,
  capital: false,
  allCapitals: false,
  startsLine: true,
  afterSpace: true,
  classes: new Set(),
};

/** The token at a position; before the first and after the last stands an empty mark. */
export const tokenAt = (tokens: readonly KnownToken[], at: number): KnownToken => tokens[at] ?? outside;

/** Whether a token belongs to a word class. */
export const is = (token: KnownToken, name: string): boolean => token.classes.has(name);

/** Whether a token belongs to one of several word classes. */
export const isAny = (token: KnownToken, names: readonly string[]): boolean => names.some((name) => token.classes.has(name));

const finite = ['present', 'past', 'auxiliary'];

/** Whether a token may be the finite verb of a clause. */
export const isFinite = (token: KnownToken): boolean => isAny(token, finite) && !is(token, 'nounLike');

/** Whether a token joins two parts: a comma, "och", "samt". */
export const isJoint = (token: KnownToken): boolean => token.word === ',' || is(token, 'conjunction');
