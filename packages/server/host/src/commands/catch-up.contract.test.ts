import { readdirSync, readFileSync, rmSync } from 'node:fs';
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
let known: PlannedHelp;
let newer: PlannedHelp;

beforeAll(async () => {
  houses = await openAcquaintedHouses(folder);
  ({ municipality, region } = houses);
  known = plannedHelp(municipality);
  newer = plannedHelp(municipality);
});
afterAll(async () => {
  await houses?.close();
  remove();
});

const fileOf = (name: string): string => join(folder, `${name}.ndjson`);

/** The region closes, and a person there writes its backup. */
const backUp = (name: string): Promise<void> =>
  region.restart(async () => {
    expect(await region.does('backup', fileOf(name))).toMatchObject({ code: 0, error: '' });
  });

/** The rows of a table in a backup, but when its copies came. */
function rowsIn(name: string, table: string): readonly object[] {
  const lines = readFileSync(fileOf(name), 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith(`{"table":"${table}"`)).map((line) => (JSON.parse(line) as { row: Record<string, unknown> }).row);
  const kept = rows.map(({ received_at: _at, ...row }) => row);
  return kept.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}

/** Everything in the region's data folder is gone but what a person keeps copies of: its keys and whom it trusts. */
function destroy(): void {
  const { dataFolder } = region.settings;
  const keptApart = ['signing-keys.json', 'peers.json'];
  for (const name of readdirSync(dataFolder)) if (!keptApart.includes(name)) rmSync(join(dataFolder, name), { recursive: true });
}

describe('SEC-13: a house that is destroyed, restored and opened again', () => {
  test('has had a backup, and much has come since', async () => {
    await known.askForHelp();
    await known.callTheRegion('Rum 1');
    expect(await known.placeInRegion(region, 'Rum 1')).toBe('Rum 1');
    await backUp('before');
    for (const place of ['Rum 2', 'Rum 3']) {
      await known.movedTo(place);
      expect(await known.placeInRegion(region, place)).toBe(place);
    }
    await newer.askForHelp();
    await newer.callTheRegion('Rum 9');
    expect(await newer.placeInRegion(region, 'Rum 9')).toBe('Rum 9');
    await backUp('lost');
    expect(rowsIn('before', 'plan_copy')).toHaveLength(1);
    expect(rowsIn('lost', 'plan_copy')).toHaveLength(2);
  });

  test('catches up by itself: every copy is what it was, and everything can be verified', async () => {
    await region.restart(async () => {
      destroy();
      const restored = await region.does('restore', fileOf('before'));
      expect(restored).toMatchObject({
        code: 0,
        error: '',
        out: expect.stringMatching(/\nFrågan .* ligger i utkorgen till municipality\. .*\nPlaner .* har svarat: municipality\. .*\n$/),
      });
    });
    expect(await known.placeInRegion(region, 'Rum 3')).toBe('Rum 3');
    expect(await newer.placeInRegion(region, 'Rum 9')).toBe('Rum 9');
    await backUp('after');
    expect(rowsIn('after', 'plan_copy')).toEqual(rowsIn('lost', 'plan_copy'));
    expect(rowsIn('after', 'restoration')).toHaveLength(1);
    await region.restart(async () => {
      expect(await region.does('verify')).toMatchObject({ code: 0, error: '' });
      expect(await region.does('catch-up')).toMatchObject({ code: 0, out: expect.stringContaining('till municipality.') });
      expect(await region.does('catch-up', 'now')).toEqual({ code: 64, out: '', error: 'Skriv så här: house catch-up [--without HUS --why "…"]\n' });
    });
  });

  test('goes on where its lines were', async () => {
    await known.movedTo('Rum 4');
    expect(await known.placeInRegion(region, 'Rum 4')).toBe('Rum 4');
  });
});
