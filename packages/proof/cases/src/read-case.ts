import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Case } from './case.schema.ts';
import { checkLines } from './check-lines.ts';
import { checkNames, type Fault } from './check-names.ts';

/** A case that cannot be played as it is written; the message has one line for each fault, with file, line and field. */
export class CaseError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'CaseError';
    this.faults = faults;
  }
}

type Document = ReturnType<typeof parseDocument>;

/**
 * Reads a case from YAML.
 *
 * @param text - the file's content
 * @param file - what the file is called, for the faults
 * @throws {@link CaseError} with line and field of everything that is wrong
 */
export function readCase(text: string, file: string): Case {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) throw new CaseError(document.errors.map(({ pos, message }) => `${at(pos[0])} ${message}`));
  const read = Case.safeParse(document.toJS());
  const faults = read.success ? [...checkNames(read.data), ...checkLines(read.data)] : read.error.issues.flatMap(faultsOf);
  if (!read.success || faults.length > 0)
    throw new CaseError(faults.map(({ path, message }) => `${at(offsetOf(document, path))} ${path.join('.') || 'the case'}: ${message}`));
  return read.data;
}

function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'there is no such field' }));
  if (issue.code === 'invalid_union')
    return furthest(issue.errors)
      .flatMap(faultsOf)
      .map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return [{ path, message: isMissing ? 'is missing' : issue.message.replace(/^Invalid input: /, '') }];
}

// The way of writing it that came furthest is the one that was meant.
function furthest(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const reach = (issues: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'invalid_type' ? 0 : 1)));
  return branches.reduce((best, branch) => (reach(branch) > reach(best) ? branch : best), branches[0] ?? []);
}

// Where a field stands; where its nearest surroundings stand when it is missing.
function offsetOf(document: Document, path: Fault['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = keyAt(document, path.slice(0, length));
    if (key !== undefined) return key;
  }
  return 0;
}

function keyAt(document: Document, path: Fault['path']): number | undefined {
  const above: unknown = document.getIn(path.slice(0, -1), true);
  const last = String(path.at(-1));
  if (!isMap(above)) return startOf(document.getIn(path, true));
  return startOf(above.items.find(({ key }) => isScalar(key) && String(key.value) === last)?.key);
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
