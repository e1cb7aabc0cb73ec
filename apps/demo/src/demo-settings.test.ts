import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSettings } from './demo-settings.ts';
import { planHouses } from './house-recipe.ts';

const folder = mkdtempSync(join(tmpdir(), 'stafett-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (house: string): string => join(folder, house, 'peers.json');
const peersOf = (house: string) =>
  (JSON.parse(readFileSync(fileOf(house), 'utf8')) as { peers: { descriptor: { id: string; address: string; serial: number } }[] }).peers;
const kept = (house: string) =>
  peersOf(house)
    .map(({ descriptor }) => `${descriptor.id} ${descriptor.address}`)
    .toSorted();

test('SEC-03: every demo house has the others as peers, by their fingerprints, and keeps up with them from start to start', async () => {
  await writeSettings({ folder, port: 4700, mode: 'test' }, planHouses([]));
  expect(kept('region')).toEqual(['municipality http://127.0.0.1:4701', 'sis http://127.0.0.1:4703']);
  const written = statSync(fileOf('region')).mtimeMs;
  await writeSettings({ folder, port: 4700, mode: 'test' }, planHouses([]));
  expect(statSync(fileOf('region')).mtimeMs).toBe(written);
  await writeSettings({ folder, port: 4800, mode: 'test' }, planHouses(['region:Norr']));
  expect(kept('region')).toEqual(['municipality http://127.0.0.1:4801', 'region-norr http://127.0.0.1:4804', 'sis http://127.0.0.1:4803']);
  expect(kept('region-norr')).toEqual(['municipality http://127.0.0.1:4801', 'region http://127.0.0.1:4802', 'sis http://127.0.0.1:4803']);
});
