import type { UnitId } from '@stafett/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKnownAt } from './as-known-at.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import { explainSharing, explainStart } from './explain.ts';
import { mayShare } from './may-share.ts';
import { mayStartSipWork } from './may-start-sip-work.ts';
import { sharingWith } from './sharing-with.ts';
import { aReceiver, bvc, josef } from './testing/a-consent.ts';
import { aMoment, anItem, aUnit } from './testing/arbitraries.ts';
import { shuffled, wholeFacts } from './testing/whole-facts.ts';
import { whoCouldSee } from './who-could-see.ts';

const item = fc
  .record({ base: anItem, reveals: fc.option(fc.boolean(), { nil: undefined }) })
  .map(({ base, reveals }) => ({ ...base, revealsWhereabouts: reveals }));
const asked = fc.tuple(wholeFacts, item, aUnit, aMoment);
const always = (check: (...question: typeof asked extends fc.Arbitrary<infer Asked extends unknown[]> ? Asked : never) => void) =>
  fc.assert(
    fc.property(asked, (question) => check(...question)),
    { numRuns: fc.readConfigureGlobal().numRuns ?? 2000 },
  );

const shared = (
  facts: ConsentFacts,
  [what, receiver, at]: [Parameters<typeof mayShare>[0], Parameters<typeof mayShare>[1], Parameters<typeof mayStartSipWork>[1]],
) => mayShare(what, receiver, { facts, at }).outcome === 'allowed';

test('CON-01: what may be shared is shared within work that may go on', () => {
  always((facts, what, receiver, at) => {
    expect(shared(facts, [what, receiver, at]) && mayStartSipWork(facts, at).outcome !== 'allowed').toBe(false);
  });
});

test('the mass form answers the same, item by item', () => {
  always((facts, what, receiver, at) => {
    const decide = sharingWith(receiver, { facts, at });
    expect(decide(what)).toEqual(mayShare(what, receiver, { facts, at }));
    expect(decide(what)).toEqual(decide({ ...what }));
  });
});

test('the order of lists never matters', () => {
  const codes = ({ outcome, violations }: ReturnType<typeof mayShare>) => [
    outcome,
    ...violations.map(({ code, facts }) => `${code} ${String(facts['person'])}`).toSorted(),
  ];
  always((facts, what, receiver, at) => {
    expect(codes(mayShare(what, receiver, { facts: shuffled(facts), at }))).toEqual(codes(mayShare(what, receiver, { facts, at })));
    expect(codes(mayStartSipWork(shuffled(facts), at))).toEqual(codes(mayStartSipWork(facts, at)));
  });
});

test('CON-25: nothing recorded late, so it is known now as it was', () => {
  always((facts, what, receiver, at) => {
    expect(mayShare(what, receiver, { facts: asKnownAt(facts, at), at })).toEqual(mayShare(what, receiver, { facts, at }));
  });
});

test('an unrelated unit that a consent adds changes nothing for others', () => {
  const unrelated = aReceiver({ ...bvc, unit: 'annan-enhet' as UnitId });
  always((facts, what, receiver, at) => {
    const wider = { ...facts, consents: facts.consents.map((one) => ({ ...one, receivers: [...one.receivers, unrelated] })) };
    expect(mayShare(what, receiver, { facts: wider, at })).toEqual(mayShare(what, receiver, { facts, at }));
  });
});

test('CON-24: taking something back in part never shares more', () => {
  always((facts, what, receiver, at) => {
    const narrowed = { ...facts, consents: facts.consents.map((one) => ({ ...one, narrowings: [...(one.narrowings ?? []), { at, receiver: bvc }] })) };
    expect(shared(narrowed, [what, receiver, at]) && !shared(facts, [what, receiver, at])).toBe(false);
  });
});

test('CON-23: nobody gets anything who is not listed by a consent, a decision or a ground', () => {
  always((facts, what, receiver, at) => {
    const without = <Listed extends { receivers: { unit: string }[] }>(all: Listed[] = []) =>
      all.map((one) => ({ ...one, receivers: one.receivers.filter(({ unit }) => unit !== receiver.unit) }));
    const unlisted = { ...facts, consents: without(facts.consents), boardDecisions: without(facts.boardDecisions), grounds: without(facts.grounds) };
    expect(shared(unlisted, [what, receiver, at])).toBe(false);
  });
});

test('CON-31: a yes rests on something, and who could see is who may', () => {
  always((facts, what, receiver, at) => {
    const { decision, restsOn } = explainSharing(what, receiver, { facts, at });
    expect(decision).toEqual(mayShare(what, receiver, { facts, at }));
    const sight = whoCouldSee(what, { facts, at }).find((one) => one.receiver.unit === receiver.unit);
    expect(sight !== undefined).toBe(decision.outcome === 'allowed');
    expect([...restsOn.consents, ...restsOn.boardDecisions, ...restsOn.grounds].length > 0).toBe(decision.outcome === 'allowed');
    expect(explainStart(facts, at).decision).toEqual(mayStartSipWork(facts, at));
  });
});

test('CON-34: nothing about another person is shared without that person’s own yes', () => {
  always((facts, what, receiver, at) => {
    fc.pre(what.about !== josef);
    expect(shared({ ...facts, consents: facts.consents.filter(({ about }) => about !== what.about) }, [what, receiver, at])).toBe(false);
  });
});
