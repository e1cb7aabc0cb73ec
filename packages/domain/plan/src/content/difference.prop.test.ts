import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuildPlan } from '../rebuild-plan.ts';
import { aContent } from '../testing/a-content.ts';
import { anyPlan } from '../testing/any-plan.ts';
import { applyDifference } from './apply-difference.ts';
import { contentOf } from './content-of.ts';
import { differenceBetween } from './difference-between.ts';
import type { PlanContent } from './plan-content.schema.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const text = fc.constantFrom('Jag sover.', 'Jag leker.', 'Jag går ut.');
const day = fc.constantFrom('2026-12-01', '2027-01-15', '2027-03-01') as fc.Arbitrary<never>;
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const views = maybe(
  fc.uniqueArray(fc.record({ person: id, stance: fc.constantFrom('agrees' as const, 'differs' as const) }), { selector: ({ person }) => person, maxLength: 2 }),
);
const byId = { selector: ({ id: own }: { id: string }) => own, maxLength: 4 };
const wording = fc.record({ text, wordsOf: maybe(id) });

const goal: fc.Arbitrary<PlanContent['goals'][number]> = fc.record({
  id,
  kind: fc.constantFrom('longTerm', 'shortTerm'),
  parent: maybe(id),
  text,
  wordsOf: maybe(id),
  views,
  ratings: maybe(fc.array(fc.record({ on: day, level: maybe(fc.integer({ min: -2, max: 2 })) }), { maxLength: 2 })),
});
const intervention: fc.Arbitrary<PlanContent['interventions'][number]> = fc.record({
  id,
  goal: maybe(id),
  what: text,
  responsible: maybe(fc.oneof(fc.record({ party: id }), fc.record({ person: id }))),
  where: maybe(text),
  due: maybe(day),
  acceptance: maybe(fc.record({ state: fc.constantFrom('requested' as const, 'accepted' as const), reason: maybe(text) })),
  after: maybe(fc.array(id, { maxLength: 2 })),
  views,
  reports: maybe(fc.array(fc.record({ status: fc.constantFrom('underWay' as const, 'done' as const), note: maybe(text) }), { maxLength: 2 })),
});
const anyContent: fc.Arbitrary<PlanContent> = fc.record({
  people: maybe(fc.uniqueArray(fc.record({ id, relation: fc.constantFrom('guardian' as const, 'relative' as const) }), byId)),
  parties: fc.uniqueArray(fc.record({ id, principal: fc.constantFrom('municipality' as const, 'region' as const), role: maybe(text) }), byId),
  preparation: maybe(
    fc.record({
      whatMatters: maybe(wording),
      situation: maybe(wording),
      notes: maybe(fc.uniqueArray(fc.record({ id, list: fc.constantFrom('questions' as const, 'strengths' as const), text }), byId)),
    }),
  ),
  goals: fc.uniqueArray(goal, byId),
  interventions: fc.uniqueArray(intervention, byId),
  lead: maybe(fc.record({ party: id, who: maybe(text), state: maybe(fc.constantFrom('offered' as const, 'accepted' as const)) })),
  meeting: maybe(fc.record({ present: maybe(fc.record({ parties: fc.array(id, { maxLength: 2 }), people: fc.array(id, { maxLength: 2 }) })) })),
  nextFollowUp: maybe(fc.record({ on: day, place: maybe(text) })),
  followUps: maybe(fc.uniqueArray(fc.record({ id, heldOn: day, outcome: fc.constantFrom('continue' as const, 'close' as const) }), byId)),
  planAnswers: maybe(
    fc.uniqueArray(
      fc.record({ person: id, answer: fc.constantFrom('yes' as const, 'partly' as const), except: fc.array(fc.record({ goal: id }), { maxLength: 2 }) }),
      {
        selector: ({ person }) => person,
        maxLength: 3,
      },
    ),
  ),
  sisterPlans: maybe(
    fc.uniqueArray(fc.record({ id, kind: fc.constantFrom('lssIndividualPlan' as const, 'other' as const), owner: text, date: maybe(day) }), byId),
  ),
  crisisPlan: maybe(fc.record({ signs: maybe(wording), contacts: maybe(wording) })),
});

test('PLA-09: the difference between two versions, applied to the old, gives the new', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (older, newer) => {
      expect(applyDifference(older, differenceBetween(older, newer))).toEqual(contentOf(newer));
    }),
    { numRuns: 500 },
  );
});

test('PLA-09: a version differs in nothing from itself, and its content has no more content', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      expect(differenceBetween(content, contentOf(content))).toEqual([]);
      expect(contentOf(contentOf(content))).toEqual(contentOf(content));
    }),
  );
});

test('PLA-09: the way back is a difference too', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const there = applyDifference(content, differenceBetween(content, aContent()));
      expect(applyDifference(there, differenceBetween(there, content))).toEqual(contentOf(content));
    }),
  );
});

test('PLA-09: between any two moments of a plan the difference, applied to the earlier, gives the later', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), ({ plan, history }, at) => {
      const earlier = rebuildPlan(history.slice(0, 1 + (at % history.length)));
      expect(applyDifference(earlier, differenceBetween(earlier, plan))).toEqual(contentOf(plan));
    }),
  );
});
