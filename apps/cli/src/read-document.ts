import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { BadInput, type FieldPath } from './bad-input.ts';

/** A file or standard input, read as YAML or JSON. */
export interface ReadDocument {
  readonly source: string;
  readonly value: unknown;
  /** The line where a field stands, or where its nearest surroundings stand when it is missing. */
  lineOf(path: FieldPath): number | undefined;
}

type Parsed = ReturnType<typeof parseDocument>;

/**
 * Reads YAML, of which JSON is a part.
 *
 * @param text - the content
 * @param source - what it is called when something is wrong with it
 * @throws {@link BadInput} with the line where it cannot be read
 */
export function readDocument(text: string, source: string): ReadDocument {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw notReadable(source, lines.linePos(error.pos[0]).line);
  return {
    source,
    value: valueOf(document, source),
    lineOf: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lines.linePos(offset).line;
    },
  };
}

function notReadable(source: string, line?: number): BadInput {
  return new BadInput(source, [{ code: 'notReadable', path: [], facts: {}, rule: 'SEC-11', line }]);
}

// An anchor that is used without end, or not there at all, is found first when the values are made.
function valueOf(document: Parsed, source: string): unknown {
  try {
    return document.toJS();
  } catch {
    throw notReadable(source);
  }
}

function offsetOf(document: Parsed, path: FieldPath): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetAt(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return isNode(document.contents) ? document.contents.range?.[0] : undefined;
}

function offsetAt(document: Parsed, path: FieldPath): number | undefined {
  const above: unknown = document.getIn(path.slice(0, -1), true);
  const last = String(path.at(-1));
  if (isMap(above)) return startOf(above.items.find(({ key }) => isScalar(key) && String(key.value) === last)?.key);
  return startOf(document.getIn(path, true));
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
