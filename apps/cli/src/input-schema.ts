import * as kernel from '@stafett/kernel';
import { BatonId } from '@stafett/ladder';
import { z } from 'zod';
import descriptions from './data/descriptions.json' with { type: 'json' };
import { isObject, type LeftOut } from './left-out.ts';
import { ownName } from './names.ts';

/** A JSON Schema, as far as it is walked here. */
export interface JsonSchema {
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema | boolean;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  /** What the text names, as `person`, where an id is asked for. */
  nameOf?: string;
  /** The field gives the name; without it, it points at one that is given elsewhere. */
  gives?: boolean;
  /** A moment, and the time on the clock that is meant when only a day is written. */
  momentAt?: string;
  [keyword: string]: unknown;
}

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const DAY = '\\d{4}-\\d{2}-\\d{2}';
const MOMENT = `^${DAY}(?:[ T]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?)?$`;

const idKinds = new Map<unknown, string>(
  Object.entries({ ...kernel, BatonId }).flatMap(([name, schema]) =>
    schema instanceof z.ZodUUID ? [[schema._zod.def, name.replace(/Id$/, '').replace(/^./, (letter) => letter.toLowerCase())] as const] : [],
  ),
);
const { Instant } = kernel;
const { types } = descriptions;
const givingFields = ['id', 'others'];
const fieldDescriptions: Readonly<Record<string, string>> = descriptions.fields;

/** The JSON Schema of what may be written for a question: names of one's own for ids, and moments as people write them. */
export function inputSchemaOf(schema: z.ZodType, leftOut: readonly LeftOut[]): JsonSchema {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: mark }) as JsonSchema;
  rewrite(made, []);
  for (const rule of leftOut) for (const one of schemasAt([made], rule.in)) leaveOut(one, rule);
  return made;
}

// One schema may stand in many places and is met once: here it is told what it is, and below where it stands.
function mark({ zodSchema, jsonSchema }: { readonly zodSchema: z.core.$ZodType; readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { def } = zodSchema._zod;
  const kind = idKinds.get(def);
  if (kind !== undefined) jsonSchema.nameOf = kind;
  if (def === Instant._zod.def) jsonSchema.momentAt = '00:00';
}

type Fields = readonly string[];

function rewrite(written: JsonSchema, fields: Fields): void {
  const known = written.description ?? descriptionAt(fields);
  if (known !== undefined) written.description = known;
  becomeWritable(written, fields);
  for (const [name, one] of Object.entries(written.properties ?? {})) rewrite(one, [...fields, name]);
  for (const one of partsOf(written)) rewritePart(one, fields);
}

function becomeWritable(written: JsonSchema, fields: Fields): void {
  if (written.nameOf !== undefined) becomeName(written, fields.at(-1));
  else if (written.momentAt !== undefined) becomeMoment(written, fields.length === 1 ? '12:00' : '00:00');
  else if (written.format === 'date') becomeDay(written);
}

// An entry of a list and an alternative stand under the field's own description.
function rewritePart(part: JsonSchema, fields: Fields): void {
  const { description } = part;
  rewrite(part, fields);
  if (description === undefined && part.nameOf === undefined && part.momentAt === undefined) delete part.description;
}

/** The description of a field by where it stands: the longest way that is known, as `narrowings.at` before `at`. */
function descriptionAt(fields: Fields): string | undefined {
  const ways = fields.map((_, place) => fields.slice(place).join('.'));
  return ways.map((way) => fieldDescriptions[way]).find((description) => description !== undefined);
}

const partsOf = ({ items, prefixItems, additionalProperties, anyOf, oneOf, allOf }: JsonSchema): readonly JsonSchema[] =>
  [items, additionalProperties, prefixItems, anyOf, oneOf, allOf].flat().filter(isSchema);

function becomeName(written: JsonSchema, field: string | undefined): void {
  const gives = field !== undefined && givingFields.includes(field);
  const words = (gives ? types.givesName : types.pointsAtName).replace('{kind}', written.nameOf ?? '');
  delete written.format;
  Object.assign(written, { gives, pattern: `^(?:${UUID}|${ownName})$`, description: gives ? words : joined(written.description, words) });
}

function becomeDay(written: JsonSchema): void {
  delete written.pattern;
  written.description ??= types.day;
}

function becomeMoment(written: JsonSchema, momentAt: string): void {
  delete written.format;
  Object.assign(written, { momentAt, pattern: MOMENT, description: joined(written.description, types.moment.replace('{time}', momentAt)) });
}

const joined = (one: string | undefined, other: string): string => (one === undefined ? other : `${one.replace(/\.$/, '')}. ${other}`);

function leaveOut(schema: JsonSchema, { field, value, as }: LeftOut): void {
  if (schema.properties?.[field] === undefined) return;
  const required = (schema.required ?? []).filter((one) => one !== field);
  if (required.length > 0) schema.required = required;
  else delete schema.required;
  const taken = as === undefined ? JSON.stringify(value) : `the same as ${as}`;
  schema.properties[field].description = joined(schema.properties[field].description, `Left out: ${taken}`);
}

/** The schemas that may hold for a field or an entry below any of some schemas. */
export function schemasBelow(schemas: readonly JsonSchema[], step: string | number): readonly JsonSchema[] {
  return branchesOf(schemas).flatMap((schema) => {
    if (typeof step === 'number') return [schema.prefixItems?.[step] ?? schema.items].filter(isSchema);
    const own = schema.properties;
    return [own !== undefined && Object.hasOwn(own, step) ? own[step] : schema.additionalProperties].filter(isSchema);
  });
}

function schemasAt(schemas: readonly JsonSchema[], way: readonly string[]): readonly JsonSchema[] {
  return branchesOf(way.reduce((above, step) => schemasBelow(above, step === '*' ? 0 : step), schemas));
}

/** Every alternative of some schemas, and the schemas themselves. */
export function branchesOf(schemas: readonly JsonSchema[]): readonly JsonSchema[] {
  return schemas.flatMap((schema) => [schema, ...branchesOf([...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])])]);
}

const isSchema = (schema: unknown): schema is JsonSchema => isObject(schema);
