import { randomUUID } from 'node:crypto';
import { personalNumbers } from './planted-words.ts';
import { company, need, plan, type Step } from './protected-plan.ts';
import type { Reader } from './watched-house.ts';

const nobodys = '00000000-0000-4000-8000-000000000999';
const someWords = `ADDRESS-000 ${personalNumbers.child} 160504-2389`;

type Ask = (reader: Reader) => readonly unknown[];

const everyPlan: Ask = () => [{ plan }, { plan: nobodys }, { plan: someWords }, { [someWords]: someWords }, undefined];

const linksAsked: Ask = () => [
  { plan, party: company.party },
  { plan, party: nobodys },
  { plan: nobodys, party: company.party },
  { plan: someWords, party: someWords },
];

/** What is asked of each procedure, good and bad; one that is added to the router has to be added here. */
export const questions: Readonly<Record<string, Ask>> = {
  'session.me': () => [undefined, { plan: someWords }],
  'work.list': () => [undefined, { plan: someWords }],
  'work.emergencies': () => [{}, { limit: 500 }, { limit: someWords }],
  'plan.read': everyPlan,
  'plan.openInEmergency': (reader) => badEmergencies(reader),
  'plan.opened': (reader) => [...everyPlan(reader), { plan, limit: 500 }, { plan, limit: someWords }],
  'link.make': linksAsked,
  'link.takeBack': linksAsked,
  'link.list': everyPlan,
  'need.register': () => badNeeds,
  'plan.change': () => badChanges,
};

const request = { reason: 'childInDanger', why: 'Ett barn är ensamt ute', hours: 1 };
const badEmergencies: Ask = () => [
  { plan: nobodys, request },
  { plan, request: { ...request, hours: 99 } },
  { plan, request: { ...request, reason: someWords } },
  { plan: someWords, request },
  undefined,
];

const command = (): string => randomUUID();
const badNeeds = [
  { command: command(), need: { ...need('2026-01-01'), people: [{ name: someWords, personnummer: `${personalNumbers.child}0` }] } },
  { command: someWords, need: need('2026-01-01') },
  { command: command(), need: need(someWords) },
  { command: command(), need: { ...need('2026-01-01'), [someWords]: 1 } },
];
const badChanges = [
  { plan, command: command(), change: { type: someWords } },
  { plan, command: command(), change: { type: 'addNote', note: someWords, list: someWords, text: someWords.repeat(400) } },
  { plan, command: command(), change: { type: 'removeNote', note: nobodys, baseVersion: 1 } },
  { plan: nobodys, command: command(), change: { type: 'writeSituation', text: someWords } },
  { plan, command: command(), change: { type: 'writeSituation', text: `${someWords}\u0000` } },
  { plan, command: command(), change: { type: 'revisePerson', person: { id: nobodys, relation: 'relative', name: someWords, personnummer: '201605042388' } } },
];

/** Asks every procedure everything, and opens every address that a browser can. */
export async function askEverything(reader: Reader): Promise<void> {
  for (const [procedure, ask] of Object.entries(questions)) for (const input of ask(reader)) await reader.call(procedure, input);
  for (const path of ['/', `/plan/${plan}`, '/health', '/nowhere', '/api/trpc/plan.read', `/sign-in?returnTo=/plan/${plan}`]) await reader.open(path);
  await reader.open('/exchange/inbox', { method: 'POST', headers: { 'content-type': 'application/jose' }, body: someWords });
  await reader.open('/sign-in', { method: 'POST', body: someWords });
  for (const way of ['open', 'read', 'answer'])
    await reader.open(`/guest/${way}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: someWords, session: someWords }),
    });
}

/** Sends once more what the keeper has sent, with other words: most of it is refused, and what may be proposed adds no secret. */
export async function sendAgain(reader: Reader, steps: readonly Step[]): Promise<void> {
  for (const { change } of steps) {
    await reader.call('plan.change', { plan, command: randomUUID(), change: JSON.parse(JSON.stringify(change).replaceAll('"*"', '"ord"')) });
  }
}
