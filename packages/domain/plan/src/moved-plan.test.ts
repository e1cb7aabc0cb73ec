import { describe, expect, test } from 'vitest';
import { answerablePlace } from './answerable-place.ts';
import { decideOn } from './decide-on.ts';
import { exampleHistory } from './example-plan.ts';
import type { HistoryEntry } from './history-entry.schema.ts';
import { applyEntry, rebuildPlan } from './rebuild-plan.ts';
import { arrive, type Carried, carryOn, consented, contextAt, covered, prepared } from './testing/carry-on.ts';
import { counsellor, josef, minutes, partyId, socialServices } from './testing/fictional-family.ts';

describe('SEC-02, LAD-03: the original on its way to the lead’s house', () => {
  const onItsWay = (): Carried => carryOn(covered(), { type: 'acceptLead', party: partyId(2) }, counsellor);

  test('until it has come the giver answers for the plan, in its old term', () => {
    const { plan } = onItsWay();
    expect(plan).toMatchObject({ keeper: 'municipality', term: 1, lead: { state: 'offered' }, moving: { to: 'region', since: minutes(plan.version - 1) } });
    expect(answerablePlace(plan)).toEqual({ house: socialServices.house, unit: socialServices.unit });
  });

  test('and nobody writes in it', () => {
    const refused = decideOn(onItsWay().plan, { type: 'writeWhatMatters', text: 'Nytt', wordsOf: josef }, contextAt(minutes(99)));
    expect(refused.violations).toMatchObject([{ code: 'originalOnTheWay', rule: 'SEC-02', facts: { house: 'region' } }]);
  });

  test('when it has come, the new house keeps it in a new term', () => {
    const { plan } = arrive(onItsWay());
    expect(plan).toMatchObject({ keeper: 'region', term: 2, lead: { state: 'accepted' } });
    expect(plan.moving).toBeUndefined();
    expect(rebuildPlan(arrive(onItsWay()).history)).toEqual(plan);
  });

  test('when it could not go, the giver keeps it, past the term that was tried, and the lead is asked again', () => {
    const { plan } = onItsWay();
    const { command, by, at, keeper, term } = exampleHistory[0] as HistoryEntry;
    const entry = { plan: plan.id, version: plan.version + 1, command, keeper, term, change: { type: 'cancelMove' as const }, by, at };
    const kept = applyEntry(plan, entry);
    expect(kept).toMatchObject({ keeper: 'municipality', term: 3, lead: { state: 'offered' } });
    expect(kept.moving).toBeUndefined();
  });

  test('a plan that stands still cannot be handed over', () => {
    expect(() => arrive(covered())).toThrow('is not on its way');
  });
});

describe('CON-24: how often what sharing rests on has changed', () => {
  test.each([
    ['two answers', consented, 2],
    ['writing what matters changes nothing of it', prepared, 2],
    ['one more answer', covered, 3],
  ])('%s', (_reason, carried, epoch) => expect(carried().plan.consentEpoch).toBe(epoch));

  test('and when last, whatever the clock said since', () => {
    const { plan } = consented();
    expect(plan.consentChangedAt).toBe(minutes(2));
    const { command, by, keeper, term } = exampleHistory[0] as HistoryEntry;
    const change = { type: 'withdrawConsent' as const, consent: plan.consents[0]?.id as never };
    const entry = { plan: plan.id, version: plan.version + 1, command, keeper, term, change, by, at: minutes(1) };
    expect(applyEntry(plan, entry).consentChangedAt).toBe(minutes(2));
  });
});

describe('SEC-02, SEC-13: the original in a house that has been restored', () => {
  const lost = { from: minutes(1), to: minutes(50) } as const;
  const waiting = (): Carried => {
    const carried = covered();
    return { ...carried, plan: { ...carried.plan, confirming: lost } };
  };
  const entryOf = ({ plan, history }: Carried, change: HistoryEntry['change']): HistoryEntry =>
    ({ ...history.at(-1), version: plan.version + 1, command: '00000000-0000-4000-8000-000000009999', change }) as HistoryEntry;

  test('is written in by nobody until the others have answered, and the answer says what may be missing', () => {
    const refused = decideOn(waiting().plan, { type: 'writeWhatMatters', text: 'Nytt', wordsOf: josef }, contextAt(minutes(99)));
    expect(refused.violations).toMatchObject([{ code: 'originalNotConfirmed', rule: 'SEC-13', facts: lost }]);
  });

  test('goes on in the term that it says, with everything else as it was', () => {
    const before = waiting();
    const after = applyEntry(before.plan, entryOf(before, { type: 'goOn', term: 7, lost }));
    const { confirming: _confirming, ...rest } = before.plan;
    expect(after).toEqual({ ...rest, term: 7, version: before.plan.version + 1 });
  });

  test('that had been given away is as it was when it left, whether or not an older one is there', () => {
    const before = waiting();
    const given = { ...before.plan, confirming: undefined, keeper: 'region', term: 2 } as typeof before.plan;
    const entry = { ...entryOf(before, { type: 'recallHandOver', plan: given }), version: before.plan.version + 4 };
    for (const held of [before.plan, undefined]) expect(applyEntry(held, entry)).toEqual({ ...given, version: before.plan.version + 4 });
    expect(() => applyEntry({ ...before.plan, version: entry.version }, entry)).toThrow('does not follow');
  });
});
