import { type Plan } from '@stafett/plan';
import { answerByLink, type GuestReading, listLinks, makeLink, type Opening, tellOfTheDay } from '@stafett/use-cases';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  act,
  father,
  houseOf,
  idOf,
  mother,
  originalIn,
  partyOf,
  plan,
  someoneAt,
  type UnitName,
  units,
  type World,
  buildWorld,
} from './testing/fictional-world.ts';
import { linksIn, narrowing, theMeeting } from './testing/links-in.ts';
import { copyOf } from './testing/out-of-step.ts';
import { runUntilQuiet } from './testing/run-until-quiet.ts';
import { callCompany, codeOf, company, companysParty, linkFrom, opened, yesToCompany } from './testing/unit-outside.ts';

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const { rows, reading, links, deeds, inHours, openedLink } = linksIn(() => world);

describe('CON-24: a link dies with the consent, at once and for good', () => {
  test.each([
    ['one guardian takes it back for the company', () => narrowing()],
    ['a guardian withdraws it all', () => ({ type: 'withdrawConsent', consent: idOf(501) })],
  ])('%s: it opens nothing, and what is open is read no more', async (_how, taken) => {
    await callCompany(world);
    const opening = await openedLink();
    const made = await linkFrom(world);
    await act(world, 'social', taken());
    expect(await reading(opening)).toBe('linkEnded');
    expect(await opened(world, made)).toBe('linkEnded');
  });

  test('a later yes wakes no link that was made before', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    await act(world, 'social', narrowing());
    await act(world, 'social', yesToCompany(mother, ['social'], 3));
    expect(await opened(world, made)).toBe('linkEnded');
    expect(typeof (await opened(world, await linkFrom(world)))).toBe('object');
  });

  test('CON-35: a consent that has ended by its date opens nothing, and the day’s look ends the link', async () => {
    await callCompany(world);
    const until = (giver: string, id: number) => {
      const yes = yesToCompany(giver, ['social'], id) as { consent: object };
      return { ...yes, consent: { ...yes.consent, to: '2026-11-24' } };
    };
    await act(world, 'social', narrowing(501));
    await act(world, 'social', narrowing(502));
    for (const yes of [until(mother, 3), until(father, 4)]) await act(world, 'social', yes);
    const [made, left] = [await linkFrom(world), await opened(world, await linkFrom(world))];
    expect([typeof made, typeof left]).toEqual(['object', 'object']);
    const last = await linkFrom(world);
    inHours(48);
    await tellOfTheDay(houseOf(world, 'social').ports);
    expect((await links())[0]).toMatchObject({ ended: 'noLongerShared' });
    expect(await opened(world, last)).toBe('linkEnded');
  });

  test('without a consent no link is made, and the reasons are the consent’s', async () => {
    await callCompany(world);
    await act(world, 'social', narrowing());
    expect(await linkFrom(world).catch(codeOf)).toBe('receiverTakenBack');
  });

  test('a unit that the call turned out to be for gets its copy, and the link ends', async () => {
    await callCompany(world);
    const made = await linkFrom(world);
    await act(world, 'social', yesToCompany(mother, ['social', 'health'], 3));
    await act(world, 'social', yesToCompany(father, ['social', 'health'], 4));
    await act(world, 'social', { type: 'joinUnit', party: companysParty, unit: units.health });
    expect(await opened(world, made)).toBe('linkEnded');
  });
});

describe('SEC-02: links are the keeper’s', () => {
  const makeAs = (name: UnitName, party = companysParty) => makeLink(houseOf(world, name).ports, someoneAt(name), { plan, party }).catch(codeOf);

  test('none is made for a unit with a house, by another unit, from a copy, or for nobody', async () => {
    await callCompany(world, ['paediatrics']);
    await runUntilQuiet(world);
    expect(await makeAs('social', idOf(490))).toBe('unitHasHouse');
    expect(await makeAs('social', idOf(499))).toBe('unknownParty');
    expect([await makeAs('preschool'), await makeAs('paediatrics')]).toEqual(['planNotFound', 'planNotFound']);
    for (const name of ['preschool', 'paediatrics'] as const)
      expect(await listLinks(houseOf(world, name).ports, someoneAt(name), { plan }).catch(codeOf)).toBe('planNotFound');
  });

  test('while the original is on its way none is opened; when it has moved the new keeper makes its own', async () => {
    await callCompany(world, ['paediatrics']);
    for (const change of theMeeting(idOf(490))) expect(await act(world, 'social', change)).toMatchObject({ state: 'written' });
    await runUntilQuiet(world);
    const opening = await openedLink();
    const made = await linkFrom(world);
    expect(await act(world, 'paediatrics', { type: 'acceptLead', party: idOf(490) })).toEqual({ state: 'proposed' });
    await runUntilQuiet(world);
    expect(originalIn(world)).toMatchObject({ keeper: 'region' });
    expect([await reading(opening), await opened(world, made)]).toEqual(['linkEnded', 'linkEnded']);
    expect(rows().links.every(({ ended }) => ended !== undefined)).toBe(true);
    const news = await linkFrom(world, 'paediatrics');
    expect(await opened(world, news, 'paediatrics')).toMatchObject({ reading: { houseName: 'region', plan: { keeper: 'region' } } });
    expect(await opened(world, news, 'social')).toBe('linkUnknown');
  });
});

describe('INV-02: the company answers the invitation by its link', () => {
  const answer = ({ session }: Opening, more: object = { coming: true, who: 'Kim, behandlare' }, command = idOf(71)) =>
    answerByLink(houseOf(world, 'social').ports, { session, command, coming: true, ...more } as never).catch(codeOf);

  test('the keeper writes it, and the others hear it', async () => {
    await callCompany(world, ['paediatrics']);
    const opening = await openedLink();
    const read = (await answer(opening)) as GuestReading;
    expect(read.plan.parties.find(({ id }) => id === companysParty)?.answer).toMatchObject({ coming: true, who: 'Kim, behandlare' });
    await runUntilQuiet(world);
    expect(copyOf(world, 'paediatrics')?.copy.parties.find(({ id }) => id === companysParty)?.answer).toMatchObject({ who: 'Kim, behandlare' });
    const entry = rows().history.at(-1);
    expect(entry).toMatchObject({ change: { type: 'answerInvitation' }, by: { house: 'outside', unit: company.unit, name: 'Stödet (Omsorg AB)' } });
  });

  test('PLA-12: sent twice it is written once', async () => {
    await callCompany(world);
    const opening = await openedLink();
    await answer(opening);
    const { version } = originalIn(world) as Plan;
    const before = await deeds();
    await answer(opening);
    expect(originalIn(world)?.version).toBe(version);
    const guest = 'readByLink outside Stödet (Omsorg AB)';
    expect([guest, ...before], 'SEC-07: what is shown once more is in the log').toEqual(await deeds());
  });

  test('by the same rules as others: who comes is said, and not after the meeting', async () => {
    await callCompany(world);
    const opening = await openedLink();
    expect(await answer(opening, { coming: true })).toBe('whoComesMissing');
    for (const change of theMeeting(partyOf('social'))) await act(world, 'social', change);
    expect(await answer(opening)).toBe('meetingEnded');
  });

  test('not when nothing is shared any more', async () => {
    await callCompany(world);
    const opening = await openedLink();
    await act(world, 'social', narrowing());
    expect(await answer(opening)).toBe('linkEnded');
  });
});
