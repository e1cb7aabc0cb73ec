import { z } from 'zod';
import { Case } from './case.schema.ts';
import { type NameKind, type NameUse, nameUses } from './short-name.ts';

/** A fault in a case: where, and what. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface UsedName extends NameUse {
  readonly name: string;
  readonly path: Fault['path'];
}

type Place = readonly [schema: z.core.$ZodType, value: unknown, path: Fault['path']];

// Walks schema and value together, in the order in which the case is written.
function usedIn([schema, value, path]: Place): readonly UsedName[] {
  if (value === undefined) return [];
  const use = nameUses.get(schema);
  if (use !== undefined) return typeof value === 'string' ? [{ ...use, name: value, path }] : [];
  return placesIn(schema, value, path).flatMap(usedIn);
}

function placesIn(schema: z.core.$ZodType, value: unknown, path: Fault['path']): readonly Place[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [[schema.unwrap(), value, path]];
  if (schema instanceof z.ZodUnion) return schema.options.filter((option) => z.safeParse(option, value).success).map((option) => [option, value, path]);
  if (schema instanceof z.ZodArray) return listed(value).map((item, index) => [schema.element, item, [...path, index]]);
  return schema instanceof z.ZodObject ? fieldsIn(schema, value, path) : [];
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function fieldsIn({ shape }: z.ZodObject, value: unknown, path: Fault['path']): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (shape[key] === undefined ? [] : [[shape[key], inner, [...path, key]] as const]));
}

const words: Readonly<Record<NameKind, string>> = {
  person: 'person',
  unit: 'unit',
  staff: 'one who signs in',
  plan: 'plan',
  goal: 'goal',
  intervention: 'intervention',
  consent: 'consent',
  note: 'note',
  record: 'record',
};

/**
 * Finds short names that stand for nothing where they are used, or that begin to stand for two things.
 *
 * @param story - a case of the right form
 */
export function checkNames(story: Case): readonly Fault[] {
  const given = { person: Object.keys(story.people), unit: Object.keys(story.units), staff: Object.keys(story.staff), plan: ['plan'] };
  const known = new Map<NameKind, Set<string>>(Object.entries(given).map(([kind, names]) => [kind as NameKind, new Set(names)]));
  return usedIn([Case, story, []]).flatMap((used) => faultsOf(used, known));
}

function faultsOf({ kinds, begins, name, path }: UsedName, known: Map<NameKind, Set<string>>): readonly Fault[] {
  const isKnown = kinds.some((kind) => known.get(kind)?.has(name) ?? false);
  if (!begins) return isKnown ? [] : [{ path, message: `there is no ${kinds.map((kind) => words[kind]).join(' or ')} called ${name} here` }];
  const [kind] = kinds;
  if (kind === undefined || kind === 'plan') {
    known.get('plan')?.add(name);
    return [];
  }
  if (isKnown) return [{ path, message: `there is already a ${words[kind]} called ${name}` }];
  known.set(kind, new Set([...(known.get(kind) ?? []), name]));
  return [];
}
