import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { HouseId } from '@stafett/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from './index.ts';
import { minute, someoneAt } from './testing/fictional-plans.ts';

const house = 'municipality' as HouseId;
const actor = someoneAt(house, 'barn-och-familj');
let dataFolder: string;
beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'stafett-embedded-'));
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const writer = fileURLToPath(new URL('./testing/write-until-killed.ts', import.meta.url));

interface Writer {
  readonly process: ChildProcess;
  /** The plans that it has said to be kept. */
  acknowledged(): readonly string[];
}

async function startWriter(plans: number): Promise<Writer> {
  const child = spawn(process.execPath, ['--conditions=@stafett/source', writer, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const acknowledged = () => said.split('\n').slice(0, -1);
  while (acknowledged().length < plans && child.exitCode === null) await sleep(10);
  if (child.exitCode !== null) throw new Error('The writer ended by itself.');
  return { process: child, acknowledged };
}

test('what a killed process has acknowledged is in the folder, which another can open then and not before', async () => {
  const started = await startWriter(20);
  await expect(openStore({ house, dataFolder })).rejects.toThrow('is in use by another process');
  started.process.kill('SIGKILL');
  await once(started.process, 'exit');
  const store = await openStore({ house, dataFolder });
  const kept = await store.as(actor, minute(1), ({ originals }) => originals.list());
  await store.close();
  expect(kept.length).toBeGreaterThanOrEqual(20);
  expect(kept.map(({ id }) => id as string)).toEqual(expect.arrayContaining([...started.acknowledged()]));
});

test('a closed store is opened again with what it had, and closing twice does no harm', async () => {
  const store = await openStore({ house, dataFolder });
  const before = await store.as(actor, minute(1), ({ originals }) => originals.list());
  await store.close();
  await store.close();
  await expect(store.health()).rejects.toThrow();
  const again = await openStore({ house, dataFolder });
  expect(await again.as(actor, minute(1), ({ originals }) => originals.list())).toEqual(before);
  await again.close();
});
