import { listWork, readPlan } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, begin, buildWorld, father, houseOf, idOf, mother, originalIn, plan, someoneAt, units, type World, yesFrom } from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';
import { asParty, callCompany, company, companysParty, yesToCompany } from './testing/unit-outside.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const describeUnit = { type: 'describeUnit', ...company };
const planMeeting = { type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place: 'Rum 1', form: 'room', contact: 'Maria' };
const invite = (unit: object = asParty) => act(world, 'social', { type: 'inviteParty', party: companysParty, unit, role: 'Ger stöd' });
const join = (unit: object = units.health) => act(world, 'social', { type: 'joinUnit', party: companysParty, unit });
const sent = () => world.houses['municipality']?.store.rows().outbox.map(({ intent }) => intent.receiver);

describe('INV-03: a unit that is called but is in no register', () => {
  test('is not called before it is described, and not before the consent names it', async () => {
    await begin(world);
    await act(world, 'social', planMeeting);
    expect(await invite()).toContain('unknownUnit INV-03');
    expect(await act(world, 'social', describeUnit)).toMatchObject({ state: 'written' });
    expect(await invite()).not.toContain('unknownUnit INV-03');
    expect(await invite()).toContain('guardianConsentMissing CON-02');
    await act(world, 'social', yesFrom(mother, ['social'], 1));
    await act(world, 'social', yesFrom(father, ['social'], 2));
    expect(await invite()).toContain('receiverNotCovered CON-23');
    await act(world, 'social', yesToCompany(mother, ['social'], 3));
    await act(world, 'social', yesToCompany(father, ['social'], 4));
    expect(await invite()).toMatchObject({ state: 'written' });
  });

  test.each([
    ['another name', { ...asParty, name: 'Något annat' }],
    ['another kind', { ...asParty, kind: 'healthCentre' }],
    ['another id', { ...asParty, unit: 'ett-annat' }],
    ['a house of its own', { ...asParty, house: 'region' }],
  ])('is not called as what it was not described as: %s', async (_reason, unit) => {
    await callCompany(world);
    const called = await act(world, 'social', { type: 'inviteParty', party: idOf(482), unit, role: 'Ger stöd' });
    expect(called).toContain('unknownUnit INV-03');
  });

  test('the call stands until it is answered, and who rang writes down the answer', async () => {
    await callCompany(world);
    const answer = { type: 'answerInvitation', party: companysParty, coming: false, note: 'Fel enhet, ring vårdcentralen' };
    expect(await act(world, 'social', answer)).toMatchObject({ state: 'written' });
    expect(originalIn(world)?.parties.find(({ id }) => id === companysParty)).toMatchObject({ invitedAt: expect.any(String), answer: { coming: false } });
  });

  test('the other parties see that it is called and as what, and nothing is sent to it', async () => {
    await callCompany(world, ['paediatrics']);
    await runUntilQuiet(world);
    const copy = copyOf(world, 'paediatrics')?.copy;
    expect(copy?.parties.find(({ id }) => id === companysParty)).toMatchObject({ ...asParty, role: 'Ger stöd' });
    expect(JSON.stringify(copy)).not.toContain(company.reachedBy);
    expect(copy?.outsideUnits).toBeUndefined();
    expect(new Set(sent())).toEqual(new Set(['region']));
    expect(world.reports).toEqual([]);
  });

  test('another way to reach it is written beside what is known, and words that came too late are refused', async () => {
    await callCompany(world);
    const version = originalIn(world)?.outsideUnits?.[0]?.version;
    const revise = { type: 'reviseReach', unit: company.unit, reachedBy: 'Ring Ali, 070-2', baseVersion: version };
    expect(await act(world, 'social', revise)).toMatchObject({ state: 'written' });
    expect(await act(world, 'social', revise)).toEqual(['staleField PRO-22']);
    expect(originalIn(world)?.outsideUnits?.[0]).toMatchObject({ name: 'Stödet', reachedBy: 'Ring Ali, 070-2' });
    expect(await act(world, 'social', { ...revise, unit: 'ingen' })).toEqual(['unknownUnit INV-03']);
  });

  test('its id is its own, and a plan holds no more than thirty', async () => {
    await callCompany(world);
    expect(await act(world, 'social', describeUnit)).toEqual(['idTaken PLA-12']);
    for (let count = 1; count < 30; count += 1) await act(world, 'social', { ...describeUnit, unit: `enhet-${count}` });
    expect(await act(world, 'social', { ...describeUnit, unit: 'en-till' })).toEqual(['tooMany SEC-11']);
  });

  test('ACT-12: it is not asked to lead, for there is no house that the original could go to', async () => {
    await callCompany(world);
    const principal = { ...describeUnit, unit: 'vardcentral', kind: 'healthCentre', principal: 'region', name: 'VC' };
    await act(world, 'social', principal);
    await act(world, 'social', { type: 'openMeeting', present: { parties: [], people: [] } });
    expect(await act(world, 'social', { type: 'nameLead', party: companysParty, who: 'Kim' })).toContain('unitHasNoHouse ACT-12');
  });
});

