import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AcquaintedHouses, openAcquaintedHouses } from '../testing/acquainted-houses.ts';
import { aFolder } from '../testing/open-test-house.ts';
import { type PlannedHelp, plannedHelp } from '../testing/planned-help.ts';
import type { RealHouse } from '../testing/real-house.ts';

const { folder, remove } = aFolder();
const backup = join(folder, 'before.ndjson');
let houses: AcquaintedHouses;
let municipality: RealHouse;
let region: RealHouse;
let withdrawn: PlannedHelp;

beforeAll(async () => {
  houses = await openAcquaintedHouses(folder);
  ({ municipality, region } = houses);
  withdrawn = plannedHelp(municipality);
});
afterAll(async () => {
  await houses?.close();
  remove();
});

async function loseAndRestore(): Promise<void> {
  const { dataFolder } = municipality.settings;
  const keptApart = ['signing-keys.json', 'peers.json', 'clock.json'];
  for (const file of readdirSync(dataFolder)) if (!keptApart.includes(file)) rmSync(join(dataFolder, file), { recursive: true });
  expect(await municipality.does('restore', backup)).toMatchObject({ code: 0, error: '' });
}

describe('CON-24, SEC-13: a house that is restored from before a withdrawal that another has heard of', () => {
  const does = (command: object) => municipality.as('social').plan.change({ plan: withdrawn.plan, command: randomUUID(), change: command } as never);
  const narrowing = async (): Promise<object> => {
    const { plan } = await municipality.as('social').plan.read({ plan: withdrawn.plan } as never);
    return { type: 'narrowConsent', consent: plan.consents[0]?.id, receiver: { house: 'region', unit: 'barnmedicin' } };
  };
  const ended = () => withdrawn.readIn(region, 'barnmedicin', ({ endedAt }) => endedAt !== undefined);

  test('shares nothing of the plan, and says that its consents are to be gone through', async () => {
    await withdrawn.askForHelp();
    await withdrawn.callTheRegion('Rum 2');
    expect(await withdrawn.placeInRegion(region, 'Rum 2')).toBe('Rum 2');
    await municipality.restart(async () => void (await municipality.does('backup', backup)));
    expect(await does(await narrowing())).toMatchObject({ state: 'written' });
    expect((await ended())?.endedAt).toBeDefined();
    await municipality.restart(loseAndRestore);
    [municipality, region].forEach((house) => house.later(130));
    const read = await withdrawn.readIn(municipality, 'social', ({ plan }) => plan.confirming === undefined);
    expect(read?.plan.consentsToConfirm).toEqual({ since: expect.any(String), heardEpoch: 3 });
  });

  test('until a person has done so: then it is shared by them, and not with the unit that was taken out', async () => {
    await withdrawn.movedTo('Rum 3');
    expect(await does(await narrowing())).toMatchObject({ state: 'written' });
    const { plan } = await municipality.as('social').plan.read({ plan: withdrawn.plan } as never);
    expect(await does({ type: 'confirmConsents', since: plan.consentsToConfirm?.since })).toMatchObject({ state: 'written' });
    await setTimeout(1_500);
    const left = await ended();
    expect(left?.endedAt).toBeDefined();
    expect(JSON.stringify(left)).not.toContain('Rum 3');
  });
});
