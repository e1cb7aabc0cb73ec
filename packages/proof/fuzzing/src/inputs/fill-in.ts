import type { Dice } from '../dice.ts';
import { plantedText, secretNumbers } from './planted.ts';

/** What blanks are filled with. */
export interface Known {
  /** The plan that is worked on, as it stands; nothing when it has not begun. */
  readonly plan: object | undefined;
  /** The ids of plans that there are, and of some that there are not. */
  readonly plans: readonly string[];
  readonly houses: readonly string[];
  readonly units: readonly string[];
  /** The house's own time. */
  readonly now: string;
}

const aDay = 86_400_000;
const blank = /^@(id|text|day|instant|house|unit|version|number):(.*)$/;

/** A value with its blanks filled in. */
export function fillIn(value: unknown, known: Known, dice: Dice): unknown {
  if (Array.isArray(value)) return value.map((one) => fillIn(one, known, dice));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, fillIn(one, known, dice)]));
  const [, what, field = ''] = typeof value === 'string' ? (blank.exec(value) ?? []) : [];
  return what === undefined ? value : (fillings[what] as Filling)(field, known, dice);
}

type Filling = (field: string, known: Known, dice: Dice) => unknown;

const later = (now: string, days: number): string => new Date(Date.parse(now) + days * aDay).toISOString();

const fillings: Readonly<Record<string, Filling>> = {
  id: idFor,
  text: (longest, _known, dice) => plantedText(dice, Number(longest)),
  day: (_field, { now }, dice) => later(now, dice.below(5) - 2).slice(0, 10),
  instant: (_field, { now }, dice) => later(now, dice.happens(0.6) ? 0 : dice.below(5) - 2),
  house: (_field, { houses }, dice) => dice.one(houses),
  unit: (_field, { units }, dice) => dice.one(units),
  number: (_field, _known, dice) => dice.one(secretNumbers),
  version: (_field, { plan }, dice) => dice.one([...versionsIn(plan), 1, 2, 3]),
};

/** Where in a plan the things lie that a field names. */
const lists: Readonly<Record<string, string>> = { party: 'parties', person: 'people', reference: 'sisterPlans', record: 'assessments', replacedBy: 'goals' };

function idFor(field: string, { plan, plans }: Known, dice: Dice): string {
  if (field === 'plan') return dice.one(plans);
  if (field === 'command' || field === 'proposal' || dice.happens(0.15)) return dice.id();
  return dice.one([...knownAs(field, plan, dice), dice.id()]);
}

// What the field names, or else somebody or something of the plan.
function knownAs(field: string, plan: object | undefined, dice: Dice): readonly string[] {
  const among = idsIn(plan, lists[field] ?? `${field}s`);
  return among.length > 0 ? [...among, ...among] : idsIn(plan, dice.one(['people', 'people', 'parties']));
}

function idsIn(value: unknown, list: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (field === list && Array.isArray(inner)) return inner.flatMap(({ id }: { id?: string }) => id ?? []);
    return Array.isArray(inner) ? [] : idsIn(inner, list);
  });
}

function versionsIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (field === 'version' ? [Number(inner)] : versionsIn(inner)));
}
