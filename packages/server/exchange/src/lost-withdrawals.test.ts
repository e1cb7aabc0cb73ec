import type { Plan } from '@stafett/plan';
import type { MemoryRows } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, buildWorld, idOf, meet, originalIn, partyOf, plan, units, type World } from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { houseNamed, note, receivedIn, restore } from './testing/restored-house.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';
import { listen } from './testing/seen-messages.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const narrowing = (consent: number, name: 'paediatrics' | 'preschool' | 'habilitation') => ({
  type: 'narrowConsent',
  consent: idOf(consent),
  receiver: { house: units[name].house, unit: units[name].unit },
});
const rowsOf = (id: string): MemoryRows => houseNamed(world, id).store.rows();
const original = (): Plan => rowsOf('municipality').plans.get(plan) as Plan;
const mark = () => original().consentsToConfirm;
const confirm = (since = mark()?.since) => act(world, 'social', { type: 'confirmConsents', since });

async function withPlan(): Promise<MemoryRows> {
  await meet(world, ['paediatrics', 'preschool', 'habilitation'], 'paediatrics');
  await runUntilQuiet(world);
  return rowsOf('municipality');
}

async function restored(backup: MemoryRows): Promise<void> {
  await restore(world, 'municipality', backup);
  await runUntilQuiet(world);
}

/** The paediatric unit gets nothing more; the house is lost, and restored from before. */
async function withLostWithdrawal(): Promise<void> {
  const backup = await withPlan();
  await act(world, 'social', narrowing(501, 'paediatrics'));
  await runUntilQuiet(world);
  expect(copyOf(world, 'paediatrics')?.endedAt).toBeDefined();
  await restored(backup);
}

