import { expect, test } from 'vitest';
import { Cookies } from './cookies.ts';

const setting = (...lines: readonly string[]): Headers => new Headers(lines.map((line) => ['set-cookie', line]));

test('cookies go back to the paths that they were set for', () => {
  const cookies = new Cookies();
  cookies.remember(setting('a=1; Path=/', 'b=2; Path=/sign-in; HttpOnly', 'c=x=y'));
  expect(cookies.headerFor('/api')).toBe('a=1; c=x=y');
  expect(cookies.headerFor('/sign-in/callback')).toBe('a=1; b=2; c=x=y');
  expect(cookies.headerFor('/sign-ins')).toBe('a=1; c=x=y');
});

test.each([
  { reason: 'no time left', line: 'a=; Path=/; Max-Age=0' },
  { reason: 'a day that is over', line: 'a=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT' },
])('a cookie with $reason is forgotten', ({ line }) => {
  const cookies = new Cookies();
  cookies.remember(setting('a=1; Path=/'));
  cookies.remember(setting(line));
  expect(cookies.headerFor('/')).toBe('');
});
