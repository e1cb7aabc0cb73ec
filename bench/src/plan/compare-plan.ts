import { checkCompleteness, filterPlanFor, Plan } from '@stafett/plan';
import { type Candidate, type Figure, measure } from '../measure.ts';
import { largePlan, largePlanData, now, receivers, today } from './large-plan.ts';
import { rawOf } from './raw-of.ts';

/** How long each takes, as a multiple of something else: times as long. */
export interface PlanComparison {
  readonly perSecond: readonly Figure[];
  /** Filtering the plan for eight receivers, as a multiple of reading it once. */
  readonly filterForEight: number;
  /** Checking the plan whole, as a multiple of reading it once. */
  readonly check: number;
  /** Reading the plan, as a multiple of the same shape in raw zod. */
  readonly parse: number;
}

const raw = rawOf(Plan);

const candidates: readonly Candidate[] = [
  { name: 'parse', size: 1, run: () => Plan.parse(largePlanData) },
  { name: 'rawParse', size: 1, run: () => raw.parse(largePlanData) },
  { name: 'filterForEight', size: 1, run: () => receivers.map((receiver) => filterPlanFor(largePlan, receiver, now)) },
  { name: 'check', size: 1, run: () => checkCompleteness(largePlan, today) },
];

/** Reading, filtering and checking a plan of sixty items, each against one zod parse of that plan. */
export async function comparePlan(): Promise<PlanComparison> {
  const copies = receivers.map((receiver) => filterPlanFor(largePlan, receiver, now));
  if (copies.some((copy) => copy === undefined || copy.interventions.length < 30)) throw new Error('A receiver gets no copy: the comparison is worthless.');
  const perSecond = await measure(candidates, { rounds: 61, milliseconds: 25 });
  const times = (name: string, base: string): number => {
    const [one, other] = [name, base].map((wanted) => perSecond.find((figure) => figure.name === wanted)?.perSecond ?? 1);
    return Math.round(((other ?? 1) / (one ?? 1)) * 100) / 100;
  };
  return { perSecond, filterForEight: times('filterForEight', 'parse'), check: times('check', 'parse'), parse: times('parse', 'rawParse') };
}
