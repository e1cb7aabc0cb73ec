import { PlanCommand, RegisterNeed } from '@stafett/plan';
import { z } from 'zod';

interface Form {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly items?: Form;
  readonly prefixItems?: readonly Form[];
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
  readonly allOf?: readonly Form[];
}

/** Where words can be written, and how long they may be; a new field of a command is here by itself. */
export type FreeTexts = ReadonlyMap<string, number>;

const longest = 4000;

/** Every field of every command in which somebody may write what they like. */
export function freeTextsOfCommands(): FreeTexts {
  const found = new Map<string, number>();
  for (const schema of [PlanCommand, RegisterNeed]) {
    const form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Form;
    for (const command of form.oneOf ?? form.anyOf ?? [form]) collect(command, String(command.properties?.type?.const), found);
  }
  return found;
}

function collect(form: Form, path: string, found: Map<string, number>): void {
  for (const [inner, place] of insides(form, path)) collect(inner, place, found);
  if (isFree(form)) found.set(path, Math.min(found.get(path) ?? longest, form.maxLength ?? longest));
}

function insides({ properties = {}, items, prefixItems = [], anyOf = [], oneOf = [], allOf = [] }: Form, path: string): readonly (readonly [Form, string])[] {
  const listed = items === undefined ? prefixItems : [items, ...prefixItems];
  return [
    ...Object.entries(properties).map(([field, inner]) => [inner, `${path}.${field}`] as const),
    ...listed.map((inner) => [inner, `${path}[]`] as const),
    ...[...anyOf, ...oneOf, ...allOf].map((inner) => [inner, path] as const),
  ];
}

const isFree = ({ type, format, pattern, enum: words, const: word }: Form): boolean =>
  type === 'string' && format === undefined && pattern === undefined && words === undefined && word === undefined;
