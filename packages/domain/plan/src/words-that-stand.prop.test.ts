import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryEntry } from './history-entry.schema.ts';
import type { Plan } from './plan.schema.ts';
import type { PlanIntervention } from './plan-intervention.schema.ts';
import { rebuildPlan } from './rebuild-plan.ts';
import { anyPlan } from './testing/any-plan.ts';
import { josef } from './testing/fictional-family.ts';

/** Every word of the child's own in a plan, by where it stands. */
function ownWordsIn({ goals, preparation, crisisPlan = {} }: Plan): ReadonlyMap<string, string> {
  const places = {
    ...Object.fromEntries([...goals, ...preparation.notes].map((said) => [said.id, said])),
    ...crisisPlan,
    whatMatters: preparation.whatMatters,
  };
  return new Map(Object.entries(places).flatMap(([place, said]) => (said?.wordsOf === josef ? [[place, said.text] as const] : [])));
}

/** The places where a change put other words over the child's own, though it said them in nobody's or another's name. */
function overwritten(before: Plan, { change }: HistoryEntry, after: Plan): readonly string[] {
  if ('wordsOf' in change && change.wordsOf === josef) return [];
  const now = ownWordsIn(after);
  return [...ownWordsIn(before)].filter(([place, words]) => now.get(place) !== words).map(([place]) => `${change.type} ${place}`);
}

test('GOA-08: the child’s own words are changed by none but the child’s own', () => {
  fc.assert(
    fc.property(anyPlan, ({ history }) => {
      const states = history.map((_entry, index) => rebuildPlan(history.slice(0, index + 1)));
      const found = history.flatMap((entry, index) => (index === 0 ? [] : overwritten(states[index - 1] as Plan, entry, states[index] as Plan)));
      expect(found).toEqual([]);
    }),
  );
});

/** Whether the party that took on an intervention said it itself, or was there at a meeting. */
function isSaidByItself({ responsible, acceptance }: PlanIntervention, { parties }: Plan, history: readonly HistoryEntry[]): boolean {
  const party = parties.find(({ id }) => responsible !== undefined && 'party' in responsible && id === responsible.party);
  if (party === undefined) return acceptance === undefined;
  const isThere = history.some(({ change }) => change.type === 'openMeeting' && change.present.parties.includes(party.id));
  return isThere || (acceptance?.by.house === party.house && acceptance.by.unit === party.unit);
}

test('GOA-14: no party’s intervention is taken on but by that party, or where it is there', () => {
  fc.assert(
    fc.property(anyPlan, ({ plan, history }) => {
      const taken = plan.interventions.filter(({ acceptance }) => acceptance?.state === 'accepted');
      expect(taken.filter((one) => !isSaidByItself(one, plan, history))).toEqual([]);
    }),
  );
});
