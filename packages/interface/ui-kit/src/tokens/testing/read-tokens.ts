import { readFileSync } from 'node:fs';

/** The custom properties of one rule, by name. */
export type Declarations = ReadonlyMap<string, string>;

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

const declarationsIn = (body: string): Declarations => new Map([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', found[2] ?? '']));

/**
 * The custom properties that a token file sets for one selector.
 *
 * @param file - a file of `src/tokens`
 * @param selector - exactly as the file writes it
 */
export function readTokens(file: string, selector: string): Declarations {
  const css = read(file);
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`${file} has no rule for ${selector}`);
  return declarationsIn(css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start)));
}
