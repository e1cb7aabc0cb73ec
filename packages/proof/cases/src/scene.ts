import type { HouseId, Instant, PlanId } from '@stafett/kernel';
import type { PartyUnit } from '@stafett/plan';
import type { Names } from './names.ts';
import type { CaseStaff, CaseUnits } from './people-and-places.schema.ts';
import type { Eyes, Outcome, Reading, WorkLine } from './stage.ts';

/** What an expectation is judged by: what can be seen after a step, by whom. */
export interface Scene {
  readonly names: Names;
  readonly staff: Readonly<Record<string, CaseStaff>>;
  readonly units: CaseUnits;
  readonly knownUnits: readonly PartyUnit[];
  readonly plan: PlanId;
  readonly now: Instant;
  /** What became of the step's own action; absent in a step that does nothing. */
  readonly outcome: Outcome | undefined;
  /** Whoever works on the original now. */
  keeper(): Promise<{ readonly eyes: Eyes; readonly reading: Reading } | undefined>;
  read(eyes: Eyes): Promise<Reading | undefined>;
  workLine(eyes: Eyes): Promise<WorkLine | undefined>;
  everyoneIn(house: HouseId): Promise<readonly Eyes[]>;
}

/** Whether an expectation held, and what was seen. */
export interface Verdict {
  readonly held: boolean;
  readonly seen: string;
}

/** The one who signs in under a short name. */
export function eyesOf(name: string, { staff }: Pick<Scene, 'staff'>): Eyes {
  const found = staff[name];
  if (found === undefined) throw new Error(`The case has nobody called ${name} who signs in.`);
  return { house: found.house, user: found.user };
}

/** The plan as somebody reads it, or as it stands in the original when nobody is named. */
export async function readingFor(who: string | undefined, scene: Scene): Promise<Reading | undefined> {
  return who === undefined ? (await scene.keeper())?.reading : scene.read(eyesOf(who, scene));
}

/** What is said when there is nothing to judge by. */
export const nothingToSee = (who: string | undefined): Verdict => ({
  held: false,
  seen: who === undefined ? 'nobody in the case has the original' : `${who} sees no plan`,
});

/** Whether all that is asked for is there. */
export const includesAll = <Item>(asked: readonly Item[] | undefined, there: readonly Item[]): boolean => (asked ?? []).every((one) => there.includes(one));

/** Whether two lists hold the same things, in any order. */
export const isSameSet = <Item>(one: readonly Item[], other: readonly Item[]): boolean => includesAll(one, other) && includesAll(other, one);
