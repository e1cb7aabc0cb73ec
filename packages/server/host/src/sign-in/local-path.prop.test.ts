import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

const address = 'https://sip.region.example';
const pieces = fc
  .array(fc.constantFrom('/', '\\', '//', ':', '@', '.', '..', '%2f', '%5c', '\t', '\n', 'https:', 'example.org', '?', '#', 'å', ' '), { maxLength: 8 })
  .map((parts) => parts.join(''));

test('whatever was asked for, one ends up in the house', () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.webUrl(), fc.anything()), (asked) => {
      const path = localPath(asked, address);
      expect(path.startsWith('/')).toBe(true);
      expect(new URL(path, address).origin).toBe(address);
    }),
    { numRuns: 2000 },
  );
});

test('a path of the house is kept', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.stringMatching(/^[a-z0-9=&]{0,20}$/), (page, query) => {
      const asked = query === '' ? `/${page}` : `/${page}?${query}`;
      expect(localPath(asked, address)).toBe(asked);
    }),
  );
});

test.each(['/.//', '/.//example.org', '/a/..//example.org', '/%2e//example.org'])('two slashes hidden behind a dot lead to no other house: %s', (asked) => {
  expect(localPath(asked, address)).toBe('/');
});
