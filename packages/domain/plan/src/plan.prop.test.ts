import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideOn } from './decide-on.ts';
import { filterPlanFor, heldBackFrom } from './filter-plan-for.ts';
import { Plan } from './plan.schema.ts';
import type { PlanCommand } from './plan-command.schema.ts';
import { answerablePlace } from './answerable-place.ts';
import { NoteList } from './preparation.schema.ts';
import { rebuildPlan } from './rebuild-plan.ts';
import { begun, bothConsent, type Carried, carryOn, contextAt, fathersOwnConsent, theMeeting } from './testing/carry-on.ts';
import {
  allUnits,
  consentId,
  daniel,
  goalId,
  hanna,
  interventionId,
  josef,
  minutes,
  noteId,
  paediatrics,
  partyId,
  preschool,
  worker,
} from './testing/fictional-family.ts';

const small = fc.integer({ min: 1, max: 4 });
const version = fc.integer({ min: 1, max: 25 });
const text = fc.constantFrom('Leka', 'Sova gott', 'Äta på förskolan');

const anyCommand: fc.Arbitrary<PlanCommand> = fc.oneof(
  fc.constantFrom<PlanCommand>(...bothConsent, fathersOwnConsent, theMeeting, { type: 'endMeeting' }),
  fc.record({ type: fc.constant('withdrawConsent' as const), consent: small.map(consentId) }),
  fc.record({ type: fc.constant('writeWhatMatters' as const), text, wordsOf: fc.constantFrom(josef, hanna) }),
  fc.record({
    type: fc.constant('addNote' as const),
    note: small.map(noteId),
    list: fc.constantFrom(...NoteList.options),
    text,
    wordsOf: fc.constantFrom(josef, hanna),
  }),
  fc.record({ type: fc.constant('inviteParty' as const), party: small.map(partyId), unit: fc.constantFrom(paediatrics, preschool), role: text }),
  fc.record({ type: fc.constant('answerInvitation' as const), party: small.map(partyId), coming: fc.boolean(), who: text }),
  fc.constant<PlanCommand>({ type: 'openMeeting', present: { parties: [], people: [hanna] } }),
  fc.record({
    type: fc.constant('addGoal' as const),
    goal: small.map(goalId),
    kind: fc.constant('longTerm' as const),
    text,
    wordsOf: fc.constantFrom(josef, hanna, undefined),
  }),
  fc.record({ type: fc.constant('reviseGoal' as const), goal: small.map(goalId), text, baseVersion: version }),
  fc.record({
    type: fc.constant('addIntervention' as const),
    intervention: small.map(interventionId),
    goal: small.map(goalId),
    what: text,
    after: fc.array(small.map(interventionId), { maxLength: 2 }),
    about: fc.constantFrom(josef, daniel),
    information: fc.constantFrom('intervention' as const, 'mentalHealth' as const),
  }),
  fc.record({
    type: fc.constant('arrangeIntervention' as const),
    intervention: small.map(interventionId),
    after: fc.array(small.map(interventionId), { maxLength: 3 }),
    baseVersion: version,
  }),
  fc.record({ type: fc.constant('nameLead' as const), party: small.map(partyId), who: text }),
  fc.record({ type: fc.constantFrom('acceptLead' as const), party: small.map(partyId) }),
  fc.record({ type: fc.constant('declineLead' as const), party: small.map(partyId), reason: text }),
  fc.record({ type: fc.constant('closePlan' as const), reason: fc.constant('noNeed' as const), turnTo: text }),
);

function tryOn(carried: Carried, command: PlanCommand): Carried {
  const { plan } = carried;
  const by = { ...worker, ...answerablePlace(plan) };
  const fresh = command.type === 'nameLead' ? { ...command, baseVersion: plan.lead?.version } : command;
  return decideOn(plan, fresh, contextAt(minutes(plan.version), by)).outcome === 'allowed' ? carryOn(carried, fresh, by) : carried;
}

const toTheLead: readonly PlanCommand[] = [
  { type: 'inviteParty', party: partyId(2), unit: paediatrics, role: 'r' },
  { type: 'openMeeting', present: { parties: [], people: [hanna] } },
  { type: 'nameLead', party: partyId(2), who: 'Elin' },
  { type: 'endMeeting' },
];

const handover: PlanCommand = { type: 'acceptLead', party: partyId(2) };

// Mostly in the order of the work, so that the runs reach its end, with anything in between.
const anyPlan = fc
  .record({ first: fc.constantFrom([], toTheLead, [...toTheLead, handover]), others: fc.array(anyCommand, { maxLength: 40 }) })
  .map(({ first, others }) => [...bothConsent, theMeeting, ...first, ...others].reduce(tryOn, begun()));

test('whatever is allowed leaves a plan of the right shape that its history rebuilds', () => {
  fc.assert(
    fc.property(anyPlan, ({ plan, history }) => {
      expect(Plan.safeParse(plan).error).toBeUndefined();
      expect(rebuildPlan(history)).toEqual(plan);
    }),
  );
});

test('a copy holds nothing that the consents refuse, and is a plan itself', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...allUnits), ({ plan }, unit) => {
      const at = minutes(300);
      const copy = filterPlanFor(plan, unit, at);
      if (copy === undefined) return;
      expect(Plan.safeParse(copy).error).toBeUndefined();
      const held = new Set(heldBackFrom(plan, unit, at).map(({ kind, about }) => `${kind} ${about}`));
      for (const item of [...copy.goals, ...copy.interventions]) expect(held.has(`${item.information} ${item.about}`)).toBe(false);
      const own = [...copy.goals, ...copy.preparation.notes].filter(({ wordsOf }) => wordsOf === josef);
      const mayQuote = !held.has(`ownWords ${josef}`);
      expect(mayQuote || (own.length === 0 && copy.preparation.whatMatters === undefined)).toBe(true);
      expect(copy.preparation.notes.filter(({ list }) => list === 'doNotBringUp')).toEqual([]);
    }),
  );
});

test('the order of interventions never runs in a circle', () => {
  fc.assert(
    fc.property(anyPlan, ({ plan }) => {
      const reach = (id: string, seen: readonly string[]): boolean =>
        seen.includes(id) || (plan.interventions.find((one) => one.id === id)?.after ?? []).some((first) => reach(first, [...seen, id]));
      expect(plan.interventions.some(({ id }) => reach(id, []))).toBe(false);
    }),
  );
});

test('the unit that answers for the plan is in the house that keeps it, so that somebody can always write', () => {
  fc.assert(
    fc.property(anyPlan, ({ plan }) => {
      expect(answerablePlace(plan).house).toBe(plan.keeper);
    }),
  );
});
