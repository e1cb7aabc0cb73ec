import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LadderFact, LadderFacts } from './ladder-facts.schema.ts';
import { LadderStep, orderOfStep } from './ladder-step.ts';
import { scales } from './ladder-table.ts';
import { levelOf, placeOnLadder } from './place-on-ladder.ts';
import { ladderFacts } from './testing/arbitraries.ts';

const orderOf = (facts: LadderFacts): number => orderOfStep(placeOnLadder(facts).step);
const changed = (facts: LadderFacts, changes: readonly { fact: LadderFact; to: unknown }[]): LadderFacts =>
  LadderFacts.parse({ ...facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) });

const counts: readonly LadderFact[] = ['parties', 'principals', 'sentAround'];

test.each(counts)('LAD-02: more of %s never moves a situation down', (fact) => {
  const holds = fc.property(ladderFacts, fc.integer({ min: 1, max: 3 }), (facts, more) => {
    const raised = { ...facts, [fact]: Number(facts[fact]) + more };
    expect(orderOf({ ...raised, parties: Math.max(raised.parties, raised.principals) })).toBeGreaterThanOrEqual(orderOf(facts));
  });
  fc.assert(holds);
});

test.each(Object.keys(scales) as (keyof typeof scales)[])('LAD-02: when %s asks for more it never moves a situation down', (fact) => {
  const holds = fc.property(ladderFacts, (facts) => {
    const orders = scales[fact].map((value) => orderOf({ ...facts, [fact]: value }));
    expect(orders).toEqual(orders.toSorted((one, other) => one - other));
  });
  fc.assert(holds);
});

test('LAD-02: every situation stands on one step, with a reason', () => {
  const holds = fc.property(ladderFacts, (facts) => {
    const { step, why } = placeOnLadder(facts);
    expect(LadderStep.options).toContain(step);
    expect(why.length).toBeGreaterThan(0);
  });
  fc.assert(holds);
});

test('LAD-02: what is said to move a situation moves it there, and can be so', () => {
  const holds = fc.property(ladderFacts, (facts) => {
    const { step, up, down } = placeOnLadder(facts);
    for (const move of [...up, ...down]) expect(placeOnLadder(changed(facts, move.changes)).step).toBe(move.step);
    expect(up.every((move) => orderOfStep(move.step) > orderOfStep(step))).toBe(true);
    expect(down.every((move) => orderOfStep(move.step) < orderOfStep(step))).toBe(true);
  });
  fc.assert(holds);
});

test('LAD-02: there is a way up but from the top, a way down but from the bottom, and each asks for as little as it can', () => {
  const holds = fc.property(ladderFacts, (facts) => {
    const { step, up, down } = placeOnLadder(facts);
    expect(up.length > 0).toBe(step !== 'coordinatedSupport');
    expect(down.length > 0).toBe(step !== 'earlyDetection');
    for (const { changes } of down) {
      const back = changes.map(({ fact }) => fact).filter((fact) => fact !== 'principals' && fact !== 'parties');
      for (const fact of back)
        expect(
          orderOf(
            changed(
              facts,
              changes.filter((change) => change.fact !== fact),
            ),
          ),
        ).toBe(orderOfStep(step));
      expect(changes.every(({ fact, to }) => levelOf(fact, to) < levelOf(fact, facts[fact]))).toBe(true);
    }
  });
  fc.assert(holds);
});
