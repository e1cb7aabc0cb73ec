const personalNumber = /(?<![\w-])(?:\d{2})?\d{2}(?:0\d|1[0-2])(?:[0-3]\d|[6-9]\d)[-+ ]?\d{4}(?![\w-])/;
const gravest = 50;

/**
 * What stands in a house's log and never may: a personal number (SEC-10), words that are no line of it, or an error with where it was thrown,
 * since everything that breaks here is something that a house has to expect.
 *
 * @param lines - as the process wrote them
 */
export function againstLines(lines: readonly string[]): readonly string[] {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const says = againstLine(line);
    if (says !== undefined) found.set(says, [...(found.get(says) ?? []), line]);
  }
  return [...found].map(([says, [first = '', ...more]]) => `${says}${more.length === 0 ? '' : ` (and ${more.length} like it)`}: ${shown(first)}`);
}

const longest = 500;

// What must not stand in a log is not repeated in another.
const shown = (line: string): string => line.replaceAll(/\d{4}(?!\d)/g, '****').slice(0, longest);

function againstLine(line: string): string | undefined {
  if (personalNumber.test(line)) return 'a personal number';
  const read = parsed(line);
  if (read === undefined) return 'no line of a log';
  const trace = (read.err as { at?: readonly string[] } | undefined)?.at ?? [];
  return Number(read.level ?? 0) >= gravest && trace.length > 0 ? 'an error with its stack' : undefined;
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
