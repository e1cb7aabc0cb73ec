import { randomUUID } from 'node:crypto';
import type { HouseId, Instant, MessageId, PlanId, UnitId } from '@stafett/kernel';
import type { HouseStore } from '@stafett/store';
import type { Intent } from '@stafett/use-cases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouseStore } from '../open-house-store.ts';
import { type HouseAtTerminal, houseAtTerminal } from '../testing/house-at-terminal.ts';
import { aFolder } from '../testing/open-test-house.ts';

const { folder, remove } = aFolder();
const plans = { copy: randomUUID(), original: randomUUID(), proposal: randomUUID() } as Readonly<Record<string, string>>;
const receiver = 'region' as HouseId;
const now = (): Instant => new Date().toISOString() as Instant;
let house: HouseAtTerminal;
let ids: Readonly<Record<string, MessageId>>;

beforeAll(async () => {
  house = houseAtTerminal(folder, 'municipality');
  ids = await inStore(async (store) => {
    const intents: readonly Intent[] = [
      { kind: 'copy', receiver, plan: plans['copy'] as PlanId, unit: 'barnmedicin' as UnitId },
      { kind: 'original', receiver, plan: plans['original'] as PlanId },
      { kind: 'proposal', receiver, plan: plans['proposal'] as PlanId, proposal: randomUUID() as never },
    ];
    await store.asExchange(now(), async ({ outbox }) => {
      for (const intent of intents) await outbox.add(intent);
    });
    const due = await store.outbox.due(now(), 9);
    return store.asExchange(now(), async ({ messages }) => {
      const found: Record<string, MessageId> = {};
      for (const { id } of due) {
        const kind = (await messages.take(id))?.intent.kind ?? '';
        found[kind] = id;
        await messages.giveSequence(id);
        if (kind !== 'proposal') await messages.setAside(id, 'set aside: unreadable to the receiver');
      }
      return found;
    });
  });
});
afterAll(remove);

async function inStore<Result>(work: (store: HouseStore) => Promise<Result>): Promise<Result> {
  const store = await openHouseStore(house.settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const why = ['--why', 'Regionen har bytt system'];

describe('Messages that wait for a person, by command (SEC-03)', () => {
  test.each([
    { words: [], says: 'Skriv så här: house messages list|retry|give-up …' },
    { words: ['drop'], says: 'Skriv så här: house messages list|retry|give-up …' },
    { words: ['list', 'x'], says: 'Skriv så här: house messages list' },
    { words: ['retry'], says: 'Skriv så här: house messages retry ID' },
    { words: ['retry', 'x'], says: 'Skriv så här: house messages retry ID' },
    { words: ['give-up', randomUUID(), '--because', 'x'], says: 'Skriv så här: house messages give-up ID --why "…"' },
    { words: ['give-up', randomUUID()], says: 'Skriv varför, som det ska stå i loggen: --why "…"' },
    { words: ['give-up', randomUUID(), '--why', ' '], says: 'Skriv varför' },
    { words: ['give-up', randomUUID(), '--why', 'x'.repeat(201)], says: 'Skriv varför' },
  ])('asked for as $words', async ({ words, says }) => {
    const { code, out, error } = await house.does('messages', ...words);
    expect([code, out]).toEqual([64, '']);
    expect(error).toContain(says);
  });

  test('the list shows each with ids only, and leaves with 1 while there are any', async () => {
    const { code, out, error } = await house.does('messages', 'list');
    expect([code, error]).toEqual([1, '2 meddelanden väntar på en människa. 3 meddelanden väntar på att skickas.\n']);
    const lines = out.trim().split('\n');
    expect(out).toContain(`${ids['copy']} · kopia till region om planen ${plans['copy']} · sedan 2`);
    expect(out).toContain(`${ids['original']} · original till region om planen ${plans['original']} · sedan 2`);
    expect(lines.at(-1)).toMatch(/^region: 3 väntar, det äldsta sedan 2/);
  });

  test('an id that waits for nobody is refused', async () => {
    for (const id of [randomUUID(), ids['proposal'] ?? ''])
      for (const words of [
        ['retry', id],
        ['give-up', id, ...why],
      ])
        expect(await house.does('messages', ...words)).toMatchObject({
          code: 1,
          error: expect.stringContaining(`Det finns inget meddelande ${id} som väntar`),
        });
  });

  test('SEC-02: the original is never given up; the reason is said, and it waits as before', async () => {
    const refused = await house.does('messages', 'give-up', ids['original'] ?? '', ...why);
    expect(refused).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringMatching(/kan inte ges upp: det säger var planens original finns.*\(SEC-02\)\.\n$/),
    });
    expect((await house.does('messages', 'list')).out).toContain(ids['original']);
  });

  test('SEC-07: given up or tried again it waits no more, and who did it and why is in the access log', async () => {
    expect(await house.does('messages', 'give-up', ids['copy'] ?? '', ...why)).toEqual({
      code: 0,
      out: `Meddelande ${ids['copy']} är uppgivet. Ett nytt med det som gäller nu skickas i stället, så inget är förlorat.\n`,
      error: '',
    });
    expect(await house.does('messages', 'retry', ids['original'] ?? '')).toEqual({ code: 0, out: `Meddelande ${ids['original']} skickas igen.\n`, error: '' });
    expect(await house.does('messages', 'list')).toMatchObject({
      code: 0,
      error: 'Inget meddelande väntar på en människa. 4 meddelanden väntar på att skickas.\n',
    });
    const lines = await inStore((store) =>
      store.asExchange(now(), async ({ accessLog }) => [
        ...(await accessLog.ofPlan(plans['copy'] as PlanId, 9)),
        ...(await accessLog.ofPlan(plans['original'] as PlanId, 9)),
      ]),
    );
    expect(lines).toMatchObject([
      { action: 'giveUpMessage', unit: 'terminal', fromHouse: 'municipality', reason: 'setAside: Regionen har bytt system' },
      { action: 'retryMessage', unit: 'terminal', fromHouse: 'municipality' },
    ]);
    expect((await house.does('verify')).code).toBe(0);
  });
});
