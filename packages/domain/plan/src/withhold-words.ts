import { ClosingReason } from './closing.schema.ts';
import type { Place } from './plan.schema.ts';

/** Stands where words are held back and a plan needs some. */
export const withheld = '–';

/** Between whom something is told: of the words only those that the receiver wrote, of those who wrote only these two. */
export interface Telling {
  readonly sender: Place;
  readonly receiver: Place;
}

// The fields of closed lists, and the names of those in the copy. A field that is not named here is held back until somebody decides.
const told: ReadonlySet<string> = new Set([
  'house',
  'unit',
  'keeper',
  'routine',
  'name',
  'relation',
  'noticedBy',
  'signs',
  'kind',
  'principal',
  'form',
  'list',
  'information',
  'stance',
  'state',
  'status',
  'outcome',
]);
const needed: ReadonlySet<string> = new Set(['text', 'what', 'who', 'role', 'place', 'contact', 'goals', 'steps']);
const idOrMoment = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?)$/;

/**
 * What is told without words that could tell where somebody is: no program can judge what people write, so only what the receiver has written itself is left (SEC-05).
 *
 * @param value - a copy, or a part of one
 * @param telling - who sends it and who gets it
 */
export function withholdWords(value: object, telling: Telling): object {
  if (isAuthor(value)) return isAt(value, telling.receiver) || isAt(value, telling.sender) ? value : { user: 'withheld', name: withheld, ...telling.sender };
  const isOwn = 'by' in value && isAuthor(value.by) && isAt(value.by, telling.receiver);
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, isOwn && typeof inner === 'string' ? inner : without(inner, field, telling)]),
  );
}

function without(value: unknown, field: string, telling: Telling): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, field, telling));
  if (typeof value === 'object' && value !== null) return withholdWords(value, telling);
  if (typeof value !== 'string' || isTold(field, value)) return value;
  return needed.has(field) ? withheld : undefined;
}

const isTold = (field: string, value: string): boolean =>
  told.has(field) || idOrMoment.test(value) || (field === 'reason' && ClosingReason.safeParse(value).success);

const isAt = ({ house, unit }: Place, place: Place): boolean => house === place.house && unit === place.unit;

const isAuthor = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'user' in value && 'house' in value && 'unit' in value;
