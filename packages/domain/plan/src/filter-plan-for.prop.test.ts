import { type SharedItem, sharingWith } from '@stafett/consent';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consentFactsOf } from './consent-facts-of.ts';
import { filterPlanFor } from './filter-plan-for.ts';
import { Plan } from './plan.schema.ts';
import { anyPlan } from './testing/any-plan.ts';
import { allUnits, josef, minutes } from './testing/fictional-family.ts';

type MayShare = (item: SharedItem) => boolean;

/** Everything that the person is quoted with in a copy. */
function quotedIn({ goals, preparation, interventions, crisisPlan = {} }: Plan): readonly unknown[] {
  const { whatMatters, situation, notes } = preparation;
  const worded = [...goals, ...notes, ...Object.values(crisisPlan), situation].filter((said) => said?.wordsOf === josef);
  const seen = [...goals, ...interventions].flatMap(({ views = [] }) => views);
  const rated = goals.flatMap(({ ratings = [] }) => ratings.filter(({ own }) => own !== undefined));
  return [...worded, ...[...seen, ...rated].filter(({ person }) => person === josef), ...(whatMatters === undefined ? [] : [whatMatters])];
}

const recordLists = ['planAnswers', 'care', 'assessments', 'grounds', 'disclosures', 'protections', 'boardDecisions', 'representatives'] as const;

/** What stands in a copy though the consents refuse it. */
function leaksOf(copy: Plan, may: MayShare): readonly unknown[] {
  const items = [...copy.goals, ...copy.interventions, ...(copy.sisterPlans ?? [])];
  const about = josef;
  return [
    ...items.filter(({ information: kind, about: whom }) => !may({ kind, about: whom })),
    ...(may({ kind: 'ownWords', about }) ? [] : quotedIn(copy)),
    ...(may({ kind: 'riskAndCrisisPlan', about }) ? [] : [copy.crisisPlan ?? []].flat()),
    ...(may({ kind: 'identity', about, revealsWhereabouts: true }) ? [] : [copy.meeting ?? []].flat()),
    ...copy.people.filter((someone) => someone.phone !== undefined && !may({ kind: 'contact', about })),
    ...copy.preparation.notes.filter(({ list }) => list === 'doNotBringUp'),
    ...recordLists.filter((list) => copy[list] !== undefined),
    ...copy.consents,
  ];
}

test('CON-31: a copy holds nothing that the consents refuse, and is a plan itself', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...allUnits), ({ plan }, unit) => {
      const at = minutes(300);
      const copy = filterPlanFor(plan, unit, at);
      if (copy === undefined) return;
      const decide = sharingWith(unit, { facts: consentFactsOf(plan), at });
      expect(Plan.safeParse(copy).error).toBeUndefined();
      expect(leaksOf(copy, (item) => decide(item).outcome === 'allowed')).toEqual([]);
    }),
  );
});

test('CON-23: a unit that the consents refuse to know of the plan has no copy', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...allUnits), ({ plan }, unit) => {
      const at = minutes(300);
      const decide = sharingWith(unit, { facts: consentFactsOf(plan), at });
      expect(decide({ kind: 'identity', about: josef }).outcome === 'allowed' || filterPlanFor(plan, unit, at) === undefined).toBe(true);
    }),
  );
});
