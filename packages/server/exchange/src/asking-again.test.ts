import type { Instant } from '@stafett/kernel';
import { noPlan } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import { receiveEnvelope } from './receive-envelope.ts';
import { buildWorld, meet, plan, type World } from './testing/fictional-world.ts';
import { outOfStep } from './testing/out-of-step.ts';
import { askAll, goOn, houseNamed, later, note, receivedIn, restore } from './testing/restored-house.ts';
import { runOnce, runUntilQuiet } from './testing/run-until-quiet.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
  await meet(world, ['paediatrics', 'preschool', 'habilitation'], 'paediatrics');
  await runUntilQuiet(world);
});

describe('SEC-13: what the others answer', () => {
  const copiesTo = (id: string) =>
    houseNamed(world, 'municipality')
      .store.rows()
      .outbox.filter(({ intent }) => intent.kind === 'copy' && intent.receiver === id).length;

  test('once a minute to one house, whose next question waits until then', async () => {
    const before = copiesTo('region');
    await askAll(world, 'region');
    await askAll(world, 'region');
    for (let count = 0; count < 4; count += 1) await runOnce(world);
    expect(copiesTo('region')).toBe(before + 1);
    expect(world.reports).toContain('not delivered: tooEarly');
    await askAll(world, 'south');
    await runOnce(world);
    expect(copiesTo('south')).toBeGreaterThan(0);
    later(world, 60);
    await runUntilQuiet(world);
    expect(copiesTo('region')).toBe(before + 2);
    expect(
      houseNamed(world, 'region')
        .store.rows()
        .outbox.filter(({ droppedAt }) => droppedAt !== undefined),
    ).toEqual([]);
  });

  test('nothing about a plan that the asking house has no part in', async () => {
    world = await buildWorld();
    await meet(world, ['paediatrics'], 'paediatrics');
    await runUntilQuiet(world);
    await askAll(world, 'south');
    await runUntilQuiet(world);
    expect(copiesTo('south')).toBe(0);
    expect(receivedIn(world, 'south')).toEqual([]);
  });

  test('nothing to a question under a certain plan', async () => {
    const { store, ports } = houseNamed(world, 'region');
    await store.asExchange(ports.clock.now(), ({ outbox }) => outbox.add({ kind: 'askAgain', receiver: 'municipality' as never, plan }));
    const before = copiesTo('region');
    await runUntilQuiet(world);
    expect(copiesTo('region')).toBe(before);
    expect(houseNamed(world, 'municipality').store.rows().inbox.at(-1)).toMatchObject({
      kind: 'askAgain',
      outcome: 'refused',
      violations: [{ code: 'planNotFound', rule: 'SEC-03' }],
    });
    expect(
      houseNamed(world, 'municipality')
        .store.rows()
        .inbox.some((one) => one.plan === noPlan),
    ).toBe(false);
  });
});

describe('SEC-03, SEC-13: nobody takes a place in an open line with what was said before the restore', () => {
  test.each([
    ['at once', 0],
    ['when it has expired', 90],
  ])('a message that was lost is played again %s', async (_when, seconds) => {
    const backup = houseNamed(world, 'region').store.rows();
    await goOn(world, 1, 3);
    const played = receivedIn(world, 'region')
      .slice(-3)
      .map(({ raw }) => raw);
    houseNamed(world, 'region').store.restore(backup, world.clock.now());
    later(world, seconds);
    for (const raw of played) expect((await receiveEnvelope(houseNamed(world, 'region').inbox, raw)).body.outcome).toBe('expired');
    expect(receivedIn(world, 'region')).toHaveLength(backup.inbox.filter((one) => one.plan === plan).length);
    await askAll(world, 'region');
    await runUntilQuiet(world);
    expect(outOfStep(world)).toEqual([]);
  });

  test('once the line is closed a number that is too high is out of order again', async () => {
    const backup = houseNamed(world, 'region').store.rows();
    await goOn(world, 1, 2);
    await restore(world, 'region', backup);
    await runUntilQuiet(world);
    const taken = receivedIn(world, 'region');
    const rows = houseNamed(world, 'municipality').store.rows();
    const line = `region ${plan}`;
    houseNamed(world, 'municipality').store.restore(
      { ...rows, outboxPositions: new Map(rows.outboxPositions).set(line, 90) },
      '2020-01-01T00:00:00.000Z' as Instant,
    );
    await askAll(world, 'municipality');
    await note(world, 9);
    await runUntilQuiet(world, 40);
    expect(receivedIn(world, 'region')).toEqual(taken);
    expect(world.reports).toContain('not delivered: outOfOrder');
  });
});
