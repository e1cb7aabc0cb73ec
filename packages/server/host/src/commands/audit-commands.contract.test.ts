import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Actor } from '@stafett/actors';
import { type EnvelopeHead, signEnvelope } from '@stafett/exchange';
import type { Instant, MessageId, PlanId } from '@stafett/kernel';
import type { HouseStore } from '@stafett/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assembleHouse } from '../assemble-house.ts';
import { openHouseStore } from '../open-house-store.ts';
import { openPeerDirectory } from '../peers/peer-directory.ts';
import { type HouseAtTerminal, houseAtTerminal, readAloud } from '../testing/house-at-terminal.ts';
import { aFolder } from '../testing/open-test-house.ts';

const { folder, remove } = aFolder();
const clock = { now: () => new Date().toISOString() as Instant };
const plan = randomUUID() as PlanId;
let region: HouseAtTerminal;
let municipality: HouseAtTerminal;
let messages: readonly EnvelopeHead[];

beforeAll(async () => {
  region = houseAtTerminal(folder, 'region');
  municipality = houseAtTerminal(folder, 'municipality');
  await municipality.does('peer', 'add', await region.describes(), '--fingerprint', await readAloud(region));
  messages = [1, 2, 3, 4].map(messageOf);
  await inStore(async (store) => {
    for (const message of messages) await keep(store, message);
    await logLines(store, 5);
    await store.audit.seal();
  });
});
afterAll(remove);

