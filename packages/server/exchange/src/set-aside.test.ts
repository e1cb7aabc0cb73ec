import type { MessageId } from '@stafett/kernel';
import { giveUpMessage, retryMessage } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Outbox } from './deliver-message.ts';
import { act, buildWorld, houseOf, idOf, meet, originalIn, partyOf, plan, type UnitName, type World } from './testing/fictional-world.ts';
import { copyOf, outOfStep } from './testing/out-of-step.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';
import type { TransportAnswer } from './transport.ts';

let world: World;
let alarms: string[];
let answer: ((to: string) => TransportAnswer | undefined) | undefined;
beforeEach(async () => {
  world = await buildWorld();
  alarms = [];
  answer = undefined;
  for (const [id, house] of Object.entries(world.houses)) {
    const transport: Outbox['transport'] = async (to, signed) => answer?.(to) ?? house.outbox.transport(to, signed);
    const report: Outbox['report'] = (event) => {
      house.outbox.report(event);
      if (event.isAlarm === true) alarms.push(`${event.receiver}: ${event.what}`);
    };
    Object.assign(world.houses, { [id]: { ...house, outbox: { ...house.outbox, transport, report } } });
  }
  await meet(world, ['paediatrics', 'preschool', 'habilitation'], 'paediatrics');
  await runUntilQuiet(world);
});

const operator = { user: 'drift', why: 'Region Söder har bytt format' };
const rowsOf = (name: UnitName) => houseOf(world, name).store.rows();
const setAsideAt = (name: UnitName) => rowsOf(name).outbox.filter(({ setAsideAt: since }) => since !== undefined);
const note = (number: number) => act(world, 'social', { type: 'addNote', note: idOf(number), list: 'questions', text: `Fråga ${number}` });
const notesIn = (name: UnitName): readonly string[] => copyOf(world, name)?.copy.preparation.notes.map(({ text }) => text) ?? [];
const unreadable: TransportAnswer = { status: 400, outcome: 'unopened' };

/** A note that the region's house cannot read. */
async function somethingSetAside(): Promise<(typeof rows)[number]['id']> {
  answer = (to) => (to === 'region' ? unreadable : undefined);
  await note(700);
  await runUntilQuiet(world);
  const rows = setAsideAt('social');
  answer = undefined;
  expect(rows).toHaveLength(1);
  return (rows[0] as (typeof rows)[number]).id;
}

describe('SEC-03: what a receiver answers, and whether a person has to do something', () => {
  const answers: readonly [why: string, answer: TransportAnswer, isSetAside: boolean, alarm: readonly string[]][] = [
    ['says that it cannot read it', unreadable, true, ['region: set aside: unreadable to the receiver']],
    ['says that it is too large', { status: 413 }, true, ['region: set aside: too large for the receiver']],
    ['is something before it that speaks of a bad request', { status: 400 }, false, []],
    ['answers with noise', { status: 200 }, false, []],
    ['answers with an outcome that nobody knows', { status: 200, outcome: 'fine' }, false, []],
    ['is broken', { status: 500 }, false, []],
    ['has no room', { status: 503 }, false, []],
    ['does not answer', {}, false, []],
  ];
  test.each(answers)('one that %s', async (_why, said, isSetAside, alarm) => {
    let left = 3;
    answer = (to) => (to === 'region' && (left -= 1) >= 0 ? said : undefined);
    await note(700);
    await runUntilQuiet(world);
    expect([setAsideAt('social').length === 1, alarms]).toEqual([isSetAside, alarm]);
    expect(notesIn('paediatrics').includes('Fråga 700')).toBe(!isSetAside);
    expect(notesIn('habilitation')).toContain('Fråga 700');
  });
});

