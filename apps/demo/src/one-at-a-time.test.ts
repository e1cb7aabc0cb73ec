import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { planHouses } from './house-recipe.ts';
import { takeFolder } from './one-at-a-time.ts';

const folder = mkdtempSync(join(tmpdir(), 'stafett-folder-'));
afterEach(() => rmSync(join(folder, 'running'), { force: true }));

test('a folder that a living demo holds is not taken', () => {
  writeFileSync(join(folder, 'running'), String(process.ppid));
  expect(() => takeFolder(folder)).toThrow(`already runs on the data in ${folder}`);
});

test('a folder whose demo was killed is taken, and given back', () => {
  writeFileSync(join(folder, 'running'), '999999999');
  takeFolder(folder)();
  expect(() => takeFolder(folder)).not.toThrow();
});

test('an added house is of a known kind and gets an id of its own', () => {
  expect(planHouses(['region:Norra Åsen', 'region:Norra Åsen']).map(({ id }) => id)).toEqual(['municipality', 'region', 'sis', 'region-norra-asen']);
  expect(() => planHouses(['church:Norra'])).toThrow('write kind:NAME');
  expect(() => planHouses(['region:'])).toThrow('write kind:NAME');
});
