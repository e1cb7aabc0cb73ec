import { z } from 'zod';

type Maker = (schema: z.core.$ZodType) => z.ZodType | undefined;

const make =
  <Schema extends z.core.$ZodType>(kind: abstract new (...given: never[]) => Schema, made: (schema: Schema) => z.ZodType): Maker =>
  (schema) =>
    schema instanceof kind ? made(schema) : undefined;

// The first that fits counts; what is none of these is left as it is.
const makers: readonly Maker[] = [
  make(z.ZodOptional, (schema) => z.optional(rawOf(schema.unwrap()))),
  make(z.ZodDefault, (schema) => rawOf(schema.unwrap()).optional()),
  make(z.ZodObject, (schema) => z.strictObject(Object.fromEntries(Object.entries(schema.shape).map(([field, inner]) => [field, rawOf(inner as z.ZodType)])))),
  make(z.ZodArray, (schema) => z.array(rawOf(schema.element)).check(...((schema.def.checks ?? []) as z.core.$ZodCheck<unknown[]>[]))),
  make(z.ZodDiscriminatedUnion, (schema) => z.discriminatedUnion(schema.def.discriminator, schema.options.map(rawOf) as never)),
  make(z.ZodUnion, (schema) => z.union(schema.options.map(rawOf))),
  make(z.ZodTuple, (schema) => z.tuple(schema.def.items.map(rawOf) as [z.ZodType])),
  make(z.ZodUUID, () => z.uuid()),
  make(z.ZodString, (schema) => z.string().check(...(schema.def.checks ?? []).filter(isOwn))),
];

const ownChecks: ReadonlySet<string> = new Set(['string_format', 'min_length', 'max_length']);
const isOwn = (check: z.core.$ZodCheck<never>): check is z.core.$ZodCheck<string> => ownChecks.has(check._zod.def.check);

/** The same shape with zod's own limits – strict objects, patterns, lengths and numbers – and without what this product adds: tidied texts, and rules between fields. */
export function rawOf(schema: z.core.$ZodType): z.ZodType {
  for (const maker of makers) {
    const made = maker(schema);
    if (made !== undefined) return made;
  }
  return schema as z.ZodType;
}
