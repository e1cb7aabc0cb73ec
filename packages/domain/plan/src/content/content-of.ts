import { z } from 'zod';
import { PlanContent } from './plan-content.schema.ts';

/**
 * What a plan says, without who wrote what when: the part of it that versions are compared by (PLA-09).
 *
 * @param plan - an original, a copy, or a plan written by hand
 * @returns only what `PlanContent` names, each thing's fields in one order, and nothing that is empty but the parties, goals and interventions
 * @example
 * contentOf(examplePlan).preparation // { whatMatters: { text: 'Att få vara med mina kompisar.', wordsOf: '00000000-0000-4000-8000-000000000002' } }
 */
export function contentOf(plan: PlanContent): PlanContent {
  const { parties, goals, interventions, ...rest } = picked(PlanContent, plan) as PlanContent;
  const said = Object.entries(rest).flatMap(([part, value]) => (isSaid(value) ? [[part, withoutEmpty(value)] as const] : []));
  return { parties, goals, interventions, ...(Object.fromEntries(said) as Partial<PlanContent>) };
}

// The schema is the list of fields: what it does not name is left out, and a field that it gets is taken along.
function picked(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (schema instanceof z.ZodOptional) return picked(schema.unwrap(), value);
  if (schema instanceof z.ZodArray) return (value as readonly unknown[]).map((item) => picked(schema.element, item));
  if (schema instanceof z.ZodUnion) return pickedOf(schema.options, value);
  return schema instanceof z.ZodObject ? pickedFields(schema, value) : value;
}

function pickedFields({ shape }: z.ZodObject, value: unknown): unknown {
  const fields = Object.entries(shape).map(([field, inner]) => [field, picked(inner, (value as Record<string, unknown>)[field])] as const);
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}

function pickedOf(options: readonly z.core.$ZodType[], value: unknown): unknown {
  const meant = options.find((option) => option instanceof z.ZodObject && Object.keys(option.shape).every((field) => field in (value as object)));
  return meant === undefined ? value : picked(meant, value);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSaid = (value: unknown): boolean => (isObject(value) ? Object.values(value).some(isSaid) : !Array.isArray(value) || value.length > 0);

function withoutEmpty(value: unknown): unknown {
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, inner]) => isSaid(inner))) : value;
}
