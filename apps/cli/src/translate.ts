import { CalendarDate, ClockTime, instantAt } from '@stafett/kernel';
import type { Fault, FieldPath } from './bad-input.ts';
import { branchesOf, type JsonSchema, schemasBelow } from './input-schema.ts';
import { isObject } from './left-out.ts';
import { isOwnName, isUuid, type Names } from './names.ts';

/** Input in the form that the rules read, and the names in it that stand for nothing. */
export interface Translated {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

type Leaf = (text: string, schema: JsonSchema, path: FieldPath) => unknown;
interface Place {
  readonly schemas: readonly JsonSchema[];
  readonly path: FieldPath;
}

/** Puts ids in place of names and instants in place of moments as people write them. */
export function translate(input: unknown, schema: JsonSchema, names: Names): Translated {
  const given = new Set<string>();
  const faults: Fault[] = [];
  const start = { schemas: [schema], path: [] };
  replace(input, start, (text, { nameOf, gives }) => {
    if (nameOf !== undefined && gives === true && isOwnName(text)) given.add(names.idOf(nameOf, text));
  });
  const value = replace(input, start, (text, { nameOf, momentAt }, path) => {
    if (momentAt !== undefined) return instantOf(text, momentAt);
    if (nameOf === undefined || isUuid(text)) return text;
    const id = isOwnName(text) ? names.idOf(nameOf, text) : undefined;
    if (id !== undefined && given.has(id)) return id;
    faults.push({ code: id === undefined ? 'notAName' : 'unknownName', path, facts: {}, rule: 'SEC-11' });
    return text;
  });
  return { value, faults };
}

function replace(value: unknown, place: Place, leaf: Leaf): unknown {
  const below = (step: string | number): Place => ({ schemas: schemasBelow(place.schemas, step), path: [...place.path, step] });
  if (Array.isArray(value)) return value.map((one, index) => replace(one, below(index), leaf));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replace(one, below(key), leaf)]));
  const marked = branchesOf(place.schemas).find(({ nameOf, momentAt }) => nameOf !== undefined || momentAt !== undefined);
  return typeof value === 'string' && marked !== undefined ? leaf(value, marked, place.path) : value;
}

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

// What is no moment is left as it is, for the schema to refuse.
function instantOf(text: string, momentAt: string): string {
  const [, day, time = momentAt, zone] = WRITTEN.exec(text) ?? [];
  const date = CalendarDate.safeParse(day);
  if (!date.success || !ClockTime.safeParse(time).success) return text;
  if (zone === undefined) return instantAt(date.data, time);
  const moment = new Date(text.replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? text : moment.toISOString();
}
