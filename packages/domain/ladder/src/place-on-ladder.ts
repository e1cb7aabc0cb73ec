import { type LadderFact, LadderFacts } from './ladder-facts.schema.ts';
import { LadderStep, orderOfStep } from './ladder-step.ts';
import { type LadderReasonCode, type LadderRow, ladderTable, scales } from './ladder-table.ts';

/** One fact that would be otherwise. */
export interface LadderChange {
  readonly fact: LadderFact;
  readonly to: LadderFacts[LadderFact];
}

/** What would move a situation, all of it together, and to which step. */
export interface LadderMove {
  readonly step: LadderStep;
  readonly changes: readonly LadderChange[];
}

/** Where a situation stands, why, and what would move it. */
export interface LadderPlacing {
  readonly step: LadderStep;
  /** Always advice: nobody is given or denied anything by it. */
  readonly strength: 'advice';
  readonly rule: 'LAD-02';
  readonly why: readonly LadderReasonCode[];
  readonly up: readonly LadderMove[];
  readonly down: readonly LadderMove[];
}

// Further off than this is no advice.
const MOST_CHANGES_UP = 2;

/**
 * Places a situation on the collaboration ladder, says why, and what would move it up or down (LAD-02). It is advice, never a decision.
 * A fact that asks more of the services never moves it down.
 *
 * @param facts - as `LadderFacts` describes them
 * @example
 * placeOnLadder(LadderFacts.parse({ parties: 1, principals: 1, sentAround: 1 })).step // 'baton'
 * placeOnLadder(LadderFacts.parse({ parties: 2, principals: 2 })).why // ['bothPrincipals']
 * placeOnLadder(LadderFacts.parse({ parties: 2, principals: 2 })).down // [{ step: 'wayfinder', changes: [{ fact: 'principals', to: 1 }] }]
 */
export function placeOnLadder(facts: LadderFacts): LadderPlacing {
  const step = stepOf(facts);
  const lifting = ladderTable.filter((row) => row.step === step && holds(row, facts));
  return { step, strength: 'advice', rule: 'LAD-02', why: lifting.map(({ code }) => code), up: movesUp(facts, step), down: movesDown(facts, lifting) };
}

/**
 * How far a fact has come, as a number: the more it asks of the services, the higher.
 *
 * @param fact - which fact
 * @param value - its value
 * @example
 * levelOf('coordination', 'cannot') // 2
 * levelOf('parties', 4) // 4
 */
export function levelOf(fact: LadderFact, value: LadderFacts[LadderFact]): number {
  return typeof value === 'number' ? value : ((scales as Partial<Record<LadderFact, readonly unknown[]>>)[fact]?.indexOf(value) ?? 0);
}

const valueAt = (fact: LadderFact, level: number): LadderFacts[LadderFact] =>
  (scales as Partial<Record<LadderFact, readonly LadderFacts[LadderFact][]>>)[fact]?.[level] ?? level;

const needsOf = ({ atLeast }: LadderRow): readonly (readonly [fact: LadderFact, level: number])[] =>
  (Object.keys(atLeast) as LadderFact[]).map((fact) => [fact, levelOf(fact, atLeast[fact] as LadderFacts[LadderFact])]);

const holds = (row: LadderRow, facts: LadderFacts): boolean => needsOf(row).every(([fact, level]) => levelOf(fact, facts[fact]) >= level);

function stepOf(facts: LadderFacts): LadderStep {
  const orders = ladderTable.filter((row) => holds(row, facts)).map(({ step }) => orderOfStep(step));
  return LadderStep.options[Math.max(...orders) - 1] as LadderStep;
}

function movesUp(facts: LadderFacts, from: LadderStep): readonly LadderMove[] {
  const above = ladderTable.filter(({ step }) => orderOfStep(step) > orderOfStep(from));
  const reached = above.map((row) => {
    const lacking = needsOf(row).filter(([fact, level]) => levelOf(fact, facts[fact]) < level);
    const changed = changedBy(facts, lacking);
    return moveTo(facts, { ...changed, parties: Math.max(changed.parties, changed.principals) });
  });
  const near = reached.filter(({ changes }) => changes.length <= MOST_CHANGES_UP);
  return withoutLonger(near, (one, other) => one.step === other.step);
}

function movesDown(facts: LadderFacts, lifting: readonly LadderRow[]): readonly LadderMove[] {
  if (lifting.some((row) => needsOf(row).length === 0)) return [];
  let ways: LadderFacts[] = [facts];
  for (const row of lifting) ways = ways.flatMap((way) => (holds(row, way) ? needsOf(row).map(([fact, level]) => loweredBy(way, fact, level - 1)) : [way]));
  return withoutLonger(
    ways.map((way) => moveTo(facts, way)),
    () => true,
  );
}

function loweredBy(facts: LadderFacts, fact: LadderFact, level: number): LadderFacts {
  const lowered = changedBy(facts, [[fact, level]]);
  return { ...lowered, principals: Math.min(lowered.parties, lowered.principals) };
}

const changedBy = (facts: LadderFacts, levels: readonly (readonly [LadderFact, number])[]): LadderFacts => ({
  ...facts,
  ...Object.fromEntries(levels.map(([fact, level]) => [fact, valueAt(fact, level)])),
});

function moveTo(before: LadderFacts, after: LadderFacts): LadderMove {
  const changed = (Object.keys(LadderFacts.shape) as LadderFact[]).filter((fact) => before[fact] !== after[fact]);
  return { step: stepOf(after), changes: changed.map((fact) => ({ fact, to: after[fact] })) };
}

// A way that asks for all that another asks for, and more, says nothing new.
function withoutLonger(moves: readonly LadderMove[], areCompared: (one: LadderMove, other: LadderMove) => boolean): readonly LadderMove[] {
  const keysOf = ({ changes }: LadderMove): readonly string[] => changes.map(({ fact, to }) => `${fact} ${String(to)}`);
  const kept: LadderMove[] = [];
  for (const move of moves.toSorted((one, other) => one.changes.length - other.changes.length)) {
    const keys = keysOf(move);
    if (!kept.some((one) => areCompared(one, move) && keysOf(one).every((key) => keys.includes(key)))) kept.push(move);
  }
  return kept;
}
