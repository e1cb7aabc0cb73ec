import fc, { type Arbitrary } from 'fast-check';
import type { Form } from './form.ts';

/** Stands in a value for what depends on where the plans are: it is filled in when the value is sent. */
export type Blank = `@${'id' | 'text' | 'day' | 'instant' | 'house' | 'unit' | 'version' | 'number'}:${string}`;

const mostItems = 3;
const made = new WeakMap<Form, Map<string, Arbitrary<unknown>>>();

/**
 * Values that a schema lets in, with blanks for ids, times, words and versions.
 *
 * @param form - of the schema
 * @param field - where the value stands
 */
export function valueOf(form: Form, field = ''): Arbitrary<unknown> {
  const known = made.get(form) ?? new Map<string, Arbitrary<unknown>>();
  made.set(form, known);
  const arbitrary = known.get(field) ?? make(form, field);
  known.set(field, arbitrary);
  return arbitrary;
}

function make(form: Form, field: string): Arbitrary<unknown> {
  if (form.const !== undefined) return fc.constant(form.const);
  if (form.enum !== undefined) return fc.constantFrom(...form.enum);
  const members = form.oneOf ?? form.anyOf;
  if (members !== undefined) return fc.oneof(...members.map((member) => valueOf(member, field)));
  if (form.allOf !== undefined) return valueOf(Object.assign({}, ...form.allOf) as Form, field);
  return (makers[form.type ?? ''] ?? anything)(form, field);
}

type Make = (form: Form, field: string) => Arbitrary<unknown>;

const anything: Make = () => fc.jsonValue({ maxDepth: 2 });

const makers: Readonly<Record<string, Make>> = {
  object: objectOf,
  array: (form, field) => listOf(form, field),
  string: (form, field) => fc.constant(blankOf(form, field)),
  integer: numberOf,
  number: numberOf,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
};

function objectOf({ properties, required = [], additionalProperties }: Form): Arbitrary<unknown> {
  if (properties === undefined && typeof additionalProperties === 'object')
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), valueOf(additionalProperties), { maxKeys: 3 });
  const fields = Object.entries(properties ?? {}).map(([name, form]) => [name, valueOf(form, name)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

function listOf({ items, prefixItems, minItems = 0, maxItems = mostItems }: Form, field: string): Arbitrary<unknown> {
  if (prefixItems !== undefined) return fc.tuple(...prefixItems.map((form) => valueOf(form, field)));
  const most = Math.max(minItems, Math.min(maxItems, mostItems));
  return fc.array(valueOf(items ?? {}, field), { minLength: minItems, maxLength: most });
}

function numberOf({ minimum, maximum }: Form, field: string): Arbitrary<unknown> {
  if (/version/i.test(field)) return fc.constant(`@version:${field}` satisfies Blank);
  const from = Math.max(minimum ?? -5, -1000);
  return fc.integer({ min: from, max: Math.max(from, Math.min(maximum ?? from + 20, from + 1000)) });
}

const slugs: Readonly<Record<string, Blank>> = { house: '@house:', keeper: '@house:', unit: '@unit:' };

function blankOf({ format, pattern, maxLength }: Form, field: string): Blank {
  if (format === 'uuid') return `@id:${field}`;
  if (format === 'date') return '@day:';
  if (format === 'date-time') return '@instant:';
  if (field === 'personnummer') return '@number:';
  if (pattern !== undefined) return slugs[field] ?? '@house:';
  return `@text:${maxLength ?? 100}`;
}
