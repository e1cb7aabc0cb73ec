import { violationsOf } from '@stafett/kernel';
import { BadInput, type Fault } from './bad-input.ts';
import { inputSchemaOf } from './input-schema.ts';
import { fillIn, isObject } from './left-out.ts';
import { createNames, type Names } from './names.ts';
import type { QuestionForm } from './question-form.ts';
import type { ReadDocument } from './read-document.ts';
import { translate } from './translate.ts';

/** A question that can be answered, and the names it was written with. */
export interface Asked<Question> {
  readonly question: Question;
  readonly names: Names;
}

/**
 * Reads a question: fills in what was left out, puts ids in place of names, and checks it against the schema of the domain.
 *
 * @param document - the file or standard input
 * @param form - what the command reads
 * @param flags - what the command line says, which goes before the file
 * @throws {@link BadInput} that names every field that is wrong, with its line and rule
 */
export function readQuestion<Question>(document: ReadDocument, form: QuestionForm<Question>, flags: Readonly<Record<string, unknown>> = {}): Asked<Question> {
  const written = isObject(document.value) ? { ...document.value, ...flags } : document.value;
  const names = createNames();
  const { value, faults } = translate(fillIn(written, form.leftOut), inputSchemaOf(form.schema, form.leftOut), names);
  const read = form.schema.safeParse(value);
  const found = [
    ...faults,
    ...(read.success ? [] : violationsOf<string>(read.error, value).filter(({ path }) => !faults.some((fault) => sameField(fault, path)))),
  ];
  if (!read.success || found.length > 0)
    throw new BadInput(
      document.source,
      found.map((fault) => placed(fault, document)),
    );
  return { question: read.data, names };
}

const sameField = (fault: Fault, path: Fault['path']): boolean => fault.path.join('.') === path.join('.');

const placed = ({ code, path, facts, rule }: Fault, document: ReadDocument): Fault => ({ code, path, facts, rule, line: document.lineOf(path) });
