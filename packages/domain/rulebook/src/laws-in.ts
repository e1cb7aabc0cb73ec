import type { CalendarDate } from '@stafett/kernel';
import type { LawId, RuleId } from './rules.ts';

/** The laws of some rules as they stood from one day until the next period begins. */
interface Period {
  readonly from: string;
  readonly laws: readonly LawId[];
}

const BEGINNING = '';

/** When laws are in force, as they stand in the catalogue. */
type Laws = Readonly<Partial<Record<LawId, Days>>>;

interface Days {
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
}

function isInForce(id: LawId, on: string, laws: Laws): boolean {
  const { status, from = BEGINNING, to = on } = laws[id] as Days;
  return status === undefined && from <= on && on <= to;
}

// A law's last day ends a period on the day itself with a suffix, which sorts after the day and before the next.
function periodsOf(cited: readonly LawId[], laws: Laws): readonly Period[] {
  const starts = cited.flatMap((id) => {
    const { from = BEGINNING, to } = laws[id] as Days;
    return to === undefined ? [from] : [from, `${to}~`];
  });
  return [...new Set([BEGINNING, ...starts])].sort().map((from) => ({ from, laws: cited.filter((id) => isInForce(id, from, laws)) }));
}

function periodAt<Item extends { readonly from: string }>(periods: readonly Item[], on: CalendarDate): Item {
  let index = periods.length - 1;
  while (index > 0 && (periods[index] as Item).from > on) index -= 1;
  return periods[index] as Item;
}

/** What an answer rests on: rule numbers and the laws in force. */
export interface DatedBasis {
  readonly rules: readonly RuleId[];
  readonly laws: readonly LawId[];
}

/** What can be asked of a table of rules and their laws. */
export interface RuleLaws {
  /** The law entries that a rule rests on and that are in force that day; none for a rule that is not in the table. */
  lawsFor(rule: RuleId, on: CalendarDate): readonly LawId[];
  /** Makes an answer ready once for each period in which the laws of its rules stay the same. */
  madePerLawPeriod<Made>(rules: readonly RuleId[], make: (basis: DatedBasis) => Made): (on: CalendarDate) => Made;
}

const noLaws: readonly LawId[] = [];

/** Makes a table ready to be asked; a room that decides very often brings only its own rules and their laws: no strengths, sources and places. */
export function lawsIn(table: Readonly<Record<string, readonly string[]>>, laws: Laws): RuleLaws {
  const citedBy = (rule: string): readonly LawId[] => (table[rule] ?? []) as readonly LawId[];
  const periodsByRule = new Map(Object.keys(table).map((id) => [id, periodsOf(citedBy(id), laws)]));
  return {
    lawsFor(rule, on) {
      const periods = periodsByRule.get(rule);
      return periods === undefined ? noLaws : periodAt(periods, on).laws;
    },
    madePerLawPeriod(rules, make) {
      const periods = periodsOf([...new Set(rules.flatMap(citedBy))], laws).map(({ from, laws: inForce }) => ({ from, made: make({ rules, laws: inForce }) }));
      return (on) => periodAt(periods, on).made;
    },
  };
}
