import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { violationsOfError } from '@stafett/client';
import { signEnvelope } from '@stafett/exchange';
import { generateKeyPair, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../src/start-demo.ts';
import { type Acting, actAs } from './act-as.ts';
import { freePlace } from './free-place.ts';
import { change, consent, eventually, invite, registerNeed, type ShortPlan } from './short-plan.ts';

let demo: Demo;
let place: Awaited<ReturnType<typeof freePlace>>;
let maria: Acting;
let elin: Acting;
let short: ShortPlan;

const addressOf = (house: string): string => demo.houses.find(({ plan }) => plan.id === house)?.address ?? '';

beforeAll(async () => {
  place = await freePlace();
  demo = await startDemo(place);
  maria = await actAs(addressOf('municipality'), 'maria.lindqvist');
  elin = await actAs(addressOf('region'), 'elin.sjoberg');
  short = await registerNeed(maria);
  await consent(maria, short, ['barn-och-familj', 'barnmedicin']);
  short = await invite(maria, short, ['barnmedicin']);
});

afterAll(async () => {
  await demo?.stop();
  place?.remove();
});

const versionNow = () => maria.plan.read.query({ plan: short.plan as never }).then(({ plan }) => plan.version);

async function refusalOf(action: () => Promise<unknown>): Promise<readonly { code: string; rule: string; path: string }[]> {
  const error = await action().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return violationsOfError(error).map(({ code, rule, path }) => ({ code, rule, path: path.join('.') }));
}

const note = (text: string) => ({ type: 'addNote', note: randomUUID(), list: 'strengths', text });

describe('What cannot be taken in is refused with the field and the rule, and nothing is written', () => {
  const refused: readonly [what: string, command: () => object, code: string, rule: string, path: string][] = [
    ['10,000 characters', () => note('å'.repeat(10_000)), 'tooLong', 'SEC-11', 'change.text'],
    ['nothing but spaces', () => note('   '), 'tooShort', 'SEC-11', 'change.text'],
    ['a control character', () => note('a\u0000b'), 'forbiddenCharacter', 'SEC-11', 'change.text'],
    ['a field nobody knows', () => ({ ...note('x'), admin: true }), 'unknownField', 'SEC-11', 'change.admin'],
    ['a command nobody knows', () => ({ type: 'dropPlan' }), 'unknownValue', 'SEC-11', 'change.type'],
    ['a list instead of a text', () => note(['x'] as never), 'wrongType', 'SEC-11', 'change.text'],
    [
      'words that came too late',
      () => ({ type: 'planMeeting', startsAt: '2026-12-01T09:00:00.000Z', place: 'Annan', form: 'room', contact: 'M', baseVersion: 1 }),
      'staleField',
      'PRO-22',
      'baseVersion',
    ],
  ];
  test.each(refused)('%s', async (_what, command, code, rule, path) => {
    const before = await versionNow();
    expect((await refusalOf(() => change(maria, short.plan, command())))[0]).toEqual({ code, rule, path });
    expect(await versionNow()).toBe(before);
  });

  test('a personal number that cannot be one, without repeating it', async () => {
    const { units, actor } = await maria.session.me.query();
    const unit = units.find(({ unit: id }) => id === actor.unit);
    const [plan, child, party] = [randomUUID(), randomUUID(), randomUUID()];
    const people = [{ id: child, relation: 'person', name: 'Alma Testsson', birthDate: '2016-05-04', personnummer: '20160504-1234' }];
    const need = {
      type: 'registerNeed',
      plan,
      person: child,
      people,
      need: { noticedBy: 'school', noticedOn: '2026-11-20', signs: [] },
      party,
      unit,
      role: 'r',
    };
    const error: unknown = await maria.need.register.mutate({ command: randomUUID(), need } as never).catch((reason: unknown) => reason);
    expect(violationsOfError(error)[0]).toMatchObject({ code: 'invalidPersonnummer', rule: 'SEC-10', path: ['need', 'people', 0, 'personnummer'] });
    expect(JSON.stringify(error) + String(error)).not.toContain('1234');
    expect(await refusalOf(() => maria.plan.read.query({ plan: plan as never }))).toEqual([{ code: 'planNotFound', rule: 'SEC-04', path: 'plan' }]);
  });
});

test('emoji, joined signs and right-to-left text come through to the other house unchanged', async () => {
  const text = 'Jag vill leka 🏃🏽‍♀️👨‍👩‍👧 أريد أن ألعب – „så här“ \u2028 ❤️';
  await change(maria, short.plan, { type: 'addNote', note: randomUUID(), list: 'questions', text });
  const copy = await eventually(
    () => elin.plan.read.query({ plan: short.plan as never }),
    ({ plan }) => plan.preparation.notes.length > 0,
  );
  expect(copy.plan.preparation.notes.at(-1)?.text).toBe(text.normalize('NFC'));
});

test('words that came too late are kept beside the history', async () => {
  const { plan } = await maria.plan.read.query({ plan: short.plan as never });
  expect(plan.meeting?.place).toBe('Rum 1');
});

describe('Another organisation’s plan does not exist', () => {
  const strangers: readonly [string, string][] = [
    ['sis', 'tove.berg'],
    ['region', 'bo.sandell'],
    ['municipality', 'karin.ek'],
  ];
  test.each(strangers)('in the house %s for %s', async (house, user) => {
    const stranger = await actAs(addressOf(house), user);
    const unknown = await refusalOf(() => stranger.plan.read.query({ plan: randomUUID() as never }));
    expect(await refusalOf(() => stranger.plan.read.query({ plan: short.plan as never }))).toEqual(unknown);
    expect(await refusalOf(() => change(stranger, short.plan, note('x')))).toEqual([{ code: 'planNotFound', rule: 'SEC-04', path: 'plan' }]);
    expect(await stranger.work.list.query()).toEqual([]);
  });

  test('a party writes only what is its own', async () => {
    expect(await refusalOf(() => change(elin, short.plan, note('x')))).toEqual([{ code: 'onlyTheAnswerable', rule: 'SEC-04', path: 'type' }]);
  });
});

describe('A message that is not what it says is not opened (SEC-03)', () => {
  const settingsOf = (house: string) =>
    JSON.parse(readFileSync(demo.houses.find(({ plan }) => plan.id === house)?.file ?? '', 'utf8')) as { dataFolder: string };
  const keyOf = (house: string) =>
    (JSON.parse(readFileSync(`${settingsOf(house).dataFolder}/signing-keys.json`, 'utf8')) as { keys: { key: { kid: string } }[] }).keys[0]?.key as {
      kid: string;
    };
  const envelope = (from: string, to: string) => ({
    schema: 1 as const,
    id: randomUUID(),
    from,
    to,
    plan: short.plan,
    sequence: 1,
    term: 1,
    epoch: 0,
    issuedAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
    body: { kind: 'ended', unit: 'barnmedicin' },
  });
  const send = async (house: string, text: string) => {
    const response = await fetch(`${addressOf(house)}/exchange/inbox`, { method: 'POST', headers: { 'content-type': 'application/jose' }, body: text });
    const body = (await response.json()) as { outcome?: string; violations?: { code: string; rule: string }[] };
    return { status: response.status, outcome: body.outcome, code: body.violations?.[0]?.code, rule: body.violations?.[0]?.rule };
  };
  const signedBy = async (house: string, from: string, to: string) => {
    const key = keyOf(house);
    return signEnvelope(envelope(from, to) as never, { kid: key.kid, privateKey: (await importJWK(key, 'ES256')) as CryptoKey });
  };

  test('forged: signed with a key that is not the sender’s', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const forged = await signEnvelope(envelope('municipality', 'region') as never, { kid: keyOf('municipality').kid, privateKey });
    expect(await send('region', forged)).toEqual({ status: 401, outcome: 'unopened', code: 'invalidSignature', rule: 'SEC-03' });
  });
  test('in the name of a house that did not sign it', async () => {
    expect(await send('region', await signedBy('sis', 'municipality', 'region'))).toMatchObject({ status: 401, code: 'unknownKey' });
  });
  test('from a house that nobody knows', async () => {
    expect(await send('region', await signedBy('sis', 'stranger', 'region'))).toMatchObject({ status: 401, code: 'unknownPeer' });
  });
  test('meant for another house', async () => {
    expect(await send('region', await signedBy('municipality', 'municipality', 'sis'))).toMatchObject({ status: 401, code: 'wrongReceiver' });
  });
  test('unreadable', async () => {
    expect(await send('region', 'not.a.message')).toMatchObject({ status: 400, code: 'unreadableMessage' });
  });
  test('changed on the way', async () => {
    const [head, , signature] = (await signedBy('municipality', 'municipality', 'region')).split('.');
    const changed = Buffer.from(JSON.stringify({ ...envelope('municipality', 'region'), term: 9 })).toString('base64url');
    expect(await send('region', `${head}.${changed}.${signature}`)).toMatchObject({ status: 401, code: 'invalidSignature' });
  });
  test('from a known house that does not keep the original: the copy stays as it is', async () => {
    expect(await send('region', await signedBy('sis', 'sis', 'region'))).toMatchObject({ status: 200, outcome: 'refused', code: 'notTheOriginal' });
    expect(await elin.plan.read.query({ plan: short.plan as never })).toMatchObject({ part: 'copy' });
  });
});
