import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import pairs from './contrast-pairs.json' with { type: 'json' };
import { colourOf } from './testing/colour-of.ts';
import { contrastOf } from './testing/contrast-of.ts';
import { type Declarations, readTokens } from './testing/read-tokens.ts';

const standard: Declarations = new Map([...readTokens('primitives.css', ':root'), ...readTokens('semantic.css', ':root')]);
const asked = readTokens('contrast.css', '[data-contrast="more"] [data-brand]');
const brandNames = readdirSync(new URL('brands', import.meta.url)).map((file) => file.replace('.css', ''));
const brands = brandNames.map((brand) => ({ brand, own: readTokens(`brands/${brand}.css`, `[data-brand="${brand}"]`) }));
const looks = [{ brand: 'none', own: new Map<string, string>() }, ...brands].flatMap(({ brand, own }) =>
  (['light', 'dark'] as const).flatMap((scheme) => [
    { look: `brand ${brand}, ${scheme}`, scheme, tokens: new Map([...standard, ...own]) },
    { look: `brand ${brand}, ${scheme} with more contrast`, scheme, tokens: new Map([...standard, ...own, ...asked]) },
  ]),
);

describe.each(looks)('$look', ({ scheme, tokens }) => {
  const rows = pairs.flatMap(({ front, grounds, atLeast, why }) => grounds.map((ground) => ({ front, ground, atLeast, why })));
  test.each(rows)('$front on $ground has at least $atLeast:1 ($why)', ({ front, ground, atLeast }) => {
    expect(contrastOf(colourOf(front, tokens, scheme), colourOf(ground, tokens, scheme))).toBeGreaterThanOrEqual(atLeast);
  });
});

test('every colour of the second tier is named in a pair, or is none that anything is read on', () => {
  const named = new Set(pairs.flatMap(({ front, grounds }) => [front, ...grounds]));
  const unread = ['--st-color-rule', '--st-color-note-fold', '--st-color-calm'];
  const missing = [...standard.keys()].filter((token) => token.startsWith('--st-color-') && !named.has(token) && !unread.includes(token));
  expect(missing).toEqual([]);
});

test.each(brands)('brand $brand overrides tokens of the second tier and nothing else', ({ own }) => {
  const others = [...own.keys()].filter((token) => !standard.has(token) && token !== '--st-font-heading');
  expect(others).toEqual([]);
  expect(own.size).toBeGreaterThan(10);
});

test('asking for more contrast in the page gives the same as asking for it in the system', () => {
  expect(readTokens('contrast.css', ':root:not([data-contrast="standard"]) [data-brand]')).toEqual(asked);
});

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#17503f', '#17503f')).toBe(1);
});
