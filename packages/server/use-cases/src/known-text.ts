const texts = new WeakMap<object, string>();

/** Remembers the JSON text of something that is not changed any more, so that it is not made again. */
export function knowText<Value extends object>(value: Value, text: string): Value {
  texts.set(value, text);
  return value;
}

/** The JSON text of an answer; what it holds of something that is known is taken as it stands. */
export function jsonText(value: unknown): string | undefined {
  if (!holdsKnown(value)) return JSON.stringify(value);
  const parts = Object.entries(value).flatMap(([name, one]) => {
    const text = texts.get(one as object) ?? JSON.stringify(one);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${parts.join(',')}}`;
}

const holdsKnown = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  !('toJSON' in value) &&
  Object.values(value).some((one) => typeof one === 'object' && one !== null && texts.has(one));