async function inStore(work: (store: HouseStore) => Promise<void>): Promise<void> {
  const store = await openHouseStore(municipality.settings);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

function messageOf(sequence: number): EnvelopeHead {
  const at = clock.now();
  const who = { from: region.settings.id, to: municipality.settings.id };
  return { schema: 1, id: randomUUID() as MessageId, ...who, plan, sequence, term: 1, epoch: 3, issuedAt: at, expiresAt: at, body: { kind: 'nothing' } };
}

async function keep(store: HouseStore, message: EnvelopeHead): Promise<void> {
  const directory = await openPeerDirectory({ settings: region.settings, clock, report: () => undefined });
  const raw = await signEnvelope(message as Parameters<typeof signEnvelope>[0], directory.signingKey());
  const { id, from: sender, sequence, epoch } = message;
  await store.asExchange(clock.now(), ({ inbox }) =>
    inbox.record({ id, sender, plan, sequence, epoch, kind: 'nothing', raw, outcome: 'applied', violations: [] }),
  );
}

async function logLines(store: HouseStore, count: number): Promise<void> {
  const house = municipality.settings.id;
  const actor = { user: 'maria', name: 'Maria Hemlig', house, unit: 'barnmedicin', role: 'kurator' } as Actor;
  const line = { action: 'readPlan', plan, user: actor.user, name: actor.name, unit: actor.unit, fromHouse: house };
  for (let one = 1; one <= count; one += 1) await store.as(actor, clock.now(), async ({ log }) => log(line));
}

const database = (): string => join(municipality.settings.dataFolder, 'database');

/** Does something to the database that the house would never do. */
async function breakIn(statements: string): Promise<void> {
  const broken = await PGlite.create({ dataDir: database() });
  await broken.exec(statements);
  await broken.close();
}

describe('SEC-13: backup, destroy, restore and compare, by command', () => {
  test('a house that was destroyed is the same again', async () => {
    const [first, second] = [join(folder, 'first.ndjson'), join(folder, 'second.ndjson')];
    const backup = await municipality.does('backup', first);
    expect(backup).toEqual({
      code: 0,
      out: expect.stringMatching(/^Säkerhetskopian .*first\.ndjson är klar: 16 rader i 16 tabeller\. Datamappen med nycklar /),
      error: '',
    });
    rmSync(database(), { recursive: true });
    const restored = await municipality.does('restore', first);
    expect(restored).toEqual({ code: 0, out: expect.stringMatching(/^Huset är återställt från .*first\.ndjson: 16 rader i 16 tabeller\./), error: '' });
    expect(await municipality.does('verify')).toEqual({
      code: 0,
      out: 'Allt stämmer: 5 loggrader och 4 meddelanden, mot 1 anteckningar i datamappen.\n',
      error: '',
    });
    await municipality.does('backup', second);
    const isNew = (row: string): boolean => /^\{"table":"(restoration|awaited_house)"|"kind": ?"ask(Again|Keeping)"/.test(row);
    expect(rowsOf(second).filter((row) => !isNew(row))).toEqual(rowsOf(first));
    expect(rowsOf(second).filter(isNew)).toHaveLength(5);
    expect(readdirSync(municipality.settings.dataFolder).filter((name) => name.startsWith('access-log-heads'))).toHaveLength(2);
  });

  test('what cannot be done is told in one line, and leaves everything as it was', async () => {
    const file = join(folder, 'first.ndjson');
    const refused = async (...words: readonly string[]) => {
      const { code, out, error } = await municipality.does(...words);
      expect(out).toBe('');
      return [code, error.replaceAll(folder, '')];
    };
    expect(await refused('restore', file)).toEqual([1, expect.stringMatching(/^Huset municipality är inte tomt: det finns rader i outbox, inbox, /)]);
    expect(await refused('backup', file)).toEqual([1, 'Det finns redan en fil /first.ndjson. Den är orörd. Välj ett annat namn.\n']);
    expect(await refused('restore', municipality.file)).toEqual([
      1,
      'Filen /municipality/house.json är ingen säkerhetskopia av ett hus, eller av ett annat format.\n',
    ]);
    expect(await refused('backup')).toEqual([64, 'Skriv så här: house backup FIL\n']);
    expect(await refused('verify', 'now')).toEqual([64, 'Skriv så här: house verify\n']);
  });

  test('a house that is running is not verified from beside it, where it keeps its own database', async () => {
    await inStore(async () => {
      const { code, error } = await municipality.does('verify');
      expect([code, error]).toEqual([1, expect.stringContaining('is in use by another process, perhaps the house itself')]);
    });
  });
});

const rowsOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"table"'))
    .toSorted();

test('SEC-07: a house that runs seals its log, and the last of it when it closes', async () => {
  const heads = () => readFileSync(join(municipality.settings.dataFolder, 'access-log-heads.ndjson'), 'utf8').trim().split('\n');
  const places = () => heads().map((line) => (JSON.parse(line) as { place: number }).place);
  await inStore((store) => logLines(store, 1));
  expect(places()).toEqual([5]);
  const parts = await assembleHouse(municipality.settings);
  await parts.start?.();
  await parts.stop?.();
  expect(places()).toEqual([5, 6]);
});

describe('SEC-07: tampering is found and named, by command', () => {
  test('rows of the log and messages that were changed, moved or taken away', async () => {
    const [changed, unsigned, gone] = messages;
    await breakIn(`
      update stafett.access_log set name = 'Någon Annan' where id = 2;
      delete from stafett.access_log where id = 4;
      update stafett.inbox set sequence = 7, sender = 'sis' where message_id = '${changed?.id}';
      update stafett.inbox set raw = overlay(raw placing (case substr(raw, length(raw) - 40, 1) when 'x' then 'y' else 'x' end) from length(raw) - 40) where message_id = '${unsigned?.id}';
      delete from stafett.inbox where message_id = '${gone?.id}';
    `);
    const { code, out, error } = await municipality.does('verify');
    expect(code).toBe(1);
    expect(out.trim().split('\n').toSorted()).toEqual(
      [
        'Loggrad 2 är ändrad: den stämmer inte med sigillet på plats 2.',
        'Loggrad 4 saknas: den förseglades på plats 4.',
        `Meddelande ${changed?.id} är ändrat: sender, sequence stämmer inte med det som avsändaren skrev under.`,
        `Meddelande ${unsigned?.id} går inte att lita på: underskriften stämmer inte.`,
        `Meddelanden från region om planen ${plan} saknas: 2 finns kvar, men det senaste hade nummer 4.`,
        `Meddelanden från sis om planen ${plan} saknas: 1 finns kvar, men det senaste hade nummer 0.`,
      ].toSorted(),
    );
    expect(error).toBe('Något stämmer inte: 6 fel bland 6 loggrader och 3 meddelanden.\n');
    expect(out).not.toContain('Hemlig');
  });

  test('the end of the log that was cut off', async () => {
    await breakIn('delete from stafett.access_log where id > 3; delete from stafett.access_seal where place > 3;');
    expect((await municipality.does('verify')).out).toContain('Slutet av loggen är borta: kedjan slutar på plats 3, men plats 6 är antecknad i datamappen.\n');
  });
});
