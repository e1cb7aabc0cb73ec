type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether two values say the same; a field without a value is one that is not there. What did not change is not looked into. */
export function readsTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isFields(one) || !isFields(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && one.length !== (other as unknown as readonly unknown[]).length) return false;
  return hasAllOf(one, other) && Object.keys(other).every((key) => other[key] === undefined || one[key] !== undefined);
}

const hasAllOf = (one: Fields, other: Fields): boolean => Object.keys(one).every((key) => readsTheSame(one[key], other[key]));
