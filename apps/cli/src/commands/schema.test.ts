import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exampleOf } from '../example-of.ts';
import { formNames, forms } from '../forms.ts';
import type { JsonSchema } from '../input-schema.ts';
import { ask, askJson } from '../testing/ask.ts';

const printed = async (name: string): Promise<JsonSchema> => JSON.parse((await ask(['schema', name])).out) as JsonSchema;

function undescribed(schema: JsonSchema, way: string): readonly string[] {
  const below = Object.entries(schema.properties ?? {});
  const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((part): part is JsonSchema => typeof part === 'object');
  return [
    ...below.flatMap(([name, one]) => [...(one.description ? [] : [`${way}.${name}`]), ...undescribed(one, `${way}.${name}`)]),
    ...parts.flatMap((part) => undescribed(part, way)),
  ];
}

describe.each(formNames)('the schema of %s', (name) => {
  test('says of every field what it is', async () => {
    expect(undescribed(await printed(name), name)).toEqual([]);
  });

  test('takes the example as it is written', async () => {
    const taken = z.fromJSONSchema((await printed(name)) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(exampleOf(forms[name].example).value);
    expect(taken.error).toBeUndefined();
  });

  test('has an example that can be answered, in YAML and in JSON, and the same way', async () => {
    const yaml = (await ask(['schema', name, '--example'])).out;
    const json = (await ask(['schema', name, '--example', '--json'])).out;
    const answered = await ask([name, '-', '--json'], { input: yaml });
    expect(answered).toMatchObject({ error: '' });
    expect(answered.code).toBeLessThan(3);
    expect(await ask([name, '-', '--json'], { input: json })).toEqual(answered);
  });

  test('asks for nothing that can be left out: without any field that is required the file is wrong, and the field is named', async () => {
    const example = exampleOf(forms[name].example).value as Record<string, unknown>;
    for (const field of (await printed(name)).required ?? []) {
      const { [field]: _, ...rest } = example;
      const { code, answer } = await askJson([name, '-'], { input: JSON.stringify(rest) });
      expect({ code, answer }).toMatchObject({
        code: 64,
        answer: { violations: expect.arrayContaining([expect.objectContaining({ path: field, code: 'missing' })]) },
      });
    }
  });
});

test('--json prints the schema too', async () => {
  expect(await askJson(['schema', 'consent'])).toEqual({ code: 0, answer: await printed('consent') });
});

test('a name of one’s own is told from a UUID, and nothing is left of how the schema was made', async () => {
  const { properties } = await printed('consent');
  const { id } = properties?.person?.properties ?? {};
  expect(id).not.toHaveProperty('format');
  expect(Object.keys(id ?? {}).toSorted()).toEqual(['description', 'pattern', 'type']);
  expect(new RegExp(id?.pattern as string).test('josef')).toBe(true);
  expect(new RegExp(id?.pattern as string).test('20230314-2398')).toBe(false);
});
