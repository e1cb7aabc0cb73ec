import { describe, expect, test } from 'vitest';
import pairs from './contrast-pairs.json' with { type: 'json' };
import { colourOf } from './testing/colour-of.ts';
import { contrastOf } from './testing/contrast-of.ts';
import { type Declarations, readTokens } from './testing/read-tokens.ts';

const standard: Declarations = new Map([...readTokens('primitives.css', ':root'), ...readTokens('semantic.css', ':root')]);
const asked = readTokens('contrast.css', '[data-contrast="more"]');
const modes = [
  { mode: 'light', scheme: 'light', tokens: standard },
  { mode: 'dark', scheme: 'dark', tokens: standard },
  { mode: 'light with more contrast', scheme: 'light', tokens: new Map([...standard, ...asked]) },
  { mode: 'dark with more contrast', scheme: 'dark', tokens: new Map([...standard, ...asked]) },
] as const;

describe.each(modes)('in $mode', ({ scheme, tokens }) => {
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

test('asking for more contrast in the page gives the same as asking for it in the system', () => {
  expect(readTokens('contrast.css', ':root:not([data-contrast="standard"])')).toEqual(asked);
});

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#17503f', '#17503f')).toBe(1);
});
