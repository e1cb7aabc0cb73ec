import { BadInput, WrongUse } from './bad-input.ts';
import type { Call } from './command.ts';
import { type ReadDocument, readDocument } from './read-document.ts';

/** The text of the file that a call names, or of standard input for `-` and for no file at all. */
export function readSource({ words, sources }: Pick<Call, 'words' | 'sources'>): { readonly text: string; readonly source: string } {
  const [file, ...more] = words;
  if (more.length > 0) throw new WrongUse('One file at a time.');
  if (file !== undefined && file !== '-') return { text: readFile(file, sources), source: file };
  if (sources.isInteractive && file === undefined) throw new WrongUse('Name a file, or - for standard input.');
  return { text: sources.readStandardInput(), source: '-' };
}

function readFile(file: string, sources: Call['sources']): string {
  try {
    return sources.readFile(file);
  } catch {
    throw new BadInput(file, [{ code: 'fileNotRead', path: [], facts: {}, rule: 'SEC-11' }]);
  }
}

/** The file of a call, or standard input, as YAML or JSON. */
export function readSourceDocument(call: Pick<Call, 'words' | 'sources'>): ReadDocument {
  const { text, source } = readSource(call);
  return readDocument(text, source);
}
