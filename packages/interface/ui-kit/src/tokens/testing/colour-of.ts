import type { Declarations } from './read-tokens.ts';

const callOf = (value: string, name: string): string | undefined =>
  value.startsWith(`${name}(`) && value.endsWith(')') ? value.slice(name.length + 1, -1) : undefined;

/**
 * The hexadecimal colour that a token ends in.
 *
 * @param token - the name of a custom property
 * @param tokens - all tiers in one map
 * @param scheme - which half of `light-dark()` counts
 */
export function colourOf(token: string, tokens: Declarations, scheme: 'light' | 'dark'): string {
  const value = tokens.get(token);
  if (value === undefined) throw new Error(`No token is called ${token}`);
  return resolve(value.trim(), tokens, scheme);
}

function resolve(value: string, tokens: Declarations, scheme: 'light' | 'dark'): string {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value;
  const reference = callOf(value, 'var');
  if (reference !== undefined) return colourOf(reference, tokens, scheme);
  const halves = callOf(value, 'light-dark')?.split(/,(?![^(]*\))/);
  const half = halves?.[scheme === 'light' ? 0 : 1];
  if (half === undefined) throw new Error(`Cannot read the colour ${value}`);
  return resolve(half.trim(), tokens, scheme);
}
