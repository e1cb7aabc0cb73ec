import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { caseJsonSchema, caseJsonSchemaFile } from './case-json-schema.ts';
import { shippedCases, shippedNames } from './shipped-cases.ts';

test('the JSON Schema in docs is the one that the format gives; `pnpm --filter @stafett/cases generate` makes it anew', () => {
  expect(JSON.parse(readFileSync(caseJsonSchemaFile, 'utf8'))).toEqual(JSON.parse(caseJsonSchema()));
});

test.each(shippedNames)('%s is a case by the JSON Schema too', (name) => {
  const schema = z.fromJSONSchema(JSON.parse(caseJsonSchema()));
  const story = parse(readFileSync(shippedCases[name], 'utf8'));
  expect(schema.safeParse(story).error?.issues).toBeUndefined();
  expect(schema.safeParse({ ...story, steps: [{ do: { registerNeed: { noticedBy: 'nobody' } } }] }).success).toBe(false);
});
