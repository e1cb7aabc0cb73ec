import type { z } from 'zod';
import type { Violation } from './decision.ts';

/**
 * What can be wrong with input, whatever it is about; a room adds its own codes by `params.violation` on a refinement (SEC-11).
 *
 * @example
 * inputViolationCodes.includes('unknownField') // true
 */
export const inputViolationCodes = [
  'missing',
  'wrongType',
  'tooLong',
  'tooShort',
  'outOfRange',
  'unknownField',
  'unknownValue',
  'invalidFormat',
  'invalidPersonnummer',
  'forbiddenCharacter',
  'invalid',
] as const;
/** One of the codes of bad input. */
export type InputViolationCode = (typeof inputViolationCodes)[number];

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];
type Facts = Violation['facts'];
type Found = { readonly code: string; readonly facts: Facts; readonly path?: Path; readonly rule?: string };

/**
 * What was wrong with input, as violations that name field and rule (SEC-11) and never repeat what was written.
 *
 * @typeParam Code - the room's own codes, given as `params.violation` in its schemas
 * @param error - what the schema found
 * @param input - what was read, if at hand: it tells a missing field from one of the wrong type under any error map
 * @example
 * violationsOf(Text(3).safeParse('hejsan').error) // [{ code: 'tooLong', path: [], facts: { max: 3 }, rule: 'SEC-11', laws: [] }]
 */
export function violationsOf<Code extends string = never>(error: z.ZodError, input?: unknown): readonly Violation<InputViolationCode | Code>[] {
  return error.issues.flatMap((issue) => violationsOfIssue<Code>(issue, [], input));
}

function violationsOfIssue<Code extends string>(issue: Issue, above: Path, input: unknown): readonly Violation<InputViolationCode | Code>[] {
  const path = [...above, ...issue.path.map(pathPart)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closestBranch(issue.errors).flatMap((inner) => violationsOfIssue<Code>(inner, path, input));
  }
  return findingsOf(issue, path, input).map(({ code, facts, path: inside, rule }) => ({
    code: code as InputViolationCode | Code,
    path: inside ?? path,
    facts,
    rule: rule ?? 'SEC-11',
    laws: [],
  }));
}

// The branch of a union that came furthest is the one the sender meant.
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (branch: readonly Issue[]): number => Math.max(0, ...branch.map((issue) => issue.path.length));
  return branches.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
}

function findingsOf(issue: Issue, path: Path, input: unknown): readonly Found[] {
  switch (issue.code) {
    case 'invalid_type':
      return [isAbsent(issue, path, input) ? { code: 'missing', facts: {} } : { code: 'wrongType', facts: { expected: issue.expected } }];
    case 'invalid_value':
      return [isAbsent(issue, path, input) ? { code: 'missing', facts: {} } : { code: 'unknownValue', facts: { allowed: issue.values.map(String) } }];
    case 'invalid_union':
      return [isAbsent(issue, path, input) ? { code: 'missing', facts: {} } : { code: 'unknownValue', facts: { allowed: discriminatorsOf(issue) } }];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknownField', facts: {}, path: [...path, pathPart(key)] }));
    case 'too_big':
      return [{ code: issue.origin === 'number' ? 'outOfRange' : 'tooLong', facts: { max: Number(issue.maximum) } }];
    case 'too_small':
      return [{ code: issue.origin === 'number' ? 'outOfRange' : 'tooShort', facts: { min: Number(issue.minimum) } }];
    default:
      return [otherFinding(issue)];
  }
}

const discriminatorsOf = (issue: Issue): readonly string[] => ('options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []);

function otherFinding(issue: Issue): Found {
  if (issue.code === 'invalid_format') return { code: 'invalidFormat', facts: { format: issue.format } };
  if (issue.code !== 'custom') return { code: 'invalid', facts: {} };
  const { violation, rule, facts } = (issue.params ?? {}) as { violation?: string; rule?: string; facts?: Facts };
  return { code: violation ?? 'invalid', facts: facts ?? {}, ...(rule === undefined ? {} : { rule }) };
}

function isAbsent(issue: Issue, path: Path, input: unknown): boolean {
  if (input === undefined) return issue.message.endsWith('received undefined');
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | null | undefined)?.[part], input) === undefined;
}

const FIELD_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
// Digits enough to be somebody's number.
const NUMBER = /\d{4}/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// A key that comes from the input may itself hold what must not be repeated.
function pathPart(part: PropertyKey): string | number {
  if (typeof part === 'number') return part;
  const text = String(part);
  return (FIELD_NAME.test(text) && !NUMBER.test(text)) || UUID.test(text) ? text : '?';
}
