/** A field that may be left out on the command line, and what is then taken for it. */
export interface LeftOut {
  /** The fields on the way to the object that has it; `*` is every entry of a list. */
  readonly in: readonly string[];
  readonly field: string;
  /** What is taken. */
  readonly value?: unknown;
  /** The field from which it is taken: of the same object, or with `/` of the whole file. */
  readonly as?: string;
}

/** The same input with what was left out filled in; what is there is never changed. */
export function fillIn(input: unknown, rules: readonly LeftOut[]): unknown {
  return rules.reduce((filled, rule) => fillAt(filled, rule.in, { rule, whole: filled }), input);
}

interface Filling {
  readonly rule: LeftOut;
  readonly whole: unknown;
}

function fillAt(value: unknown, way: readonly string[], filling: Filling): unknown {
  const [step, ...rest] = way;
  if (step === '*') return Array.isArray(value) ? value.map((one) => fillAt(one, rest, filling)) : value;
  if (!isObject(value)) return value;
  if (step === undefined) return fillField(value, filling);
  return Object.hasOwn(value, step) ? { ...value, [step]: fillAt(value[step], rest, filling) } : value;
}

function fillField(object: Readonly<Record<string, unknown>>, { rule, whole }: Filling): unknown {
  if (Object.hasOwn(object, rule.field)) return object;
  const taken = rule.as === undefined ? rule.value : valueAt(rule.as, { object, whole });
  return taken === undefined ? object : { ...object, [rule.field]: taken };
}

function valueAt(way: string, { object, whole }: { object: unknown; whole: unknown }): unknown {
  const fields = way.split('/').filter((part) => part !== '');
  return fields.reduce<unknown>((value, field) => (isObject(value) ? value[field] : undefined), way.startsWith('/') ? whole : object);
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
