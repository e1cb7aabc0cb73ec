import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AcquaintedHouses, openAcquaintedHouses } from '../testing/acquainted-houses.ts';
import { aFolder } from '../testing/open-test-house.ts';
import { type PlannedHelp, plannedHelp } from '../testing/planned-help.ts';
import type { RealHouse } from '../testing/real-house.ts';

const { folder, remove } = aFolder();
let houses: AcquaintedHouses;
let municipality: RealHouse;
let region: RealHouse;
let help: PlannedHelp;

beforeAll(async () => {
  houses = await openAcquaintedHouses(folder);
  ({ municipality, region } = houses);
  help = plannedHelp(municipality);
});
afterAll(async () => {
  await houses?.close();
  remove();
});

const fileOf = (name: string): string => join(folder, `${name}.ndjson`);

/** Two minutes and more, when nothing that was sent before can arrive. */
const later = (): void => [municipality, region].forEach((house) => house.later(130));

async function backUp(house: RealHouse, name: string): Promise<void> {
  await house.restart(async () => {
    expect(await house.does('backup', fileOf(name))).toMatchObject({ code: 0, error: '' });
  });
}

/** All of a house's data folder is gone but what a person keeps copies of; a backup is put back. */
async function destroyAndRestore(house: RealHouse, name: string): Promise<string> {
  const { dataFolder } = house.settings;
  const keptApart = ['signing-keys.json', 'peers.json', 'clock.json'];
  for (const file of readdirSync(dataFolder)) if (!keptApart.includes(file)) rmSync(join(dataFolder, file), { recursive: true });
  const restored = await house.does('restore', fileOf(name));
  expect(restored).toMatchObject({ code: 0, error: '' });
  return restored.out;
}

describe('SEC-02, SEC-13: a house that is restored from before an original moved', () => {
  test('has had a backup, as the other has, and has handed the original over since', async () => {
    await help.askForHelp();
    await help.callTheRegion('Rum 1');
    expect(await help.placeInRegion(region, 'Rum 1')).toBe('Rum 1');
    await backUp(municipality, 'giver');
    await backUp(region, 'receiver');
    await help.leadGoesTo(region);
    const taken = await help.readIn(region, 'barnmedicin', ({ part, plan }) => part === 'original' && plan.keeper === 'region');
    expect(taken).toMatchObject({ part: 'original', plan: { keeper: 'region', term: 2 } });
    expect(await help.readIn(municipality, 'social', ({ part }) => part === 'copy')).toMatchObject({ part: 'copy', plan: { keeper: 'region' } });
  });

  test('reads it, says whom it waits for, and keeps what is written waiting', async () => {
    await municipality.restart(async () => {
      expect(await destroyAndRestore(municipality, 'giver')).toContain('tills dessa hus har svarat: region.');
    });
    expect(await help.strengthFrom(municipality, 'social', 'Ritar')).toEqual({ state: 'proposed' });
    const read = await help.readIn(municipality, 'social', () => true);
    expect(read).toMatchObject({ part: 'original', plan: { keeper: 'municipality', term: 1, confirming: {} }, awaits: ['region'] });
    expect(read?.proposals).toMatchObject([{ state: 'waiting', change: { text: 'Ritar' } }]);
  });

  test('hears from the other that it gave it away, shows a copy, and sends on what was written', async () => {
    later();
    const copy = await help.readIn(municipality, 'social', ({ part, plan }) => part === 'copy' && plan.preparation.notes.length === 1);
    expect(copy).toMatchObject({ part: 'copy', plan: { keeper: 'region', term: 2, preparation: { notes: [{ text: 'Ritar' }] } } });
    expect(await help.strengthFrom(region, 'barnmedicin', 'Bygger')).toMatchObject({ state: 'written' });
    await help.readIn(municipality, 'social', ({ plan }) => plan.preparation.notes.length === 2);
  });

  test('gives the original again to the house that lost it, which says what may be missing and goes on in a later term', async () => {
    await region.restart(async () => void (await destroyAndRestore(region, 'receiver')));
    later();
    const isAgain = ({ part, plan }: { part: string; plan: { confirming?: unknown } }): boolean => part === 'original' && plan.confirming === undefined;
    const again = await help.readIn(region, 'barnmedicin', isAgain);
    expect(again).toMatchObject({ part: 'original', plan: { keeper: 'region', term: 3, preparation: { notes: [] } } });
    expect(again?.history.at(-1)).toMatchObject({ type: 'goOn', lost: { from: expect.any(String), to: expect.any(String) } });
    expect(await help.strengthFrom(region, 'barnmedicin', 'Bygger igen')).toMatchObject({ state: 'written' });
    const told = await help.readIn(municipality, 'social', ({ plan }) => plan.term === 3 && plan.preparation.notes.length === 1);
    expect(told).toMatchObject({ part: 'copy', plan: { keeper: 'region', term: 3, preparation: { notes: [{ text: 'Bygger igen' }] } } });
  });

  test('goes on without a house that is gone, by command and with a reason that is kept', async () => {
    await region.restart(async () => {
      expect(await region.does('backup', fileOf('alone'))).toMatchObject({ code: 0, error: '' });
      await destroyAndRestore(region, 'alone');
      expect(await region.does('catch-up', '--without', 'municipality')).toMatchObject({ code: 64 });
      const unknown = await region.does('catch-up', '--without', 'sis', '--why', 'Nedlagt');
      expect(unknown).toEqual({ code: 1, out: '', error: 'Huset väntar inte på svar från sis. Inget är ändrat.\n' });
      const gone = await region.does('catch-up', '--without', 'municipality', '--why', 'Nedlagt');
      expect(gone).toMatchObject({ code: 0, out: expect.stringMatching(/^Huset väntar inte längre på municipality\. .*\n$/) });
      expect(await region.does('verify')).toMatchObject({ code: 0, error: '' });
    });
    expect(await help.strengthFrom(region, 'barnmedicin', 'Sjunger')).toMatchObject({ state: 'written' });
  });
});
