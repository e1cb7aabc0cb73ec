import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { answerablePlace } from './answerable-place.ts';
import { decideOn } from './decide-on.ts';
import { exampleHistory } from './example-plan.ts';
import { filterPlanFor } from './filter-plan-for.ts';
import type { HistoryEntry } from './history-entry.schema.ts';
import { movedPlan } from './moved-plan.ts';
import { nextStepOf } from './next-step-of.ts';
import type { PlanCommand } from './plan-command.schema.ts';
import { applyEntry, rebuildPlan } from './rebuild-plan.ts';
import { arrive, type Carried, carryOn, consented, contextAt, covered, met, prepared } from './testing/carry-on.ts';
import { counsellor, josef, minutes, paediatrics, partyId, socialServices, worker } from './testing/fictional-family.ts';

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

describe('CON-24, SEC-13: the original of a restored house, when another has heard of a later consent', () => {
  const lost = { from: minutes(1), to: minutes(50) } as const;
  const goOn = { type: 'goOn', term: 7, lost, heardEpoch: 9 } as const;
  const entryOf = ({ plan, history }: Carried, change: HistoryEntry['change']): HistoryEntry =>
    ({ ...history.at(-1), version: plan.version + 1, command: '00000000-0000-4000-8000-000000009999', change, at: minutes(60) }) as HistoryEntry;
  const marked = (from = covered): Carried => {
    const before = from();
    const entry = entryOf(before, goOn);
    return { ...before, plan: applyEntry(before.plan, entry), history: [...before.history, entry] };
  };
  const since = minutes(60);
  const decided = (carried: Carried, command: PlanCommand, by = worker) => decideOn(carried.plan, command, contextAt(minutes(99), by)).violations;

  test('goes on from what the other has heard, and says since when its consents are to be gone through', () => {
    expect(marked().plan).toMatchObject({ term: 7, consentEpoch: 9, consentsToConfirm: { since, heardEpoch: 9 } });
    expect(rebuildPlan(marked().history)).toEqual(marked().plan);
  });

  test('that is what comes next, whatever else there is to do, and it is for who answers for the plan', () => {
    expect(nextStepOf(marked().plan, minutes(99), profileNamed('national'))).toEqual({ action: 'confirmConsents', holder: answerablePlace(marked().plan) });
  });

  test('the lead is not taken on meanwhile, and everything else is done as before', () => {
    expect(decided(marked(), { type: 'acceptLead', party: partyId(2) }, counsellor)).toMatchObject([
      { code: 'consentsNotConfirmed', rule: 'CON-24', facts: { since } },
    ]);
    expect(decided(marked(), { type: 'writeSituation', text: 'Nytt', wordsOf: josef } as never)).toEqual([]);
  });

  test.each([
    ['of what was found', since, []],
    ['of something found at another time', minutes(61), ['nothingToConfirm SEC-13']],
  ])('it is said %s', (_reason, when, codes) => {
    const found = decided(marked(), { type: 'confirmConsents', since: when });
    expect(found.map(({ code, rule }) => `${code} ${rule}`)).toEqual(codes);
  });

  test('of a plan that waits for nothing there is nothing to say', () => {
    expect(decided(covered(), { type: 'confirmConsents', since })).toMatchObject([{ code: 'nothingToConfirm', path: ['since'] }]);
  });

  test('also of one that is closed', () => {
    const closed = () => carryOn(met(), { type: 'closePlan', reason: 'noNeed', turnTo: 'Socialtjänsten' });
    expect(decided(marked(closed), { type: 'confirmConsents', since })).toEqual([]);
  });

  test('when it has been said, the mark is gone, and no message from before is believed', () => {
    const before = marked();
    const after = applyEntry(before.plan, { ...entryOf(before, { type: 'confirmConsents', since }), at: minutes(70) });
    const { consentsToConfirm: _confirmed, ...rest } = before.plan;
    expect(after).toEqual({ ...rest, version: rest.version + 1, consentEpoch: 10, consentChangedAt: minutes(70) });
  });

  test('it waits also when the house is restored once more, and nobody has heard of anything later still', () => {
    const before = marked();
    expect(applyEntry(before.plan, entryOf(before, { type: 'goOn', term: 8, lost })).consentsToConfirm).toEqual({ since, heardEpoch: 9 });
    const later = applyEntry(before.plan, { ...entryOf(before, { ...goOn, term: 8, heardEpoch: 12 }), at: minutes(80) });
    expect(later.consentsToConfirm).toEqual({ since: minutes(80), heardEpoch: 12 });
  });

  test('where the original had gone after all, the new keeper has nothing to go through', () => {
    const { plan } = marked(() => carryOn(covered(), { type: 'acceptLead', party: partyId(2) }, counsellor));
    expect(movedPlan(plan)).not.toHaveProperty('consentsToConfirm');
  });

  test('CON-23: and it stands in no copy', () => {
    expect(JSON.stringify(filterPlanFor(marked().plan, paediatrics, minutes(99)))).not.toContain('consentsToConfirm');
    expect(filterPlanFor(marked().plan, paediatrics, minutes(99))).toBeDefined();
  });
});
