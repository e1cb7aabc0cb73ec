const known = new WeakSet<object>();

/** What a JSON text says, frozen. */
export function readText<Value extends object>(text: string): Value {
  return taken(JSON.parse(text) as Value);
}

function taken<Value extends object>(value: Value): Value {
  for (const one of Object.values(value)) if (typeof one === 'object' && one !== null) taken(one as object);
  known.add(value);
  return Object.freeze(value);
}

/**
 * A value as it would be read back from its JSON text, frozen. The parts of it that have been given back before are taken as they are, so that of a large value
 * with a small change only what is new is gone through.
 *
 * @param value - to be kept; it is not changed itself
 */
export function asRead<Value>(value: Value): Value {
  return read(value) as Value;
}

function read(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) return known.has(value) ? value : kept(readAnew(value));
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  return isLeftOut(value) ? null : value;
}

function kept(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) known.add(Object.freeze(value));
  return value;
}

function readAnew(value: object): unknown {
  if (Array.isArray(value)) return Array.from(value, read);
  return isPlain(value) ? readObject(value) : read(JSON.parse(JSON.stringify(value) ?? 'null'));
}

const readObject = (value: object): object =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => !isLeftOut(one))
      .map(([name, one]) => [name, read(one)]),
  );

const isLeftOut = (value: unknown): boolean => value === undefined || typeof value === 'function' || typeof value === 'symbol';

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value)) && !('toJSON' in value);
