import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Envelope, signEnvelope } from '@stafett/exchange';
import { importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSigningKeys } from '../keys/signing-key.ts';
import { readAloud } from '../testing/house-at-terminal.ts';
import { aFolder } from '../testing/open-test-house.ts';
import { type PlannedHelp, plannedHelp } from '../testing/planned-help.ts';
import { inFile, openRealHouse, type RealHouse } from '../testing/real-house.ts';

const { folder, remove } = aFolder();
const office = { id: 'social', name: 'Socialkontoret', kind: 'socialServices', house: 'municipality', principal: 'municipality' };
let municipality: RealHouse;
let region: RealHouse;
let help: PlannedHelp;

beforeAll(async () => {
  municipality = await openRealHouse(folder, 'municipality', { kind: 'municipality', units: [office] });
  region = await openRealHouse(folder, 'region');
  help = plannedHelp(municipality);
});
afterAll(async () => {
  await municipality?.close();
  await region?.close();
  remove();
});

/** What the region answers to a message that the municipality signs by its newest key. */
async function answerOfRegion(): Promise<{ status: number; code: string | undefined }> {
  const { plan } = help;
  const key = readSigningKeys(municipality.settings.dataFolder).at(-1)?.privateKey;
  const issuedAt = new Date().toISOString();
  const expiresAt = new Date(Date.now() + 60_000).toISOString();
  const head = { schema: 1, id: randomUUID(), from: 'municipality', to: 'region', plan, sequence: 900, term: 1, epoch: 0, issuedAt, expiresAt };
  const envelope = { ...head, body: { kind: 'ended', unit: 'barnmedicin' } } as unknown as Envelope;
  const signed = await signEnvelope(envelope, { kid: String(key?.kid), privateKey: (await importJWK({ ...key }, 'ES256')) as CryptoKey });
  const response = await fetch(`${region.address}/exchange/inbox`, { method: 'POST', headers: { 'content-type': 'application/jose' }, body: signed });
  const { violations } = (await response.json()) as { violations: readonly { code: string }[] };
  return { status: response.status, code: violations[0]?.code };
}

describe('SEC-03: two houses that nobody has introduced', () => {
  test('do not know each other’s units, and open no message', async () => {
    expect((await municipality.as('social').session.me()).units.map(({ house }) => house)).toEqual(['municipality']);
    expect(await answerOfRegion()).toEqual({ status: 401, code: 'unknownPeer' });
  });

  test('exchange a plan when a person in each has compared the fingerprint, without a restart', async () => {
    const toRegion = await region.does('peer', 'add', await municipality.describes(), '--fingerprint', await readAloud(municipality));
    const toMunicipality = await municipality.does('peer', 'add', await region.describes(), '--fingerprint', await readAloud(region));
    expect([toRegion.code, toMunicipality.code]).toEqual([0, 0]);
    await setTimeout(1_100);
    await help.askForHelp();
    await help.callTheRegion('Rum 1');
    expect(await help.placeInRegion(region, 'Rum 1')).toBe('Rum 1');
  });

  test('wait with what is signed by a new key until its description is taken in, and lose nothing', async () => {
    const rotated = await municipality.does('key', 'rotate', '--days', '0');
    expect(rotated.code).toBe(0);
    await setTimeout(1_100);
    await help.movedTo('Rum 2');
    expect(await help.placeInRegion(region, 'Rum 2', 2)).toBe('Rum 1');
    expect(await answerOfRegion()).toEqual({ status: 401, code: 'unknownKey' });
    const told = await region.does('peer', 'update', inFile(join(folder, 'rotated.jws'), rotated.out));
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(await help.placeInRegion(region, 'Rum 2')).toBe('Rum 2');
    await help.movedTo('Rum 3');
    expect(await help.placeInRegion(region, 'Rum 3')).toBe('Rum 3');
  });

  test('open nothing from each other when one has removed the other', async () => {
    await region.does('peer', 'remove', 'municipality');
    await setTimeout(1_100);
    expect(await answerOfRegion()).toEqual({ status: 401, code: 'unknownPeer' });
  });
});
