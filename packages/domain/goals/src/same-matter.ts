import matters from './data/matters.json' with { type: 'json' };
import { is, type KnownToken } from './known-token.ts';

const names = Object.keys(matters.words);
const feelings = ['calm', 'worry', 'control', 'growth'];
const haveOneOf = (classes: readonly string[], before: readonly KnownToken[], after: readonly KnownToken[]): boolean =>
  classes.some((name) => [before, after].every((side) => side.some((token) => is(token, name))));

/** Whether words on both sides name one matter: "trygghet och lugn", "få impulskontroll och reglera mig själv". */
export const isSameMatter = (before: readonly KnownToken[], after: readonly KnownToken[]): boolean => haveOneOf(names, before, after);

/** Whether both sides tell how one feels, handles it or grows. */
export const isSameFeeling = (before: readonly KnownToken[], after: readonly KnownToken[]): boolean => haveOneOf(feelings, before, after);
