import { readFileSync, statSync, writeFileSync } from 'node:fs';
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

describe('SEC-03: a house is added by its fingerprint', () => {
  test('describe writes one line for others and the fingerprint for the person', async () => {
    const { code, out, error } = await region.does('describe');
    expect(code).toBe(0);
    expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}\n$/);
    expect(error).toMatch(/\n([\dA-F]{4} ){15}[\dA-F]{4}\n$/);
    expect((await region.does('key', 'list')).out.replaceAll(/[^\dA-F]/g, '')).toContain((await readAloud(region)).replaceAll(' ', ''));
  });

  test('show says who it says that it is, the fingerprint, and what to do', async () => {
    const { code, out, error } = await municipality.does('peer', 'show', await region.describes());
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('Huset region (region), https://region.example, med 2 enheter');
    expect(out.replaceAll(/\s/g, '')).toContain((await readAloud(region)).replaceAll(' ', ''));
    expect(out).toContain('Ring upp det nummer du redan har till den andra parten');
    expect(out).toContain('Jämför tecken för tecken');
  });

  test('show trusts nothing', async () => {
    await municipality.does('peer', 'show', await region.describes());
    expect((await municipality.does('peer', 'list')).out).toBe('Huset byter inte meddelanden med något annat hus.\n');
  });

  test('without a fingerprint nothing is trusted, and it says so', async () => {
    const { code, out, error } = await municipality.does('peer', 'add', await region.describes());
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^Inget är tillagt: inget hus är betrott från början\. [^\n]+\(SEC-03\)\.\n$/);
    expect(statSync(peersOf(municipality), { throwIfNoEntry: false })).toBeUndefined();
  });

  test('with the right one it is added, kept for the owner only, and listed', async () => {
    expect(await introduce()).toEqual({ code: 0, out: 'Huset region (Huset region) är tillagt. Ni kan nu byta meddelanden.\n', error: '' });
    expect(statSync(peersOf(municipality)).mode & 0o777).toBe(0o600);
    const { out } = await municipality.does('peer', 'list');
    expect(out).toMatch(/^region · Huset region · https:\/\/region\.example · 2 enheter · fingeravtryck jämfört \d{4}-\d\d-\d\d\n$/);
  });

  test('the groups may stand as words of their own', async () => {
    const groups = (await readAloud(region)).toLowerCase().split(' ');
    expect((await municipality.does('peer', 'add', await region.describes(), '--fingerprint', ...groups)).code).toBe(0);
  });

  test('one figure that differs and nothing is added', async () => {
    const right = await readAloud(region);
    const wrong = `${right.slice(0, -1)}${right.endsWith('A') ? 'B' : 'A'}`;
    const { code, error } = await municipality.does('peer', 'add', await region.describes(), '--fingerprint', wrong);
    expect(code).toBe(1);
    expect(error).toMatch(/^Inget är tillagt: fingeravtrycket är inte det som filen har\./);
    expect((await municipality.does('peer', 'list')).out).toContain('inte meddelanden');
  });

  test('adding once more changes nothing', async () => {
    await introduce();
    const kept = readFileSync(peersOf(municipality), 'utf8');
    expect((await introduce()).out).toBe('Huset region (Huset region) är redan tillagt med just den här beskrivningen.\n');
    expect(readFileSync(peersOf(municipality), 'utf8')).toBe(kept);
  });

  test('a house that is removed is gone, and cannot be removed again', async () => {
    await introduce();
    expect((await municipality.does('peer', 'remove', 'region')).out).toMatch(/^Huset region är borttaget\./);
    expect((await municipality.does('peer', 'list')).out).toContain('inte meddelanden');
    expect(await municipality.does('peer', 'remove', 'region')).toEqual({
      code: 1,
      out: '',
      error: 'Huset region finns inte bland dem som ni byter meddelanden med.\n',
    });
  });
});

describe('SEC-03: a known house is updated by a key that is trusted already', () => {
  test('a changed address needs no new comparison', async () => {
    await introduce();
    const moved = houseAtTerminal(folder, 'region', { address: 'https://ny.region.example', name: 'Region Nord' });
    const file = await moved.describes();
    expect((await municipality.does('peer', 'show', file)).out).toContain('Den är underskriven med en nyckel som ni redan litar på.');
    expect(await municipality.does('peer', 'update', file)).toMatchObject({ code: 0, out: 'Huset region (Region Nord) är uppdaterat.\n' });
    expect((await municipality.does('peer', 'list')).out).toContain('https://ny.region.example · 2 enheter · underskriven med en nyckel som redan var betrodd');
  });

  test('an older description than the one that is known changes nothing', async () => {
    const older = await region.describes();
    await introduce();
    const moved = houseAtTerminal(folder, 'region', { address: 'https://ny.region.example' });
    await municipality.does('peer', 'update', await moved.describes());
    const { code, error } = await municipality.does('peer', 'update', older);
    expect([code, error]).toEqual([1, 'Inget är ändrat: ni har redan en beskrivning av region som är lika ny eller nyare (SEC-03).\n']);
  });

  test('a house that is not known is not updated', async () => {
    expect(await municipality.does('peer', 'update', await region.describes())).toMatchObject({
      code: 1,
      error: expect.stringContaining('Huset region finns inte'),
    });
  });

  test('a house that has begun anew with a key that nobody knows is not', async () => {
    await introduce();
    const other = houseAtTerminal(join(folder, 'elsewhere'), 'region');
    const { code, error } = await municipality.does('peer', 'update', await other.describes());
    expect(code).toBe(1);
    expect(error).toMatch(/^Inget är ändrat: beskrivningen är inte underskriven med en nyckel som ni redan litar på\. Jämför fingeravtrycket/);
  });
});

describe('SEC-03: a new key', () => {
  test('is told of by the old key, and taken in without a new comparison', async () => {
    await introduce();
    const { code, out, error } = await region.does('key', 'rotate');
    expect([code, out.trim().split('\n').length]).toEqual([0, 2]);
    expect(error).toMatch(/^En ny nyckel är gjord och börjar skriva under \d{4}-\d\d-\d\d \d\d:\d\d UTC\./);
    const file = join(folder, 'rotated.jws');
    writeFileSync(file, out);
    expect((await municipality.does('peer', 'update', file)).code).toBe(0);
    expect((await region.does('key', 'list')).out).toMatch(
      /^Skriver under nu till och med [^\n]+:\n(?: {3}\S[^\n]+\n){4}Väntar från [^\n]+:\n(?: {3}\S[^\n]+\n){4}$/,
    );
  });

  test('after a leak is told of by itself alone, and demands the fingerprint', async () => {
    await introduce();
    const before = await readAloud(region);
    const { out, error } = await region.does('key', 'rotate', '--leaked');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(error).toMatch(/^De gamla nycklarna gäller inte längre\. Ring varje hus/);
    const file = join(folder, 'rotated.jws');
    writeFileSync(file, out);
    expect((await municipality.does('peer', 'update', file)).code).toBe(1);
    expect((await municipality.does('peer', 'add', file, '--fingerprint', before)).code).toBe(1);
    expect(await municipality.does('peer', 'add', file, '--fingerprint', await readAloud(region))).toMatchObject({
      code: 0,
      out: 'Huset region (Huset region) är uppdaterat.\n',
    });
    expect((await region.does('key', 'list')).out).toMatch(/^Skriver inte under längre till och med .*\n(?:.*\n){4}Skriver under nu från /);
  });

  test('is not made while another waits', async () => {
    await region.does('key', 'rotate');
    expect(await region.does('key', 'rotate')).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/^Inget är ändrat: en ny nyckel väntar redan/) });
  });
});