describe('INV-03: it turns out which unit it is', () => {
  const covered = () =>
    Promise.all([act(world, 'social', yesToCompany(mother, ['social', 'health'], 3)), act(world, 'social', yesToCompany(father, ['social', 'health'], 4))]);

  test('CON-26: the known unit is joined with the call when the consent names it, and not before', async () => {
    await callCompany(world);
    expect(await join()).toContain('receiverNotCovered CON-23');
    await covered();
    expect(await join()).toMatchObject({ state: 'written' });
    await runUntilQuiet(world);
    const party = originalIn(world)?.parties.find(({ id }) => id === companysParty);
    expect(party).toMatchObject({ ...units.health, role: 'Ger stöd', invitedAt: expect.any(String) });
    expect(originalIn(world)?.outsideUnits?.[0]).toMatchObject({ ...company, joinedWith: units.health });
    expect(copyOf(world, 'health')?.copy.parties).toHaveLength(2);
    expect(await listWork(houseOf(world, 'health').ports, someoneAt('health'))).toMatchObject([{ action: 'answerInvitation', isYours: true }]);
    expect(outOfStep(world)).toEqual([]);
  });

  test('the history keeps what it was called as, and who joined it', async () => {
    await callCompany(world);
    await covered();
    await join();
    const { history } = await readPlan(houseOf(world, 'social').ports, someoneAt('social'), { plan });
    expect(history.map(({ type }) => type)).toEqual(expect.arrayContaining(['describeUnit', 'inviteParty', 'joinUnit']));
  });

  test.each([
    [true, { who: 'Kim' }, 'that somebody comes stands'],
    [false, {}, 'that the wrong unit does not come is no answer of the right one'],
  ])('an answer of %s: %o, %s', async (coming, more, _reason) => {
    await callCompany(world);
    await covered();
    await act(world, 'social', { type: 'answerInvitation', party: companysParty, coming, ...more });
    await join();
    expect(originalIn(world)?.parties.find(({ id }) => id === companysParty)?.answer?.coming).toBe(coming ? true : undefined);
  });

  test.each([
    ['a unit in no register', () => ({ ...units.health, unit: 'okand' }), 'unknownUnit INV-03'],
    ['another that is only described', () => ({ ...asParty, unit: 'annan' }), 'unknownUnit INV-03'],
    ['a unit that is in the plan', () => units.social, 'partyInvitedAlready INV-01'],
  ])('it is not joined with %s', async (_reason, unit, because) => {
    await callCompany(world);
    await covered();
    expect(await join(unit())).toContain(because);
  });

  test('what is known is not joined, nor what is not there', async () => {
    await callCompany(world, ['paediatrics']);
    expect(await act(world, 'social', { type: 'joinUnit', party: idOf(490), unit: units.health })).toContain('unitKnownAlready INV-03');
    expect(await act(world, 'social', { type: 'joinUnit', party: idOf(499), unit: units.health })).toEqual(['unknownParty INV-01']);
  });

  test('a unit that was joined is not called again by its old words', async () => {
    await callCompany(world);
    await covered();
    await join();
    expect(await act(world, 'social', { type: 'inviteParty', party: idOf(482), unit: asParty, role: 'Ger stöd' })).toContain('unknownUnit INV-03');
  });

  test('SEC-04: no other unit describes or joins units in the plan', async () => {
    await callCompany(world, ['paediatrics']);
    await runUntilQuiet(world);
    for (const change of [
      { ...describeUnit, unit: 'ny' },
      { type: 'joinUnit', party: companysParty, unit: units.health },
    ])
      expect(await act(world, 'paediatrics', change)).toEqual(['onlyTheAnswerable SEC-04']);
  });
});
