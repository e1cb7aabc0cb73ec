import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@stafett/actors';
import type { Instant } from '@stafett/kernel';
import { afterAll, expect, test } from 'vitest';
import { openHouseStore } from './open-house-store.ts';
import { sealLogOf } from './seal-log.ts';
import { houseAtTerminal } from './testing/house-at-terminal.ts';
import { aFolder } from './testing/open-test-house.ts';

const { folder, remove } = aFolder();
afterAll(remove);

// `/dev/full` answers every write as a disk without room does.
test.runIf(process.platform === 'linux')(
  'SEC-07, SEC-13: an anchor of the log that does not fit is told of once; the log itself goes on, and the next anchor stands for it',
  async () => {
    const { settings } = houseAtTerminal(folder, 'anchored');
    const store = await openHouseStore(settings);
    const actor = { user: 'maria', name: 'Maria', house: settings.id, unit: 'barnmedicin', role: 'kurator' } as Actor;
    const line = { action: 'readPlan', user: actor.user, name: actor.name, unit: actor.unit, fromHouse: settings.id };
    const logLine = () => store.as(actor, new Date().toISOString() as Instant, ({ log }) => log(line));
    const anchors = join(settings.dataFolder, 'access-log-heads.ndjson');
    const told: string[] = [];
    symlinkSync('/dev/full', anchors);
    await logLine();
    await sealLogOf(store, (said) => told.push(said)).stop();
    expect(told.map((said) => JSON.parse(said) as object)).toEqual([{ level: 50, accessLog: 'notSealed', code: 'ENOSPC' }]);
    rmSync(anchors);
    await logLine();
    await sealLogOf(store).stop();
    expect((await store.audit.inspect()).problems).toEqual([]);
    await store.close();
    expect(JSON.parse(readFileSync(anchors, 'utf8').trim().split('\n').at(-1) ?? '')).toMatchObject({ place: 2 });
  },
);
