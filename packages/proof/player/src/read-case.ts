import { readFileSync } from 'node:fs';
import { type Case, CaseError, readCase as readText } from '@stafett/cases';

/**
 * Reads a case from a file.
 *
 * @param file - a YAML file, written as `docs/case-format.md` says
 * @throws {@link CaseError} with one line for each fault, or the line that says why the file cannot be read
 */
export function readCase(file: string): Case {
  return readText(textOf(file), file);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CaseError([`${file} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}`]);
  }
}
