import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aFolder } from '../testing/open-test-house.ts';
import { type HouseAtTerminal, houseAtTerminal, readAloud } from '../testing/house-at-terminal.ts';

let folder = '';
let remove = () => {};
let region: HouseAtTerminal;
let municipality: HouseAtTerminal;
beforeEach(() => {
  ({ folder, remove } = aFolder());
  region = houseAtTerminal(folder, 'region');
  municipality = houseAtTerminal(folder, 'municipality');
});
afterEach(() => remove());

const peersOf = ({ settings }: HouseAtTerminal) => join(settings.dataFolder, 'peers.json');
const introduce = async () => municipality.does('peer', 'add', await region.describes(), '--fingerprint', await readAloud(region));

describe('What is asked for in the wrong way is one line and exit code 64', () => {
  test.each([
    { words: ['fly'], says: 'Det finns inget kommando ”fly”. Skriv något av: ' },
    { words: ['constructor'], says: 'Det finns inget kommando ”constructor”.' },
    { words: ['describe', 'x'], says: 'Skriv så här: house describe > fil' },
    { words: ['peer'], says: 'Skriv så här: house peer show|add|update|remove|list …' },
    { words: ['peer', 'trust'], says: 'Skriv så här: house peer ' },
    { words: ['peer', 'show'], says: 'Skriv så här: house peer show FIL' },
    { words: ['peer', 'add'], says: 'Skriv så här: house peer add FIL' },
    { words: ['peer', 'add', 'a', 'b'], says: 'Skriv så här: house peer add FIL' },
    { words: ['peer', 'add', 'a', '--force'], says: 'Skriv så här: house peer add FIL' },
    { words: ['peer', 'update'], says: 'Skriv så här: house peer update FIL' },
    { words: ['peer', 'remove'], says: 'Skriv så här: house peer remove HUS' },
    { words: ['peer', 'list', 'x'], says: 'Skriv så här: house peer list' },
    { words: ['key'], says: 'Skriv så här: house key list|rotate …' },
    { words: ['key', 'list', 'x'], says: 'Skriv så här: house key list' },
    { words: ['key', 'rotate', 'now'], says: 'Skriv så här: house key rotate' },
    { words: ['key', 'rotate', '--days', '91'], says: 'Skriv så här: house key rotate' },
    { words: ['key', 'rotate', '--days', '-1'], says: 'Skriv så här: house key rotate' },
    { words: ['key', 'rotate', '--days', '3', '--leaked'], says: 'Skriv så här: house key rotate' },
  ])('$words', async ({ words, says }) => {
    const { code, out, error } = await region.does(...words);
    expect([code, out, error.split('\n').length]).toEqual([64, '', 2]);
    expect(error).toContain(says);
  });

  test('a fingerprint that is none', async () => {
    const answer = await municipality.does('peer', 'add', await region.describes(), '--fingerprint', 'AB12');
    expect(answer).toMatchObject({ code: 64, error: expect.stringContaining('Fingeravtrycket ska vara 64 tecken') });
  });
});

describe('What is refused is one line and exit code 1', () => {
  test('a file that is not there', async () => {
    expect(await region.does('peer', 'show', '/nowhere/x.jws')).toEqual({ code: 1, out: '', error: 'Filen /nowhere/x.jws går inte att läsa (ENOENT).\n' });
  });

  test('a file that is something else', async () => {
    expect(await region.does('peer', 'show', region.file)).toMatchObject({ code: 1, error: expect.stringContaining('Filen är ingen beskrivning av ett hus.') });
  });

  test('a description that was changed', async () => {
    const file = await region.describes();
    const [header, payload, signature] = readFileSync(file, 'utf8').split('.') as [string, string, string];
    const told = Buffer.from(payload, 'base64url').toString('utf8').replace('https://region.example', 'https://evil.example');
    writeFileSync(file, [header, Buffer.from(told).toString('base64url'), signature].join('.'));
    const answer = await municipality.does('peer', 'add', file, '--fingerprint', await readAloud(region));
    expect(answer).toMatchObject({ code: 1, error: expect.stringContaining('Beskrivningen är ändrad efter att den skrevs under.') });
  });

  test('the house itself', async () => {
    const answer = await region.does('peer', 'add', await region.describes(), '--fingerprint', await readAloud(region));
    expect(answer).toEqual({ code: 1, out: '', error: 'Beskrivningen är av ditt eget hus, region.\n' });
  });

  test('in production, a house that is reached in the open', async () => {
    const production = {
      mode: 'production',
      databaseUrl: 'postgres://sip@db.example/sip',
      identity: { issuer: 'https://login.example', clientId: 'x', clientSecret: 'y' },
    };
    const careful = houseAtTerminal(folder, 'sis', production);
    const open = houseAtTerminal(folder, 'open', { address: 'http://open.example' });
    const answer = await careful.does('peer', 'add', await open.describes(), '--fingerprint', await readAloud(open));
    expect(answer).toMatchObject({ code: 1, error: expect.stringContaining('Huset open har en adress utan https.') });
  });

  test('settings that are wrong', async () => {
    writeFileSync(region.file, '{}');
    expect(await region.does('peer', 'list')).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/^Stafett cannot start: the setting/) });
  });

  test.each([
    { reason: 'that others may change', change: () => chmodSync(peersOf(municipality), 0o664), says: 'others may read or change the peers in' },
    { reason: 'cut short', change: () => writeFileSync(peersOf(municipality), '{"peers":['), says: "does not hold this house's peers" },
    { reason: 'with a house twice', change: twice, says: "does not hold this house's peers" },
  ])('a file of peers $reason', async ({ change, says }) => {
    await introduce();
    change();
    const { code, error } = await municipality.does('peer', 'list');
    expect([code, error.split('\n').length]).toEqual([1, 2]);
    expect(error).toContain(says);
  });

  function twice(): void {
    const { peers } = JSON.parse(readFileSync(peersOf(municipality), 'utf8')) as { peers: unknown[] };
    writeFileSync(peersOf(municipality), JSON.stringify({ peers: [...peers, ...peers] }));
  }
});
