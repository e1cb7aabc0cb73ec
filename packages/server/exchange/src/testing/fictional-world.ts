import type { Actor } from '@stafett/actors';
import { type CommandId, type HouseId, type Instant, type PlanId, violationsOf } from '@stafett/kernel';
import type { PartyUnit, Plan } from '@stafett/plan';
import {
  ChangePlanInput,
  type ChangeResult,
  changePlan,
  type MemoryStore,
  openMemoryStore,
  type Ports,
  Refusal,
  RegisterNeedInput,
  registerNeed,
} from '@stafett/use-cases';
import { exportJWK, generateKeyPair } from 'jose';
import type { Outbox } from '../deliver-message.ts';
import type { Peer } from '../message-keys.ts';
import { type Inbox, receiveEnvelope } from '../receive-envelope.ts';
import type { TransportAnswer } from '../transport.ts';

/** A valid id made from a number, so that tests can name it. */
export const idOf = <Id extends string = string>(number: number): Id => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id;

const unit = (place: string, kind: PartyUnit['kind'], principal: PartyUnit['principal']): PartyUnit => {
  const [house, id] = place.split('/');
  return { house: house as HouseId, unit: id as PartyUnit['unit'], name: `Enheten ${id}`, kind, principal };
};

/** The units of three houses, by their short names. */
export const units = {
  social: unit('municipality/social', 'socialServices', 'municipality'),
  support: unit('municipality/support', 'socialOpenCare', 'municipality'),
  preschool: unit('municipality/preschool', 'preschool', 'municipality'),
  paediatrics: unit('region/paediatrics', 'paediatrics', 'region'),
  health: unit('region/health', 'healthCentre', 'region'),
  habilitation: unit('south/habilitation', 'habilitation', 'region'),
  southPaediatrics: unit('south/paediatrics', 'paediatrics', 'region'),
} as const;
export type UnitName = keyof typeof units;
export const unitNames = Object.keys(units) as readonly UnitName[];

export const plan = idOf<PlanId>(1);
export const child = idOf(11);
export const mother = idOf(12);
export const father = idOf(13);
/** The party that a unit is in the plan. */
export const partyOf = (name: UnitName): string => idOf(401 + unitNames.indexOf(name));

/** Somebody who is signed in at a unit. */
export const someoneAt = (name: UnitName): Actor =>
  ({ user: `${name}.user`, name: `Någon på ${name}`, house: units[name].house, unit: units[name].unit, role: 'handläggare' }) as Actor;

/** What the network does with one message. */
export type Weather = 'fine' | 'lost' | 'answerLost' | 'twice' | 'late';

/** A house with its data in memory. */
export interface MemoryHouse {
  readonly store: MemoryStore;
  readonly ports: Ports;
  readonly outbox: Outbox;
  readonly inbox: Inbox;
}

/** Three houses, a network and a clock. */
export interface World {
  readonly houses: Readonly<Record<string, MemoryHouse>>;
  readonly clock: { now(): Instant; moveTo(at: Instant): void };
  /** Decides for each message what the network does with it. */
  weather: (from: string, to: string) => Weather;
  /** Messages that the sender has given up waiting for, and that will arrive all the same. */
  readonly underWay: (() => Promise<unknown>)[];
  /** What operators have been told. */
  readonly reports: string[];
}

const profile = { schoolStanding: 'guest', firstContactWorkdays: 3 } as Ports['house']['profile'];

const kinds = ['municipality', 'region', 'south'] as const;
let keys: Promise<readonly CryptoKeyPair[]> | undefined;

/** Builds three houses that know one another. */
export async function buildWorld(): Promise<World> {
  keys ??= Promise.all(kinds.map(() => generateKeyPair('ES256', { extractable: true })));
  const pairs = await keys;
  const peers: readonly Peer[] = await Promise.all(
    kinds.map(async (id, index) => ({ id, address: id, keys: [{ kid: id, publicKey: await exportJWK((pairs[index] as CryptoKeyPair).publicKey) }] })),
  );
  const clock = tickingClock();
  const world: World & { houses: Record<string, MemoryHouse> } = { houses: {}, clock, weather: () => 'fine', underWay: [], reports: [] };
  let count = 1_000_000;
  const newId = (): string => idOf((count += 1));
  for (const [index, id] of kinds.entries()) {
    const house = { id: id as HouseId, name: id, units: Object.values(units), profile };
    const store = openMemoryStore(house.id, newId);
    const ports: Ports = { house, clock, store, newId };
    const key = { kid: id, privateKey: (pairs[index] as CryptoKeyPair).privateKey };
    const transport = (to: string, signed: string): Promise<TransportAnswer> => carry(world, { from: id, to, signed });
    const report: Outbox['report'] = ({ what }) => void world.reports.push(what);
    world.houses[id] = { store, ports, outbox: { ports, key, peers, transport, report }, inbox: { ports, peers } };
  }
  return world;
}

