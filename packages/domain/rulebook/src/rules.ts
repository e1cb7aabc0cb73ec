import { z } from 'zod';
import lawData from './data/laws.json' with { type: 'json' };
import ruleData from './data/rules.json' with { type: 'json' };
import { readData } from './read-data.ts';
import { LawEntry, RuleEntry } from './rule.schema.ts';

/** The number of a rule, as `CON-02`; only numbers of the specification exist. */
export type RuleId = keyof typeof ruleData;

/** The id of an entry in the law catalogue, as `sol-sip`. */
export type LawId = keyof typeof lawData;

const lawEntries: Readonly<Record<string, LawEntry>> = readData('laws.json', z.record(z.string(), LawEntry), lawData);
const ruleEntries: Readonly<Record<string, RuleEntry>> = readData('rules.json', z.record(z.string(), RuleEntry), ruleData);

/** A rule of the specification. */
export interface Rule extends Omit<RuleEntry, 'laws'> {
  readonly id: RuleId;
  readonly laws: readonly LawId[];
}

/** An entry of the law catalogue. */
export interface Law extends LawEntry {
  readonly id: LawId;
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
export const lawIds: readonly LawId[] = Object.keys(lawData) as LawId[];

const entryOf = <Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry => {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (entry === undefined) throw new Error(`The rulebook has no entry ${id}.`);
  return entry;
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
  return { id, ...(entryOf(ruleEntries, id) as Omit<Rule, 'id'>) };
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
  return { id, ...entryOf(lawEntries, id) };
}
