import type { Actor } from '@stafett/actors';
import type { HouseId, Instant } from '@stafett/kernel';
import { profileNamed } from '@stafett/rulebook';
import { beforeEach, describe, expect, test } from 'vitest';
import { openMemoryStore } from './memory/open-memory-store.ts';
import type { Ports } from './ports.ts';
import { ReadPlanInput, readPlan } from './read-plan.ts';
import { Refusal } from './refusal.ts';
import { RegisterNeedInput, registerNeed } from './register-need.ts';
import { WhoOpenedInput, whoOpened } from './who-opened.ts';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const house = 'municipality' as HouseId;
const someoneAt = (unit: string): Actor => ({ user: `${unit}.user`, name: 'Maria', house, unit, role: 'handläggare' }) as Actor;
const social = { house, unit: 'social', name: 'Socialtjänsten', kind: 'socialServices', principal: 'municipality' };

let ports: Ports;
beforeEach(async () => {
  let count = 0;
  const newId = (): string => idOf((count += 1));
  let minute = 0;
  const now = (): Instant => new Date(Date.UTC(2026, 10, 23, 8, (minute += 1))).toISOString() as Instant;
  const units = [social] as unknown as Ports['house']['units'];
  ports = { house: { id: house, name: 'Kommunen', units, profile: profileNamed('national') }, clock: { now }, store: openMemoryStore(house, newId), newId };
  const people = [{ id: idOf(911), relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' }];
  const need = { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] };
  const change = { type: 'registerNeed', plan: idOf(901), person: idOf(911), people, need, party: idOf(401), unit: social, role: 'Samordnar' };
  await registerNeed(ports, someoneAt('social'), RegisterNeedInput.parse({ command: idOf(921), need: change }));
});

const ask = (unit: string, limit?: number) =>
  whoOpened(ports, someoneAt(unit), WhoOpenedInput.parse({ plan: idOf(901), ...(limit === undefined ? {} : { limit }) }));

describe('SEC-07: who has opened a plan', () => {
  test('those who may read it see who has, the newest first, and that they have asked', async () => {
    await readPlan(ports, someoneAt('social'), ReadPlanInput.parse({ plan: idOf(901) }));
    const { house: answering, lines } = await ask('social');
    expect(answering).toBe(house);
    expect(lines.map(({ action }) => action)).toEqual(['readPlan', 'registerNeed']);
    expect(lines[0]).toEqual({ at: '2026-11-23T08:02:00.000Z', name: 'Maria', unit: 'social', action: 'readPlan', fromHouse: house, reason: 'answersForPlan' });
    expect((await ask('social', 1)).lines.map(({ action }) => action)).toEqual(['whoOpened']);
  });

  test('a unit that may not read it hears that it is not found, and nothing is logged', async () => {
    await expect(ask('preschool')).rejects.toThrow(Refusal);
    expect((await ask('social')).lines.map(({ action }) => action)).toEqual(['registerNeed']);
  });

  test('SEC-05: who holds a copy sees its own unit, the one that answers, and those that the copy tells of', async () => {
    const { plan } = await readPlan(ports, someoneAt('social'), ReadPlanInput.parse({ plan: idOf(901) }));
    const known = { ...social, unit: 'support', id: idOf(402) } as never;
    const now = ports.clock.now();
    await ports.store.asExchange(now, async ({ copies }) => {
      await copies.receive('support' as never, { ...plan, parties: [...plan.parties, known] });
      await copies.receive('school' as never, { ...plan, parties: [...plan.parties, known] });
    });
    for (const unit of ['support', 'school']) await readPlan(ports, someoneAt(unit), ReadPlanInput.parse({ plan: idOf(901) }));
    const seenBy = async (unit: string) => new Set((await ask(unit)).lines.map((line) => line.unit));
    expect(await seenBy('support')).toEqual(new Set(['support', 'social']));
    expect(await seenBy('school')).toEqual(new Set(['school', 'support', 'social']));
  });

  test.each([0, 501, 1.5])('%s lines cannot be asked for', (limit) => {
    expect(WhoOpenedInput.safeParse({ plan: idOf(901), limit }).success).toBe(false);
  });

  test('a hundred lines come unless another number is asked for', () => {
    expect(WhoOpenedInput.parse({ plan: idOf(901) }).limit).toBe(100);
  });
});
