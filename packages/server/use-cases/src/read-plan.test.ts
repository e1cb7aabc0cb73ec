import type { Actor } from '@stafett/actors';
import type { CommandId, HouseId, Instant } from '@stafett/kernel';
import type { HistoryEntry, Plan } from '@stafett/plan';
import { beforeEach, describe, expect, test } from 'vitest';
import { ChangePlanInput, changePlan } from './change-plan.ts';
import { type MemoryStore, openMemoryStore } from './memory/open-memory-store.ts';
import type { Ports } from './ports.ts';
import type { Proposal } from './proposal.schema.ts';
import { readPlan } from './read-plan.ts';
import { RegisterNeedInput, registerNeed } from './register-need.ts';

const idOf = <Id extends string>(number: number): Id => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id;
const minute = (count: number): Instant => new Date(Date.UTC(2026, 10, 23, 8, count)).toISOString() as Instant;
const social = { house: 'municipality', unit: 'social', name: 'Socialtjänsten', kind: 'socialServices', principal: 'municipality' };
const maria = { user: 'maria', name: 'Maria', house: 'municipality', unit: 'social', role: 'handläggare' } as Actor;
const plan = idOf<Plan['id']>(901);

let now = 0;
let store: MemoryStore;
let ports: Ports;
beforeEach(async () => {
  let count = 1000;
  now = 0;
  const newId = (): string => idOf((count += 1));
  store = openMemoryStore('municipality' as HouseId, newId);
  const house = { id: 'municipality', name: 'Kommunen', units: [social], profile: { schoolStanding: 'guest', firstContactWorkdays: 3 } };
  ports = { house: house as unknown as Ports['house'], clock: { now: () => minute(now) }, store, newId };
  const people = [{ id: idOf(911), relation: 'person', name: 'Alma', birthDate: '2016-05-04' }];
  const need = { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] };
  const begun = { type: 'registerNeed', plan, person: idOf(911), people, need, party: idOf(931), unit: social, role: 'Samordnar' };
  await registerNeed(ports, maria, RegisterNeedInput.parse({ command: idOf(1), need: begun }));
});

// What the exchange writes of a move, with the plan as it is then.
async function exchangeWrites(change: { type: string; party?: string }, after: Partial<Plan>): Promise<void> {
  await store.asExchange(minute(now), async ({ originals }) => {
    const held = (await originals.read(plan)) as Plan;
    const version = held.version + 1;
    const entry = { plan, version, command: ports.newId() as CommandId, keeper: held.keeper, term: held.term, change, by: maria, at: minute(now) };
    await originals.save({ ...held, ...after, version }, entry as HistoryEntry);
  });
}
const saysYes = () => exchangeWrites({ type: 'acceptLead', party: idOf(932) }, { moving: { to: 'region' as HouseId, since: minute(now) } });
const change = (command: number, text: string) =>
  changePlan(ports, maria, ChangePlanInput.parse({ plan, command: idOf(command), change: { type: 'addNote', note: idOf(command), list: 'questions', text } }));
const listed = async () => (await readPlan(ports, maria, { plan })).proposals.map(({ id, state }) => [id, state]);

describe('LAD-03: who has written while the original was on its way sees what became of it', () => {
  test('nothing is listed of a plan that has never moved', async () => {
    await change(2, 'Hur går det i skolan?');
    expect(await listed()).toEqual([]);
  });
  test('what is written meanwhile is listed, and nothing from before', async () => {
    const before = { id: idOf<CommandId>(7), plan, keeper: 'municipality' as HouseId, term: 1, at: minute(0), state: 'waiting' as const, violations: [] };
    const asked = { type: 'acceptIntervention' as const, intervention: idOf(800) } as Proposal['change'];
    await store.as(maria, minute(0), ({ proposals }) => proposals.add({ ...before, change: asked, by: maria }));
    now = 1;
    await saysYes();
    now = 2;
    expect(await change(2, 'Hur går det i skolan?')).toEqual({ state: 'proposed' });
    expect(await listed()).toEqual([[idOf(2), 'waiting']]);
  });
  test('when the original has stayed it is listed still, with the answer, and what came after is not', async () => {
    now = 1;
    await saysYes();
    now = 2;
    await change(2, 'Hur går det i skolan?');
    now = 3;
    await store.asExchange(minute(now), ({ proposalAnswers }) => proposalAnswers.keep(idOf(2), { state: 'refused', violations: [] }));
    await exchangeWrites({ type: 'cancelMove' }, { moving: undefined });
    now = 4;
    expect(await change(3, 'Vem hämtar?')).toMatchObject({ state: 'written' });
    expect(await listed()).toEqual([[idOf(2), 'refused']]);
  });
  test('when the original has gone, until the copy is here', async () => {
    now = 1;
    await saysYes();
    now = 2;
    await change(2, 'Hur går det i skolan?');
    await exchangeWrites({ type: 'handOver' }, { moving: undefined, keeper: 'region' as HouseId });
    expect(await listed()).toEqual([[idOf(2), 'waiting']]);
  });
});
