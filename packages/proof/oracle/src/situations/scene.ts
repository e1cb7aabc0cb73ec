import type { Dice } from './dice.ts';

/** What the parts of a situation are made around. */
export interface Scene {
  readonly dice: Dice;
  /** The moment that is asked about, and its day in Sweden. */
  readonly at: string;
  readonly today: string;
  /** The unit and the kind that sharing is asked about. */
  readonly receiver: Unit;
  readonly kind: string;
  /** How many times of a hundred somebody who is asked simply says yes. */
  readonly willing: number;
  readonly nextId: () => string;
}

/** A unit as it stands in a list. */
export interface Unit {
  readonly house: string;
  readonly unit: string;
}

/** A record before the schema has seen it. */
export type Draft = Readonly<Record<string, unknown>>;

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The people that situations are about. */
export const people = {
  person: id(1),
  guardians: [id(11), id(12), id(13)],
  appointed: id(14),
  godManForChild: id(21),
  representatives: [id(22), id(23), id(24)],
  sibling: id(31),
  stranger: id(41),
} as const;

/** The units that situations are about; two houses have a unit of the same name. */
export const units: readonly Unit[] = [
  { house: 'municipality', unit: 'social-services' },
  { house: 'municipality', unit: 'school' },
  { house: 'region', unit: 'bup' },
  { house: 'region', unit: 'school' },
  { house: 'sis', unit: 'youth-home' },
];

/** A maker of ids for records, from the first one up. */
export function idsFrom(first: number): () => string {
  let number = first;
  return () => id(number++);
}
