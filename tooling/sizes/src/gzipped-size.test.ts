import { expect, test } from 'vitest';
import { gzippedSize } from './gzipped-size.ts';

test('a package weighs what it brings along, and zod is left out', async () => {
  const kernel = await gzippedSize('packages/domain/kernel/src/index.ts');
  const rulebook = await gzippedSize('packages/domain/rulebook/src/index.ts');
  expect(kernel).toBeGreaterThan(1);
  expect(rulebook).toBeGreaterThan(1);
  expect(kernel).toBeLessThan(15);
});