describe('CON-24, SEC-13: what was taken back after the backup, and is lost with the house, wakes by nothing that nobody has looked at', () => {
  test('the plan goes on from what another house has heard, with a mark in its history', async () => {
    await withLostWithdrawal();
    const entry = rowsOf('municipality').history.findLast(({ change }) => change.type === 'goOn');
    expect(entry?.change).toMatchObject({ type: 'goOn', heardEpoch: 3 });
    expect(original()).toMatchObject({ keeper: 'municipality', consentEpoch: 3, consentsToConfirm: { since: entry?.at, heardEpoch: 3 } });
  });

  test('and nothing of it leaves, to any unit, though it is written in and more is consented to', async () => {
    const backup = await withPlan();
    await act(world, 'social', narrowing(501, 'paediatrics'));
    await runUntilQuiet(world);
    const sent = listen(world);
    await restored(backup);
    expect(await note(world, 1)).toMatchObject({ state: 'written' });
    await act(world, 'social', narrowing(502, 'habilitation'));
    await runUntilQuiet(world);
    expect(sent.map(({ body }) => body.kind)).not.toContain('copy');
    expect(copyOf(world, 'habilitation')?.endedAt).toBeDefined();
    expect(JSON.stringify(copyOf(world, 'preschool'))).not.toContain('Styrka 1');
    for (const id of ['municipality', 'region', 'south'])
      expect(rowsOf(id).outbox.filter(({ deliveredAt, droppedAt }) => deliveredAt === undefined && droppedAt === undefined)).toEqual([]);
  });

  test('until they have been gone through: then everybody is told anew, and the unit that was taken out stays out', async () => {
    await withLostWithdrawal();
    await note(world, 1);
    expect(await act(world, 'social', narrowing(501, 'paediatrics'))).toMatchObject({ state: 'written' });
    expect(await confirm()).toMatchObject({ state: 'written' });
    expect(mark()).toBeUndefined();
    expect(original().consentEpoch).toBe(5);
    await note(world, 2);
    await runUntilQuiet(world);
    expect(copyOf(world, 'paediatrics')?.endedAt).toBeDefined();
    expect(receivedIn(world, 'region').filter(({ kind, outcome }) => kind === 'copy' && outcome === 'refused')).toEqual([]);
    for (const name of ['preschool', 'habilitation'] as const) expect(JSON.stringify(copyOf(world, name))).toContain('Styrka 2');
    expect(outOfStep(world)).toEqual([]);
  });

  test('where they still hold, as they stand', async () => {
    await withLostWithdrawal();
    await confirm();
    await runUntilQuiet(world);
    expect(original().consentEpoch).toBe(4);
    expect(copyOf(world, 'paediatrics')?.endedAt).toBeUndefined();
    expect(outOfStep(world)).toEqual([]);
  });

  test('it is said of what was found, once, by who answers for the plan', async () => {
    await withLostWithdrawal();
    expect(await confirm('2026-11-23T08:00:00.000Z' as never)).toEqual(['nothingToConfirm SEC-13']);
    expect(await act(world, 'support', { type: 'confirmConsents', since: mark()?.since })).toEqual(['planNotFound SEC-04']);
    expect(await act(world, 'habilitation', { type: 'confirmConsents', since: mark()?.since })).toEqual(['onlyTheAnswerable SEC-04']);
    const { since } = mark() ?? {};
    await confirm();
    expect(await confirm(since)).toEqual(['nothingToConfirm SEC-13']);
  });

  test('the lead is not handed over meanwhile', async () => {
    const backup = await withPlan();
    await act(world, 'social', narrowing(502, 'habilitation'));
    await runUntilQuiet(world);
    await restored(backup);
    const sent = listen(world);
    await act(world, 'paediatrics', { type: 'acceptLead', party: partyOf('paediatrics') });
    await runUntilQuiet(world);
    const [asked] = [...rowsOf('region').proposals.values()];
    expect(asked).toMatchObject({ state: 'refused', violations: [{ code: 'consentsNotConfirmed', rule: 'CON-24' }] });
    expect(sent.map(({ body }) => body.kind)).not.toContain('original');
  });

  test('and an original that the backup had on its way stays', async () => {
    await withPlan();
    const isGone = (kind: string) => receivedIn(world, 'region').some((one) => one.kind === kind);
    await act(world, 'social', narrowing(502, 'habilitation'));
    world.weather = () => 'lost';
    await act(world, 'social', narrowing(502, 'preschool'));
    world.weather = () => 'fine';
    await runUntilQuiet(world);
    const { consentEpoch = 0 } = original();
    const backup = rowsOf('municipality');
    const moving = { to: units.paediatrics.house, term: 2, since: world.clock.now() };
    const lead = { ...original().lead, state: 'offered' };
    const plans = new Map(backup.plans).set(plan, { ...original(), moving, lead, consentEpoch: consentEpoch - 1 } as unknown as Plan);
    await houseNamed(world, 'municipality').store.asExchange(world.clock.now(), ({ outbox }) =>
      outbox.add({ kind: 'original', receiver: units.paediatrics.house, plan }),
    );
    await restored({ ...backup, plans, outbox: rowsOf('municipality').outbox });
    expect(isGone('original')).toBe(false);
    expect(original()).toMatchObject({ keeper: 'municipality', consentsToConfirm: { heardEpoch: consentEpoch } });
    expect(original().moving).toBeUndefined();
    await confirm();
    await runUntilQuiet(world);
    expect(outOfStep(world)).toEqual([]);
  });

  test('when nobody has heard of a later consent, nothing waits', async () => {
    const backup = await withPlan();
    await note(world, 1);
    await runUntilQuiet(world);
    await restored(backup);
    expect(mark()).toBeUndefined();
    expect(outOfStep(world)).toEqual([]);
  });

  test('a withdrawal that another unit asked for is known where it asked, though its own copy is as it was', async () => {
    const backup = await withPlan();
    await act(world, 'paediatrics', narrowing(501, 'preschool'));
    await runUntilQuiet(world);
    expect(copyOf(world, 'preschool')?.endedAt).toBeDefined();
    await restored(backup);
    expect(mark()).toMatchObject({ heardEpoch: 3 });
  });

  test('an epoch beyond all sense holds the plan back, and is not counted on from', async () => {
    const backup = await withPlan();
    const { store } = houseNamed(world, 'region');
    const said = rowsOf('region').inbox.findLast((one) => one.plan === plan);
    await store.asExchange(world.clock.now(), ({ inbox }) =>
      inbox.record({ ...(said as NonNullable<typeof said>), id: idOf(77), sequence: 99, epoch: Number.MAX_SAFE_INTEGER }),
    );
    await restored(backup);
    expect(mark()).toMatchObject({ heardEpoch: 1_000_000 });
    expect(await confirm()).toMatchObject({ state: 'written' });
  });
});

describe('CON-23: what a house tells a restored one of copies that have ended', () => {
  test('is how far they had come and how late the consents were, and nothing else', async () => {
    await withLostWithdrawal();
    const { seen } = rowsOf('municipality').awaited.find(({ house }) => house === 'region') ?? {};
    expect(seen).toEqual([{ plan, term: 1, version: expect.any(Number), at: expect.any(String), epoch: 3 }]);
  });
});

test('a plan that has been closed is gone through like others', async () => {
  const backup = await withPlan();
  await act(world, 'social', { type: 'closePlan', reason: 'noNeed', turnTo: 'Socialtjänsten' });
  await runUntilQuiet(world);
  const closed = rowsOf('municipality');
  await restored({ ...closed, plans: new Map(closed.plans).set(plan, { ...original(), consentEpoch: backup.plans.get(plan)?.consentEpoch }) });
  expect(mark()).toBeDefined();
  expect(await confirm()).toMatchObject({ state: 'written' });
  expect(originalIn(world)?.closing).toBeDefined();
});
