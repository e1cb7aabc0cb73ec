import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from './read-settings.ts';
import { StartError } from '../start-error.ts';
import { aFolder, someSettings } from '../testing/open-test-house.ts';

const { folder, remove } = aFolder();
const file = join(folder, 'region.json');
afterAll(remove);

const read = (settings: unknown, environment: Record<string, string> = {}) => {
  writeFileSync(file, typeof settings === 'string' ? settings : JSON.stringify(settings));
  return readSettings({ STAFETT_HOUSE_FILE: file, ...environment });
};
const lineOf = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof StartError) return error.line;
    throw error;
  }
  throw new Error('It was accepted.');
};
const good = someSettings({ port: 4002 });
const production = { ...good, mode: 'production', databaseUrl: 'postgres://sip:hush-hush@db.region.example/sip', address: 'https://sip.region.example' };

test('good settings are read, with what goes without saying filled in and folders reckoned from the file', () => {
  const settings = read({ ...good, dataFolder: 'data', webFolder: '../web' });
  expect(settings).toMatchObject({
    id: 'region',
    port: 4002,
    listenOn: '127.0.0.1',
    sessionHours: 8,
    identity: { waitSeconds: 15 },
  });
  expect([settings.dataFolder, settings.webFolder]).toEqual([join(folder, 'data'), join(folder, '..', 'web')]);
  expect(read({ ...good, dataFolder: '/var/lib/stafett' }).dataFolder).toBe('/var/lib/stafett');
});

test.each([
  { variable: 'STAFETT_REGION_PORT', value: '5002', expected: { port: 5002 } },
  { variable: 'STAFETT_REGION_DATABASE_URL', value: 'postgresql:///sip?host=/run', expected: { databaseUrl: 'postgresql:///sip?host=/run' } },
  { variable: 'STAFETT_REGION_CLIENT_SECRET', value: 'other', expected: { identity: { clientSecret: 'other', clientId: 'region' } } },
  { variable: 'STAFETT_REGION_MODE', value: 'demo', expected: { mode: 'demo' } },
  { variable: 'STAFETT_REGION_PORT', value: '', expected: { port: 4002 } },
  { variable: 'STAFETT_MUNICIPALITY_PORT', value: '5002', expected: { port: 4002 } },
])('$variable="$value" wins over the file when it is for this house', ({ variable, value, expected }) => {
  expect(read(good, { [variable]: value })).toMatchObject(expected);
});

test('a house with a hyphen has an underscore in its variables', () => {
  const norr = someSettings({ id: 'region-norr', port: 4003 });
  expect(read(norr, { STAFETT_REGION_NORR_PORT: '5003', STAFETT_REGION_PORT: '9' }).port).toBe(5003);
});

