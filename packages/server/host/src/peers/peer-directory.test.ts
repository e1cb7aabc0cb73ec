import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Envelope, signEnvelope, verifyEnvelope } from '@stafett/exchange';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { houseClock } from '../house-clock.ts';
import { openPeerDirectory, type PeerDirectory } from './peer-directory.ts';
import { type HouseAtTerminal, houseAtTerminal, readAloud } from '../testing/house-at-terminal.ts';
import { aFolder } from '../testing/open-test-house.ts';

let folder = '';
let remove = () => {};
let region: HouseAtTerminal;
let municipality: HouseAtTerminal;
let reports: string[] = [];
beforeEach(() => {
  ({ folder, remove } = aFolder());
  reports = [];
  region = houseAtTerminal(folder, 'region');
  municipality = houseAtTerminal(folder, 'municipality');
});
afterEach(() => remove());

const open = ({ settings }: HouseAtTerminal): Promise<PeerDirectory> =>
  openPeerDirectory({ settings, clock: houseClock(settings), report: (line) => void reports.push(line) });
const introduce = async (): Promise<void> => void (await municipality.does('peer', 'add', await region.describes(), '--fingerprint', await readAloud(region)));
const namesOf = (directory: PeerDirectory) => directory.peers().map(({ id }) => id);
/** More than the second within which a directory does not look again. */
const aWhile = () => setTimeout(1_050);

describe('SEC-03: a running house knows the peers that a person has added', () => {
  test('none but itself from the beginning', async () => {
    const directory = await open(municipality);
    expect(namesOf(directory)).toEqual(['municipality']);
    expect(directory.units().map(({ house }) => house)).toEqual(['municipality', 'municipality']);
  });

  test('and takes in a new one, its units and its going without a restart', async () => {
    const directory = await open(municipality);
    await introduce();
    expect(namesOf(directory)).toEqual(['municipality']);
    await aWhile();
    expect(namesOf(directory)).toEqual(['municipality', 'region']);
    expect(directory.units()).toContainEqual({
      house: 'region',
      unit: 'barnmedicin',
      name: 'Barnmedicinska mottagningen',
      kind: 'paediatrics',
      principal: 'region',
    });
    await municipality.does('peer', 'remove', 'region');
    await aWhile();
    expect(namesOf(directory)).toEqual(['municipality']);
  });

  test('goes on with what it knew when the file is broken, and says so once', async () => {
    await introduce();
    const directory = await open(municipality);
    writeFileSync(join(municipality.settings.dataFolder, 'peers.json'), '{', { mode: 0o600 });
    await aWhile();
    expect(namesOf(directory)).toEqual(['municipality', 'region']);
    await aWhile();
    expect(namesOf(directory)).toEqual(['municipality', 'region']);
    expect(reports).toEqual([expect.stringContaining("does not hold this house's peers")]);
  });

  test('looks at most once a second', async () => {
    const directory = await open(municipality);
    rmSync(municipality.settings.dataFolder, { recursive: true });
    for (let time = 0; time < 1_000; time += 1) directory.peers();
    expect(reports).toEqual([]);
  });

  test('does not open with a file that is broken', async () => {
    await introduce();
    writeFileSync(join(municipality.settings.dataFolder, 'peers.json'), '{', { mode: 0o600 });
    await expect(open(municipality)).rejects.toThrow("does not hold this house's peers");
  });
});

describe('SEC-03: what a house signs before and after a change of key is opened', () => {
  const message = (from: HouseAtTerminal): Envelope =>
    ({
      schema: 1,
      id: '00000000-0000-4000-8000-000000000001',
      from: from.settings.id,
      to: municipality.settings.id,
      plan: '00000000-0000-4000-8000-000000000002',
      sequence: 1,
      term: 1,
      epoch: 0,
      issuedAt: houseClock(from.settings).now(),
      expiresAt: houseClock(from.settings).now(),
      body: { kind: 'ended', unit: 'barnmedicin' },
    }) as unknown as Envelope;
  const outcomeOf = async (text: string, directory: PeerDirectory): Promise<string> => {
    const verified = await verifyEnvelope(text, municipality.settings.id, directory.peers());
    return 'head' in verified ? 'opened' : verified.violation.code;
  };

  test('once the new description is taken in, and not before; then an ended key opens nothing', async () => {
    await introduce();
    const [sender, receiver] = await Promise.all([open(region), open(municipality)]);
    const before = sender.signingKey();
    expect(await outcomeOf(await signEnvelope(message(region), before), receiver)).toBe('opened');

    const { out } = await region.does('key', 'rotate', '--days', '0');
    await aWhile();
    const after = sender.signingKey();
    expect(after.kid).not.toBe(before.kid);
    const signed = await signEnvelope(message(region), after);
    expect(await outcomeOf(signed, receiver)).toBe('unknownKey');
    expect(namesOf(sender)).toEqual(['region']);

    const file = join(folder, 'rotated.jws');
    writeFileSync(file, out);
    expect(await municipality.does('peer', 'update', file)).toMatchObject({ code: 0 });
    await aWhile();
    expect(await outcomeOf(signed, receiver)).toBe('opened');
    expect(await outcomeOf(await signEnvelope(message(region), before), receiver)).toBe('opened');

    writeFileSync(file, (await region.does('key', 'rotate', '--leaked')).out);
    await municipality.does('peer', 'add', file, '--fingerprint', await readAloud(region));
    await aWhile();
    expect(await outcomeOf(signed, receiver)).toBe('opened');
    for (const ended of [before, after]) expect(await outcomeOf(await signEnvelope(message(region), ended), receiver)).toBe('keyNotValid');
    expect(await outcomeOf(await signEnvelope(message(region), sender.signingKey()), receiver)).toBe('opened');

    await municipality.does('peer', 'remove', 'region');
    await aWhile();
    expect(await outcomeOf(await signEnvelope(message(region), sender.signingKey()), receiver)).toBe('unknownPeer');
  });
});
