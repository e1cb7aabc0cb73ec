import { applyEntry, type HistoryEntry, type Plan } from '@stafett/plan';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, buildWorld, houseOf, idOf, plan, units, type World } from './testing/fictional-world.ts';
import { linksIn, narrowing } from './testing/links-in.ts';
import { houseNamed, restore } from './testing/restored-house.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';
import { callCompany, codeOf, linkFrom, opened } from './testing/unit-outside.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const rowsOf = (id: string) => houseNamed(world, id).store.rows();
const original = (): Plan => rowsOf('municipality').plans.get(plan) as Plan;
const confirm = () => act(world, 'social', { type: 'confirmConsents', since: original().consentsToConfirm?.since });

describe('CON-24, SEC-13: one-time links in a restored house', () => {
  const { openedLink, reading } = linksIn(() => world);

  test('are not made while the consents wait to be gone through', async () => {
    await callCompany(world, ['paediatrics']);
    await runUntilQuiet(world);
    const backup = rowsOf('municipality');
    await act(world, 'social', narrowing());
    await act(world, 'social', { ...narrowing(), receiver: { house: 'region', unit: units.paediatrics.unit }, kinds: ['ownWords'] });
    await runUntilQuiet(world);
    await restore(world, 'municipality', backup);
    await runUntilQuiet(world);
    expect(original().consentsToConfirm).toBeDefined();
    expect(await linkFrom(world).catch(codeOf)).toBe('consentsNotConfirmed');
    await confirm();
    expect(await opened(world, await linkFrom(world))).toMatchObject({ reading: { houseName: 'municipality' } });
  });

  test('are neither opened nor read on, should there be any', async () => {
    await callCompany(world);
    const read = await openedLink();
    const made = await linkFrom(world);
    const { store, ports } = houseOf(world, 'social');
    const last = rowsOf('municipality').history.at(-1) as HistoryEntry;
    const lost = { from: last.at, to: last.at };
    const entry: HistoryEntry = { ...last, version: last.version + 1, command: idOf(78), change: { type: 'goOn', term: 2, lost, heardEpoch: 9 } };
    await store.asExchange(ports.clock.now(), ({ originals }) => originals.save(applyEntry(original(), entry), entry));
    expect([await opened(world, made), await reading(read)]).toEqual(['linkEnded', 'linkEnded']);
    await confirm();
    expect(await opened(world, made)).toMatchObject({ reading: { houseName: 'municipality' } });
  });
});
