import { dateIn, type Instant } from '@stafett/kernel';
import { profileNamed, profileNames, ruleIds } from '@stafett/rulebook';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planSteps } from '../plan-steps.ts';
import { aProcess, day, type Written } from '../testing/a-process.ts';
import { processActions } from './next-in.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { gapsOf } from './gaps-of.ts';
import { processOf } from './process-of.ts';
import { processRemedies } from './process.violations.ts';
import { traceCall } from './trace-call.ts';

const first = Date.parse('2026-11-20');
const DAY = 86_400_000;
const dateOf = (count: number): string => new Date(first + count * DAY).toISOString().slice(0, 10);
const date = fc.integer({ min: 0, max: 200 }).map(dateOf);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const units = ['social', 'bup', 'vardcentral', 'skola', 'ungdomshem', 'bup-annan'] as const;
const unit = fc.constantFrom(...units);

const answer = (from: number) =>
  fc
    .record({ kind: fc.constantFrom('comes', 'sendsSubstitute', 'cannotCome', 'declines', 'passesOn'), later: fc.nat(20), to: maybe(unit), yes: fc.boolean() })
    .map(({ kind, later, to, yes }): unknown => {
      const on = dateOf(from + later);
      if (kind === 'sendsSubstitute') return { kind, on, hasMandate: yes };
      return kind === 'passesOn' ? { kind, on, to, toldCaller: yes } : { kind, on };
    });
const invitation = fc
  .integer({ min: 0, max: 60 })
  .chain((from) =>
    fc.record({ unit, sentOn: fc.constant(dateOf(from)), answer: maybe(answer(from)), attended: maybe(fc.boolean()), earlierAbsences: fc.nat(3) }),
  );
const meeting = fc
  .record({ on: fc.nat(90), opened: maybe(fc.nat(5)), ended: maybe(fc.nat(1)), kind: fc.constantFrom('sip', 'network', 'information') })
  .map(({ on, opened, ended, kind }) => ({
    kind,
    on: dateOf(on),
    openedOn: opened === undefined ? undefined : dateOf(on + opened),
    endedOn: opened === undefined || ended === undefined ? undefined : dateOf(on + opened + ended),
  }));
const followUp = fc.record({
  nextOn: maybe(date),
  lifeChangedOn: maybe(date),
  held: fc.array(
    fc.record({ on: date, goalsMet: fc.boolean(), stillNeeded: fc.boolean(), outcome: fc.constantFrom('continue', 'revise', 'closeAndStartNew', 'close') }),
    { maxLength: 2 },
  ),
});
const gap = fc.record({
  kind: fc.constantFrom('needWithoutSip', 'offerDeclined', 'requestRefused', 'callUnanswered'),
  on: date,
  reason: maybe(fc.constant('Skäl')),
  who: maybe(fc.constant('Eva')),
  lookAgainOn: maybe(date),
});
const request = fc.record({ on: fc.nat(30), answered: maybe(fc.nat(10)), outcome: fc.constantFrom('granted', 'refused') }).map(({ on, answered, outcome }) => ({
  by: 'guardian',
  on: dateOf(on),
  answer: answered === undefined ? undefined : { outcome, on: dateOf(on + answered), decidedBy: 'bup' },
}));

const anyProcess = fc
  .record({
    consent: fc.record({ state: fc.constantFrom('missing', 'valid', 'toWeigh', 'refused', 'withdrawn'), on: maybe(date) }),
    request: maybe(request),
    preparation: maybe(fc.record({ done: fc.subarray(['whatMatters', 'questions']) })),
    invitations: fc.uniqueArray(invitation, { selector: (one) => one.unit, maxLength: 4 }),
    meeting: maybe(meeting),
    lead: maybe(fc.record({ unit, state: fc.constantFrom('offered', 'accepted', 'declined'), on: maybe(date) })),
    promises: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), owner: maybe(unit), due: maybe(date), status: fc.constantFrom('planned', 'done') }), {
      maxLength: 2,
    }),
    followUp: maybe(followUp),
    gaps: fc.array(gap, { maxLength: 2 }),
    closing: maybe(fc.record({ reason: fc.constantFrom('goalsMet', 'noNeed', 'consentWithdrawn', 'noPlan'), on: date, told: maybe(fc.constant(['alma'])) })),
  })
  .map((written) => aProcess(written as Written));
const anyMoment = fc.tuple(date, fc.integer({ min: 0, max: 23 })).map(([on, hour]) => `${on}T${String(hour).padStart(2, '0')}:30:00.000Z` as Instant);
const anyRoutine = fc.constantFrom(...profileNames).map(profileNamed);

test('PRO-20: no state without a way on or a reason, and every set of facts is in exactly one step', () => {
  fc.assert(
    fc.property(anyProcess, anyMoment, anyRoutine, (facts, at, profile) => {
      const { step, waysOn, next } = processOf(facts, at, profile);
      expect(planSteps).toContain(step);
      expect(waysOn.length).toBeGreaterThan(0);
      for (const { to, decision } of waysOn) {
        expect(to).not.toBe(step);
        expect(decision.outcome === 'allowed').toBe(decision.violations.length === 0);
        for (const { rule, remedy } of decision.violations)
          expect([ruleIds.includes(rule as never), processRemedies.includes(remedy as never)]).toEqual([true, true]);
      }
      expect(processActions).toContain(next.action);
      expect(units).toContain(next.owner);
    }),
  );
});

test('the same facts give the same answer, whatever was asked before', () => {
  fc.assert(
    fc.property(anyProcess, anyMoment, anyRoutine, (facts, at, profile) => {
      expect(processOf(structuredClone(facts), at, profile)).toEqual(processOf(facts, at, profile));
    }),
  );
});

test('a deadline is late exactly when its day passed before it was done', () => {
  fc.assert(
    fc.property(anyProcess, anyMoment, anyRoutine, (facts, at, profile) => {
      for (const { state, due, doneOn, reminders } of deadlinesOf(facts, at, profile)) {
        const ended = doneOn ?? dateIn(at);
        expect(state).toBe(ended > due ? 'late' : doneOn === undefined ? 'running' : 'met');
        expect(reminders.every((reminder) => doneOn === undefined && reminder < due)).toBe(true);
      }
    }),
  );
});

test('PRO-23: whoever says no leaves a gap, and no recorded gap is lost', () => {
  fc.assert(
    fc.property(anyProcess, anyMoment, anyRoutine, (facts, at, profile) => {
      const gaps = gapsOf(facts, at, profile);
      const recorded = facts.gaps.filter(({ on }) => on <= at.slice(0, 10));
      expect(gaps.length).toBeGreaterThanOrEqual(recorded.length);
      const { step } = processOf(facts, at, profile);
      const saidNo = facts.consent.state === 'refused' && (facts.consent.on === undefined || facts.consent.on <= at.slice(0, 10));
      expect(step !== 'detect' || !saidNo || gaps.some(({ kind }) => kind === 'needWithoutSip')).toBe(true);
    }),
  );
});

test('INV-03, LAD-03: a call always has exactly one holder, one of those that it has come to', () => {
  fc.assert(
    fc.property(anyProcess, unit, date, (facts, called, today) => {
      const { chain, holder, isTaken } = traceCall(called, facts, day(today));
      expect(chain[0]).toBe(called);
      expect(new Set(chain).size).toBe(chain.length);
      expect(chain).toContain(holder);
      expect(isTaken || holder === called).toBe(true);
    }),
  );
});