describe('SEC-03: a message that was set aside, when a person', () => {
  test('does nothing: its line waits, the other lines do not, and it is seen how many wait', async () => {
    const id = await somethingSetAside();
    await note(701);
    await runUntilQuiet(world);
    expect([notesIn('paediatrics').includes('Fråga 701'), notesIn('habilitation').includes('Fråga 701')]).toEqual([false, true]);
    const waiting = await houseOf(world, 'social').store.outbox.waiting();
    expect(waiting).toMatchObject([{ receiver: 'region', waiting: 2, setAside: 1 }]);
    const told = await houseOf(world, 'social').ports.store.asExchange(world.clock.now(), ({ messages }) => messages.waitingForPerson(9));
    expect(told).toMatchObject([{ id, behind: 1, error: 'set aside: unreadable to the receiver' }]);
  });

  test('tries again: it goes with what holds now, and the line after it', async () => {
    const id = await somethingSetAside();
    await note(701);
    expect(await retryMessage(houseOf(world, 'social').ports, id, operator)).toMatchObject({ id });
    await runUntilQuiet(world);
    expect(notesIn('paediatrics')).toEqual(expect.arrayContaining(['Fråga 700', 'Fråga 701']));
    expect([setAsideAt('social'), outOfStep(world)]).toEqual([[], []]);
    expect(rowsOf('social').log.filter(({ action }) => action === 'retryMessage')).toMatchObject([{ plan, user: 'drift' }]);
    expect(await retryMessage(houseOf(world, 'social').ports, id, operator)).toBeUndefined();
  });

  test('gives up a copy: its place says nothing, and a new copy follows, so that nothing is lost', async () => {
    const id = await somethingSetAside();
    const { sequence } = rowsOf('social').outbox.find((row) => row.id === id) ?? {};
    expect(await giveUpMessage(houseOf(world, 'social').ports, id, operator)).toMatchObject({ id });
    await runUntilQuiet(world);
    expect(rowsOf('paediatrics').inbox.find((row) => row.id === id)).toMatchObject({ kind: 'nothing', sequence, outcome: 'applied' });
    expect(notesIn('paediatrics')).toContain('Fråga 700');
    expect(outOfStep(world)).toEqual([]);
    expect(rowsOf('social').log.findLast(({ action }) => action === 'giveUpMessage')).toMatchObject({
      plan,
      user: 'drift',
      unit: 'terminal',
      reason: 'setAside: Region Söder har bytt format',
    });
  });

  test('gives up a proposal: the one who wrote hears that it did not arrive, and has the words', async () => {
    answer = (to) => (to === 'municipality' ? unreadable : undefined);
    const decline = { type: 'declineLead', party: partyOf('paediatrics'), reason: 'Vi hinner inte före jul' };
    expect(await act(world, 'paediatrics', decline)).toEqual({ state: 'proposed' });
    await runUntilQuiet(world);
    answer = undefined;
    const [row] = setAsideAt('paediatrics');
    await giveUpMessage(houseOf(world, 'paediatrics').ports, row?.id ?? idOf(0), operator);
    await runUntilQuiet(world);
    expect([...rowsOf('paediatrics').proposals.values()]).toMatchObject([{ state: 'refused', violations: [{ code: 'notDelivered' }], change: decline }]);
    expect(originalIn(world)?.lead?.state).toBe('offered');
    expect(await act(world, 'paediatrics', decline)).toEqual({ state: 'proposed' });
    await runUntilQuiet(world);
    expect(originalIn(world)?.lead?.state).not.toBe('offered');
  });

  test('SEC-02: would give up the original: it is left as it is, for nobody else knows who answers; tried again it goes', async () => {
    await act(world, 'paediatrics', { type: 'acceptLead', party: partyOf('paediatrics') });
    answer = (to) => (to === 'region' ? unreadable : undefined);
    await runUntilQuiet(world);
    answer = undefined;
    const [id = idOf<MessageId>(0)] = setAsideAt('social').flatMap(({ id: kept, intent }) => (intent.kind === 'original' ? [kept] : []));
    const before = rowsOf('social').outbox;
    expect(await giveUpMessage(houseOf(world, 'social').ports, id, operator)).toMatchObject({ intent: { kind: 'original' } });
    expect(rowsOf('social').outbox).toEqual(before);
    await retryMessage(houseOf(world, 'social').ports, id, operator);
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'region', term: 2 });
    expect(outOfStep(world)).toEqual([]);
  });
});

describe('SEC-02: a house that is away for a week', () => {
  test('gets the newest of each copy when it is back, not one for each change, and nobody else waits for it', async () => {
    answer = (to) => (to === 'region' ? {} : undefined);
    for (let number = 700; number < 800; number += 1) {
      await note(number);
      await runUntilQuiet(world, 2);
    }
    expect(notesIn('habilitation')).toHaveLength(100);
    const before = rowsOf('paediatrics').inbox.length;
    answer = undefined;
    world.clock.moveTo('2026-11-30T08:00:00.000Z' as never);
    await runUntilQuiet(world);
    expect(notesIn('paediatrics')).toHaveLength(100);
    expect(rowsOf('paediatrics').inbox.length - before).toBeLessThanOrEqual(3);
    expect(outOfStep(world)).toEqual([]);
  });
});
