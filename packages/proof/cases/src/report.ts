/** One expectation of a play: what was expected, whether it held, and what was seen. */
export interface Result {
  /** The number of the step, from 1. */
  readonly step: number;
  readonly title: string;
  /** The machine expectation, in short. */
  readonly asked: string;
  readonly held: boolean;
  readonly seen: string;
}

/** How a play went. */
export interface Report {
  readonly title: string;
  readonly results: readonly Result[];
  /** Why the play stopped before its end; what was not reached counts as not held. */
  readonly stopped?: { readonly step: number; readonly reason: string } | undefined;
  /** Halves of prose lines that the case cannot express yet. */
  readonly unsaid: readonly string[];
  readonly held: number;
  readonly notHeld: number;
}

const words = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(words).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${key} ${words(inner)}`)
    .join(', ');
};

/**
 * A machine expectation as a line to be read.
 *
 * @param name - the kind of expectation
 * @param asked - what it asks for
 * @example
 * inShort('keeper', { house: 'region', term: 2 }) // 'keeper: house region, term 2'
 */
export function inShort(name: string, asked: unknown): string {
  return asked === true ? name : `${name}: ${words(asked)}`;
}

/**
 * The report as plain lines; the last one counts.
 *
 * @param report - of a play
 */
export function linesOf({ title, results, stopped, unsaid, held, notHeld }: Report): readonly string[] {
  return [
    title,
    ...results.flatMap((one) => [
      `${one.held ? '✓' : '✗'} ${one.title}`,
      `    step ${one.step} · ${one.asked}${one.held ? ` → ${one.seen}` : `\n    but ${one.seen}`}`,
    ]),
    ...unsaid.map((half) => `– ${half}`),
    ...(stopped === undefined ? [] : [`Stopped at step ${stopped.step}: ${stopped.reason}`]),
    `${held} held, ${notHeld} not held`,
  ];
}
