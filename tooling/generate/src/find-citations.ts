import { ruleIds } from '@stafett/rulebook';
import { type CitingFile, type CitingKind, citingFiles } from './citing-files.ts';

/** A rule number that stands in a file. */
export interface Citation {
  readonly rule: string;
  readonly path: string;
  readonly kind: CitingKind;
}

const prefixes = [...new Set(ruleIds.map((id) => id.slice(0, id.indexOf('-'))))].join('|');
const number = new RegExp(`(?<![\\w-])(?:${prefixes})-\\d\\d(?!\\d)`, 'g');
const commentOrString = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

/** The number that tests use for a rule that does not exist. */
const NO_SUCH_NUMBER = /-99$/;

const numbersIn = (text: string): readonly string[] => [...new Set(text.match(number))];

// What a comment shows by example is not applied by it.
const examples = /^\s*\*\s*@example\b[\s\S]*?(?=^\s*\*\s*@|\*\/)/gm;

// A test proves what its titles and reasons say in words; a number alone in a table is what it works with.
function sentencesOf(text: string): string {
  const strings = (text.match(commentOrString) ?? []).filter((found) => !found.startsWith('/'));
  return strings.filter((found) => /\s/.test(found)).join('\n');
}

/** The rules that a file cites, each once: a test only by its titles and reasons. */
export function citationsIn({ path, kind, text }: CitingFile): readonly Citation[] {
  const rules = numbersIn(kind === 'code' ? text.replaceAll(examples, '') : text);
  const proved = kind === 'test' && rules.length > 0 ? new Set(numbersIn(sentencesOf(text))) : undefined;
  return rules.filter((rule) => !NO_SUCH_NUMBER.test(rule)).map((rule) => ({ rule, path, kind: proved === undefined || proved.has(rule) ? kind : 'mention' }));
}

/** Every citation of a rule in the workspace. */
export function findCitations(root: string): readonly Citation[] {
  return citingFiles(root).flatMap(citationsIn);
}