test.each([
  { reason: 'no port', settings: { ...good, port: undefined }, says: `the setting "port" (in ${file}) is missing (SEC-11)` },
  { reason: 'a port as text', settings: { ...good, port: '4002' }, says: `the setting "port" (in ${file}) must be of the type number (SEC-11)` },
  { reason: 'a port beyond all ports', settings: { ...good, port: 70_000 }, says: `the setting "port" (in ${file}) must be at most 65535 (SEC-11)` },
  { reason: 'port 0', settings: { ...good, port: 0 }, says: `the setting "port" (in ${file}) must be at least 1 (SEC-11)` },
  {
    reason: 'a mode that is not one',
    settings: { ...good, mode: 'live' },
    says: `the setting "mode" (in ${file}) must be one of production, demo, test (SEC-11)`,
  },
  { reason: 'a setting that does not exist', settings: { ...good, prot: 1 }, says: `the setting "prot" (in ${file}) is not a setting (SEC-11)` },
  { reason: 'an id with capitals', settings: { ...good, id: 'Region' }, says: 'must be written with the letters a-z, figures and hyphens (SEC-11)' },
  {
    reason: 'the word for units without a house',
    settings: { ...good, id: 'outside', units: [] },
    says: `the setting "id" (in ${file}) is the word for units without a house; choose another (SEC-01)`,
  },
  { reason: 'an empty name', settings: { ...good, name: '' }, says: `the setting "name" (in ${file}) must not be empty (SEC-11)` },
  { reason: 'a name beyond measure', settings: { ...good, name: 'x'.repeat(121) }, says: 'must have at most 120 characters (SEC-11)' },
  {
    reason: 'an address with a path',
    settings: { ...good, address: 'http://127.0.0.1:4002/sip' },
    says: 'must be an address without a path, as https://sip.example.se (SEC-01)',
  },
  { reason: 'an address of another kind', settings: { ...good, address: 'ftp://x' }, says: 'must be an address that begins with http:// or https:// (SEC-11)' },
  { reason: 'another database', settings: { ...good, databaseUrl: 'mysql://x' }, says: 'must begin with postgres:// or postgresql:// (SEC-01)' },
  { reason: 'no units', settings: { ...good, units: [] }, says: 'the setting "units"' },
  { reason: 'a unit of another house', settings: { ...good, id: 'sis' }, says: 'the setting "units.0.house"' },
  {
    reason: 'the same unit twice',
    settings: { ...good, units: [good.units, good.units].flat() },
    says: `the setting "units.2.id" (in ${file}) must be there only once (SEC-01)`,
  },
  { reason: 'a peer that nobody has added', settings: { ...good, peers: [] }, says: `the setting "peers" (in ${file}) is not a setting (SEC-11)` },
  {
    reason: 'production without PostgreSQL',
    settings: { ...production, databaseUrl: undefined },
    says: `"databaseUrl" (in ${file}) is missing; in production a house keeps its data in PostgreSQL, never in the embedded database (SEC-02)`,
  },
  {
    reason: 'production over plain http',
    settings: { ...production, address: 'http://sip.region.example' },
    says: `"address" (in ${file}) must begin with https:// in production (SEC-04)`,
  },
  {
    reason: 'production with an issuer over plain http',
    settings: { ...production, identity: { ...good.identity, issuer: 'http://login.region.example' } },
    says: '"identity.issuer"',
  },
])('$reason is refused in one line', ({ settings, says }) => {
  const line = lineOf(() => read(settings));
  expect(line).toMatch(/^Stafett cannot start: the setting "[^\n]+\(SEC-\d\d\)\.$/);
  expect(line).toContain(says);
  expect(line).not.toContain('hush-hush');
});

test('production on one machine behind a proxy may speak http with what is on that machine', () => {
  expect(read({ ...production, address: 'http://localhost:4002', identity: { ...good.identity, issuer: 'http://127.0.0.1:4100' } }).mode).toBe('production');
});

test('everything wrong is said at once, each with where it was read', () => {
  const line = lineOf(() => read({ ...good, mode: 'live' }, { STAFETT_REGION_PORT: 'many', STAFETT_REGION_ISSUER: 'x' }));
  expect(line).toContain(`"mode" (in ${file})`);
  expect(line).toContain('"port" (in STAFETT_REGION_PORT) must be of the type number');
  expect(line).toContain('"identity.issuer" (in STAFETT_REGION_ISSUER)');
});

test.each([
  { reason: 'no file named', environment: {}, says: 'the variable STAFETT_HOUSE_FILE is missing' },
  { reason: 'a file that is not there', environment: { STAFETT_HOUSE_FILE: join(folder, 'gone.json') }, says: 'cannot be read: ENOENT' },
  { reason: 'a folder', environment: { STAFETT_HOUSE_FILE: folder }, says: 'cannot be read: EISDIR' },
])('$reason is refused in one line', ({ environment, says }) => {
  expect(lineOf(() => readSettings(environment))).toContain(says);
});

test.each([
  { reason: 'a file cut short', text: '{"identity":{"clientSecret":"hush-hush"' },
  { reason: 'a list', text: '[]' },
  { reason: 'null', text: 'null' },
  { reason: 'an empty file', text: '' },
])('$reason is refused without repeating what it holds', ({ text }) => {
  expect(lineOf(() => read(text))).toBe(`Stafett cannot start: the settings in ${file} (STAFETT_HOUSE_FILE) are not a JSON object.`);
});

test('a group written as something else is refused by its name', () => {
  expect(lineOf(() => read({ ...good, identity: 7 }))).toContain('"identity"');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  expect(lineOf(() => read({ ...good, identity: undefined }))).toContain('"identity" (in');
});
