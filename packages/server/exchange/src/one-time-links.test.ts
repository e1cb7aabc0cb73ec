import { filterPlanFor, type Plan } from '@stafett/plan';
import type { Opening } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import { act, child, idOf, originalIn, type World, buildWorld } from './testing/fictional-world.ts';
import { companysPlace, linksIn, otherCode } from './testing/links-in.ts';
import { callCompany, companysParty, linkFrom, opened } from './testing/unit-outside.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const { rows, reading, links, takeBack, inHours, deeds, openedLink } = linksIn(() => world);

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('CON-31: a one-time link opens what a copy would hold at that moment, and nothing else', () => {
  test('before the meeting it is the invitation, with what the consents name for the company', async () => {
    await callCompany(world, ['paediatrics']);
    const { reading: read } = await openedLink();
    expect(stored(read.plan)).toEqual(stored(filterPlanFor(originalIn(world) as Plan, companysPlace, world.clock.now())));
    expect(read).toMatchObject({
      party: companysParty,
      houseName: 'municipality',
      plan: { consents: [], preparation: { whatMatters: { text: 'Att få spela fotboll' } } },
    });
    expect(read.plan.outsideUnits).toBeUndefined();
  });

  test('what has been narrowed between the making and the opening is not in it', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    await act(world, 'social', { type: 'narrowConsent', consent: idOf(501), receiver: companysPlace, kinds: ['ownWords'] });
    await act(world, 'social', {
      type: 'writeWhatMatters',
      text: 'Hemliga ord',
      wordsOf: child,
      baseVersion: originalIn(world)?.preparation.whatMatters?.version,
    });
    const result = (await opened(world, made)) as Opening;
    expect(JSON.stringify(result)).not.toContain('Hemliga ord');
  });

  test('SEC-05: where somebody’s whereabouts are protected it tells no place, no other unit and no words', async () => {
    await callCompany(world, ['paediatrics']);
    await act(world, 'social', { type: 'recordProtection', protection: { of: child, kind: 'secretPlacement', cleared: [], from: '2026-11-23' } });
    const { reading: read } = await openedLink();
    expect(read.plan.meeting).toBeUndefined();
    expect(read.plan.parties.map(({ house }) => house)).toEqual(['municipality', 'outside']);
    expect(JSON.stringify(read)).not.toMatch(/Rum 1|paediatrics|fotboll|Är med/);
  });

  test('SEC-04: neither the secret, the code nor what it is read on with is kept anywhere in the house', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    const { session } = (await opened(world, made)) as Opening;
    const kept = JSON.stringify(rows(), (_key, value: unknown) => (value instanceof Map ? [...value] : value));
    for (const secret of [made.secret, session]) expect(kept).not.toContain(secret);
    expect(kept).not.toMatch(new RegExp(`"${made.code}"`));
    expect(made.secret).toMatch(/^[\w-]{43}$/);
    expect(made.code).toMatch(/^\d{6}$/);
    expect(JSON.stringify([await links(), await deeds()])).not.toContain('Hash');
  });
});

describe('SEC-04: a link is used up by its first opening, and lives for a short time', () => {
  test('opened twice at once one gets in', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    const results = await Promise.all([opened(world, made), opened(world, made), opened(world, made)]);
    expect(results.filter((result) => typeof result !== 'string')).toHaveLength(1);
    expect(results.filter((result) => result === 'linkEnded')).toHaveLength(2);
  });

  test.each([
    [71.9, 'opens'],
    [72.1, 'linkEnded'],
  ])('after %d hours: %s', async (hours, then) => {
    await callCompany(world);
    const made = await linkFrom(world);
    inHours(hours);
    const result = await opened(world, made);
    expect(typeof result === 'string' ? result : 'opens').toBe(then);
  });

  test.each([
    [0.49, 'reads'],
    [0.51, 'linkEnded'],
  ])('%d hours after the opening: %s', async (hours, then) => {
    await callCompany(world);
    const opening = await openedLink();
    inHours(hours);
    const result = await reading(opening);
    expect(typeof result === 'string' ? result : 'reads').toBe(then);
  });

  test('after five wrong codes the right one opens nothing, and each try says how many are left', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    const wrong = { ...made, code: otherCode(made.code) };
    for (let count = 0; count < 5; count += 1) expect(await opened(world, wrong)).toBe('wrongCode');
    expect(await opened(world, made)).toBe('linkEnded');
    expect(await links()).toMatchObject([{ attemptsLeft: 0, ended: 'wrongCodes' }]);
  });

  test('after four the right one opens', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    for (let count = 0; count < 4; count += 1) await opened(world, { ...made, code: otherCode(made.code) });
    expect(typeof (await opened(world, made))).toBe('object');
  });

  test('a secret that is none opens nothing, nor does a link that was replaced', async () => {
    await callCompany(world);
    const first = await linkFrom(world);
    expect(await opened(world, { secret: 'a'.repeat(43), code: first.code })).toBe('linkUnknown');
    const second = await linkFrom(world);
    expect(await opened(world, { secret: second.secret, code: otherCode(second.code) })).toBe('wrongCode');
    expect(await opened(world, first)).toBe('linkEnded');
    expect(typeof (await opened(world, second))).toBe('object');
    expect((await links()).map(({ ended }) => ended)).toEqual([undefined, 'replaced']);
  });

  test('what is taken back opens nothing, and what it has opened is read no more', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    await takeBack();
    expect(await opened(world, made)).toBe('linkEnded');
    const opening = await openedLink();
    expect(typeof (await reading(opening))).toBe('object');
    await takeBack();
    expect(await reading(opening)).toBe('linkEnded');
  });
});

describe('SEC-07: everything that is done with a link stands in who has opened the plan', () => {
  test('making, wrong codes, opening, reading, taking back, and coming too late', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    await opened(world, { ...made, code: otherCode(made.code) });
    const opening = (await opened(world, made)) as Opening;
    await reading(opening);
    await takeBack();
    await reading(opening);
    await opened(world, made);
    const guest = 'outside Stödet (Omsorg AB)';
    const own = 'municipality Någon på social';
    expect((await deeds()).toReversed()).toEqual([
      `makeLink ${own}`,
      `openByLink:wrongCode ${guest}`,
      `openByLink ${guest}`,
      `readByLink ${guest}`,
      `takeLinkBack ${own}`,
      `readByLink:ended ${guest}`,
      `openByLink:ended ${guest}`,
    ]);
    expect(await links()).toMatchObject([{ openedAt: expect.any(String), kinds: expect.arrayContaining(['identity']), ended: 'takenBack' }]);
  });
});
