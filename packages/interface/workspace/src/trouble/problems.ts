import type { Violation } from '@stafett/kernel';
import type { NameOf, Texts } from '@stafett/texts';
import { problemOf } from '@stafett/ui-sip';
import type { FieldProblem } from '@stafett/ui-kit';
import type { Trouble } from './trouble-note.tsx';

type Path = Violation['path'];

/** Finds what is wrong with the field at a path of the command. */
export type ProblemAt = (...path: Path) => FieldProblem | undefined;

const isSame = (one: Path, other: Path): boolean => one.length === other.length && one.every((part, place) => part === other[place]);

const inputRules = new Set(['SEC-10', 'SEC-11']);

/**
 * What a refusal says under each field.
 *
 * @param trouble - the last try, if it failed
 * @param words - the language and the names
 */
export function problemsIn(trouble: Trouble | undefined, words: { readonly texts: Texts; readonly nameOf: NameOf }): ProblemAt {
  const violations = trouble?.state === 'refused' ? trouble.violations : [];
  return (...path) => {
    const found = violations.find((violation) => isSame(violation.path, path));
    if (found === undefined) return undefined;
    const { text, why } = problemOf(found, words);
    return inputRules.has(found.rule) ? { text } : { text, why };
  };
}

function only(trouble: Trouble | undefined, keeps: (violation: Violation) => boolean): Trouble | undefined {
  if (trouble?.state !== 'refused') return trouble;
  const violations = trouble.violations.filter(keeps);
  return violations.length === 0 ? undefined : { state: 'refused', violations };
}

/**
 * What is left of a refusal while one goes on writing: a field that is right now has no problem any more.
 *
 * @param trouble - the last try, if it failed
 * @param now - what the schema says of the form as it is written now
 */
export function whatRemains(trouble: Trouble | undefined, now: readonly Violation[]): Trouble | undefined {
  return only(trouble, ({ rule, path }) => !inputRules.has(rule) || now.some((violation) => isSame(violation.path, path)));
}

/**
 * What is left of a refusal when the fields have said theirs.
 *
 * @param trouble - the last try, if it failed
 * @param isField - whether a path belongs to a field that shows its own problem
 */
export function besideFields(trouble: Trouble | undefined, isField: (path: Path) => boolean): Trouble | undefined {
  return only(trouble, ({ path }) => !isField(path));
}
