import type { CrisisPart, CrisisPlan } from './content/crisis-plan.schema.ts';
import type { PlanGoal } from './plan-goal.schema.ts';
import type { PlanIntervention } from './plan-intervention.schema.ts';
import type { Plan } from './plan.schema.ts';
import type { Sifting } from './sifting.ts';

/** The goals of a copy: those whose kind may be known, quoted only where own words may; of the ratings nobody's who is not there. */
export function siftedGoals({ goals }: Plan, sifting: Sifting): PlanGoal[] {
  const kept = goals.filter(({ information, about }) => sifting.sieve.keeps(information, about)).flatMap((goal) => sifting.quoted(goal));
  const seen = new Set(kept.map(({ id }) => id));
  return kept.map((goal) => {
    const isLed = goal.parent === undefined || seen.has(goal.parent);
    if (isLed && goal.views === undefined && goal.ratings === undefined) return goal;
    return { ...goal, parent: isLed ? goal.parent : undefined, views: sifting.views(goal.views), ratings: siftedRatings(goal.ratings, sifting) };
  });
}

// An own rating is as own words are: where it may not be told, the step of the scale still may, without whose it is.
function siftedRatings(ratings: PlanGoal['ratings'], { isQuotable }: Sifting): PlanGoal['ratings'] {
  return ratings?.flatMap(({ own, person, ...rest }) => {
    if (person === undefined || isQuotable(person)) return [{ ...rest, own, person }];
    return rest.level === undefined ? [] : [rest];
  });
}

/** The interventions of a copy, without what points at something that is not there. */
export function siftedInterventions(plan: Plan, goals: readonly PlanGoal[], sifting: Sifting): PlanIntervention[] {
  const seen = new Set(goals.map(({ id }) => id));
  const kept = plan.interventions.filter(({ information, about }) => sifting.sieve.keeps(information, about));
  const there = new Set(kept.map(({ id }) => id));
  const ownParties = new Set(partiesAt(plan, sifting));
  return kept.map((one) => ({
    ...one,
    goal: one.goal !== undefined && seen.has(one.goal) ? one.goal : undefined,
    responsible: isKnown(one.responsible, sifting) ? one.responsible : undefined,
    acceptance: siftedAcceptance(one, ownParties),
    after: one.after.length === 0 ? one.after : one.after.filter((id) => there.has(id)),
    together: one.together?.filter((id) => there.has(id)),
    views: sifting.views(one.views),
  }));
}

const partiesAt = ({ parties }: Plan, { sieve: { receiver } }: Sifting): readonly string[] =>
  parties.filter(({ house, unit }) => house === receiver.house && unit === receiver.unit).map(({ id }) => id);

function isKnown(responsible: PlanIntervention['responsible'], { knows }: Sifting): boolean {
  return responsible !== undefined && ('party' in responsible || knows(responsible.person));
}

// Why a party said no is for the one that asked.
function siftedAcceptance({ acceptance, responsible }: PlanIntervention, ownParties: ReadonlySet<string>): PlanIntervention['acceptance'] {
  if (acceptance?.reason === undefined) return acceptance;
  const isOwn = responsible !== undefined && 'party' in responsible && ownParties.has(responsible.party);
  return isOwn ? acceptance : { ...acceptance, reason: undefined };
}

/** The crisis plan of a copy, where its kind is named for the receiver (PLA-06, CON-31). */
export function siftedCrisisPlan({ crisisPlan }: Plan, { own, quoted }: Sifting): Plan['crisisPlan'] {
  if (crisisPlan === undefined || !own('riskAndCrisisPlan')) return undefined;
  const parts = Object.entries(crisisPlan) as [CrisisPart, CrisisPlan[CrisisPart]][];
  return Object.fromEntries(parts.flatMap(([part, words]) => (words === undefined ? [] : quoted(words).map((one) => [part, one] as const))));
}