function tickingClock(): World['clock'] {
  let now = Date.parse('2026-11-23T08:00:00.000Z');
  return {
    now: () => new Date((now += 1)).toISOString() as Instant,
    moveTo(at) {
      now = Math.max(now, Date.parse(at));
    },
  };
}

async function carry(world: World, { from, to, signed }: { from: string; to: string; signed: string }): Promise<TransportAnswer> {
  const weather = world.weather(from, to);
  const arrive = () => receiveEnvelope((world.houses[to] as MemoryHouse).inbox, signed);
  if (weather === 'lost') return {};
  if (weather === 'late') {
    world.underWay.push(arrive);
    return {};
  }
  await world.underWay.shift()?.();
  const answer = await arrive();
  if (weather === 'twice') await arrive();
  return weather === 'answerLost'
    ? {}
    : { status: answer.status, outcome: answer.body.outcome, duplicate: answer.body.duplicate, expected: answer.body.expected };
}

/** The house that a unit is in. */
export function houseOf(world: World, name: UnitName): MemoryHouse {
  return world.houses[units[name].house] as MemoryHouse;
}

let commands = 5_000_000;
const nextCommand = (): CommandId => idOf<CommandId>((commands += 1));

/** A command as it is sent, with an id if it has one already. */
export interface Change {
  readonly command?: string;
  readonly [field: string]: unknown;
}

/** Does a command as somebody at a unit, under an id of its own unless it brings one; the reasons when it is refused. */
export async function act(world: World, name: UnitName, { command = nextCommand(), ...change }: Change): Promise<ChangeResult | readonly string[]> {
  const input = ChangePlanInput.safeParse(JSON.parse(JSON.stringify({ plan, command, change })));
  if (!input.success) throw new Error(JSON.stringify(violationsOf(input.error)));
  try {
    return await changePlan(houseOf(world, name).ports, someoneAt(name), input.data);
  } catch (error) {
    if (error instanceof Refusal) return error.violations.map(({ code, rule }) => `${code} ${rule}`);
    throw error;
  }
}

/** A guardian's yes to some units, with everything sensitive. */
export function yesFrom(giver: string, names: readonly UnitName[], id: number): Change {
  const receivers = names.map((name) => ({ house: units[name].house, unit: units[name].unit, sensitive: ['ownWords', 'mentalHealth'], excluded: [] }));
  const taken = {
    form: 'oral',
    takenBy: { name: 'Maria', house: 'municipality', unit: 'social' },
    takenAt: '2026-11-23T08:00:00.000Z',
    informedHow: 'Samtal',
    interpreter: false,
  };
  return {
    type: 'recordConsent',
    consent: { id: idOf(500 + id), about: child, givenBy: giver, givenAs: 'guardian', answer: 'yes', from: '2026-11-23', receivers, ...taken },
  };
}

/** Registers the need at the social services. */
export async function begin(world: World): Promise<void> {
  const people = [
    { id: child, relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04' },
    { id: mother, relation: 'guardian', name: 'Eva Testsson' },
    { id: father, relation: 'guardian', name: 'Per Testsson' },
  ];
  const need = {
    type: 'registerNeed',
    plan,
    person: child,
    people,
    need: { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] },
    party: partyOf('social'),
    unit: units.social,
    role: 'Samordnar',
  };
  await registerNeed(houseOf(world, 'social').ports, someoneAt('social'), RegisterNeedInput.parse({ command: nextCommand(), need }));
}

/** Brings the plan to the end of its meeting, with some units called and one of them asked to lead. */
export async function meet(world: World, called: readonly UnitName[], lead: UnitName): Promise<void> {
  await begin(world);
  const changes = [
    yesFrom(mother, unitNames, 1),
    yesFrom(father, unitNames, 2),
    { type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place: 'Rum 1', form: 'room', contact: 'Maria' },
    ...called.map((name) => ({ type: 'inviteParty', party: partyOf(name), unit: units[name], role: 'Är med' })),
    { type: 'openMeeting', present: { parties: [], people: [mother] } },
    { type: 'addGoal', goal: idOf(201), kind: 'longTerm', text: 'Alma har det bra.' },
    { type: 'addIntervention', intervention: idOf(301), goal: idOf(201), what: 'Samtal', responsible: { party: partyOf(called[0] as UnitName) } },
    { type: 'nameLead', party: partyOf(lead), who: 'Någon' },
    { type: 'endMeeting' },
  ];
  for (const change of changes) {
    const result = await act(world, 'social', change);
    if (Array.isArray(result)) throw new Error(`${JSON.stringify(change)}: ${result.join(', ')}`);
  }
}

/** The original that is written in, wherever it lies; while it is on its way, as the giver has it, and while a restored house asks the others, as that one has it. */
export function originalIn(world: World): Plan | undefined {
  const kept = Object.entries(world.houses).flatMap(([id, { store }]) => {
    const found = store.rows().plans.get(plan);
    return found?.keeper === id ? [found] : [];
  });
  const written = kept.filter(({ moving, confirming }) => moving === undefined && confirming === undefined);
  if (written.length > 1) throw new Error('Two houses write in the original.');
  return written[0] ?? kept[0];
}
