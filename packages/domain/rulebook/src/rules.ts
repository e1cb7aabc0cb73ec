import lawPlaces from './data/law-places.json' with { type: 'json' };
import ruleData from './data/rules.json' with { type: 'json' };
import { lawPeriods } from './law-periods.ts';
import type { LawPeriod, LawPlace, RuleEntry } from './rule.schema.ts';
import { ruleLaws } from './rule-laws.ts';

/** The number of a rule, as `CON-02`; only numbers of the specification exist. */
export type RuleId = keyof typeof ruleData;

/** The id of an entry in the law catalogue, as `sol-sip`. */
export type LawId = keyof typeof lawPeriods;

/** A rule of the specification. */
export interface Rule extends RuleEntry {
  readonly id: RuleId;
  readonly laws: readonly LawId[];
}

/** An entry of the law catalogue. */
export interface Law extends Omit<LawPeriod, 'status'>, LawPlace {
  readonly id: LawId;
  readonly status: 'inForce' | 'proposal';
}

/**
 * Every rule number, in the order of the specification.
 *
 * @example
 * ruleIds.filter((id) => id.startsWith('LAD')) // ['LAD-01', 'LAD-02', 'LAD-03', 'LAD-04', 'LAD-05']
 */
export const ruleIds: readonly RuleId[] = Object.keys(ruleData) as RuleId[];

/**
 * Every law id, in the order of the catalogue.
 *
 * @example
 * lawIds.includes('hsl-sip') // true
 */
export const lawIds: readonly LawId[] = Object.keys(lawPlaces) as LawId[];

const entryOf = <Entry>(entries: object, id: string): Entry => {
  if (!Object.hasOwn(entries, id)) throw new Error(`The rulebook has no entry ${id}.`);
  return entries[id as keyof typeof entries] as Entry;
};

/**
 * A rule with its strength, sources and laws.
 *
 * @param id - the rule's number
 * @throws Error when the number does not exist
 * @example
 * ruleById('CON-02').strength // 'L'
 */
export function ruleById(id: RuleId): Rule {
  return { id, ...entryOf<RuleEntry>(ruleData, id), laws: (ruleLaws[id] ?? []) as LawId[] };
}

/**
 * An entry of the law catalogue: where it is found, when it is in force, how far it has been verified.
 *
 * @param id - the entry's id
 * @throws Error when the id does not exist
 * @example
 * lawById('hsl-sip').place // 'HSL (2017:30) 16 kap. 4 §'
 */
export function lawById(id: LawId): Law {
  const { status = 'inForce', ...days } = entryOf<LawPeriod>(lawPeriods, id);
  return { id, status, ...entryOf<LawPlace>(lawPlaces, id), ...days };
}
