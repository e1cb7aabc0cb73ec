import { describe, expect, test } from 'vitest';
import { ask, askJson } from '../testing/ask.ts';

const bup = { house: 'region', unit: 'bup' };
const school = { house: 'kommunen', unit: 'skolan' };
const ella = {
  at: '2026-11-23 12:00',
  person: { id: 'ella', birthDate: '2012-05-02' },
  guardians: [{ id: 'mia' }],
  others: ['syster'],
  consents: [
    {
      id: 'mias-ja',
      givenBy: 'mia',
      givenAs: 'guardian',
      answer: 'yes',
      from: '2026-11-01',
      to: '2026-12-31',
      receivers: [{ ...bup, sensitive: ['mentalHealth'] }, school],
    },
  ],
};
const [yes] = ella.consents;
const askAbout = async (more: object, flags: readonly string[] = []) => askJson(['share', '-', ...flags], { input: JSON.stringify({ ...ella, ...more }) });

describe('one item to one unit', () => {
  test.each<[item: object, receiver: object, code: number, rules: string[], reason: string]>([
    [{ kind: 'school' }, school, 0, ['CON-31'], 'covered'],
    [{ kind: 'mentalHealth' }, bup, 0, ['CON-31'], 'named for the unit'],
    [{ kind: 'mentalHealth' }, school, 1, ['CON-31'], 'not named for this unit'],
    [{ kind: 'school' }, { house: 'region', unit: 'bvc' }, 1, ['CON-23'], 'outside the list'],
    [{ kind: 'school', about: 'syster' }, school, 1, ['CON-34'], 'about another'],
  ])('%j to %j is %i by %j: %s', async (item, receiver, code, rules, _reason) => {
    const { code: exit, answer } = await askAbout({ item, receiver });
    expect(exit).toBe(code);
    expect(answer).toMatchObject({ item, receiver, rules: expect.arrayContaining(rules), at: '2026-11-23T11:00:00.000Z' });
  });

  test('says in Swedish what, about whom and to whom, and why', async () => {
    const { out } = await ask(['share', '-'], { input: JSON.stringify({ ...ella, item: { kind: 'mentalHealth' }, receiver: school }) });
    expect(out).toContain(
      'Nej: skolan (kommunen) får inte veta det som rör psykisk hälsa för ella.\n- Samtycket från mia nämner inte psykisk hälsa för skolan (kommunen).',
    );
    expect(out).not.toMatch(/undefined|[{}]|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  test('a decision to disclose without consent is answered apart, and does not change the answer', async () => {
    const by = { name: 'Bo', title: 'läkare', unit: 'bup', house: 'region' };
    const decision = {
      id: 'beslut',
      law: 'osl-health',
      discloser: bup,
      receiver: school,
      kinds: ['mentalHealth'],
      neededForCare: true,
      from: '2026-11-01',
      by,
      at: '2026-11-01',
      why: 'Vården',
    };
    const asked = { item: { kind: 'mentalHealth' }, receiver: school, discloser: bup };
    expect(await askAbout({ ...asked, disclosures: [decision] })).toMatchObject({
      code: 1,
      answer: { outcome: 'refused', disclosure: { outcome: 'allowed', rules: ['SEC-16'] } },
    });
    expect(await askAbout(asked)).toMatchObject({ code: 1, answer: { disclosure: { outcome: 'refused' } } });
    expect((await ask(['share', '-'], { input: JSON.stringify({ ...ella, ...asked }) })).out).toContain('Utan samtycke: nej.\n- ');
  });
});

describe('many items to many units', () => {
  const many = { items: [{ kind: 'school' }, { kind: 'mentalHealth' }], receivers: [bup, school] };

  test('each item is answered for each unit, and the strictest answer gives the exit code', async () => {
    const { code, answer } = await askAbout(many);
    const outcomes = (answer as { item: { kind: string }; receiver: { unit: string }; outcome: string }[]).map(({ item, receiver, outcome }) => [
      item.kind,
      receiver.unit,
      outcome,
    ]);
    expect(code).toBe(1);
    expect(outcomes).toEqual([
      ['school', 'bup', 'allowed'],
      ['school', 'skolan', 'allowed'],
      ['mentalHealth', 'bup', 'allowed'],
      ['mentalHealth', 'skolan', 'refused'],
    ]);
  });

  test.each([
    [{ items: [{ kind: 'school' }], receiver: bup }, 0, 'all allowed'],
    [
      { items: [{ kind: 'school' }], receiver: bup, consents: [yes, { id: 'nej', givenBy: 'ella', givenAs: 'self', answer: 'no', from: '2026-11-02' }] },
      2,
      'all to be assessed',
    ],
  ])('%j gives %i: %s', async (more, code, _reason) => {
    const asked = await askAbout(more);
    expect(asked).toMatchObject({ code, answer: [expect.anything()] });
  });
});

describe('--who', () => {
  const item = { kind: 'mentalHealth' };
  const withdrawn = { ...yes, withdrawnAt: '2026-11-20 10:00', endRecordedAt: '2026-11-25 10:00' };

  test('names every unit that could see the item, and by which consents', async () => {
    expect(await askAbout({ item }, ['--who'])).toMatchObject({
      code: 0,
      answer: { item: { about: 'ella' }, sights: [{ receiver: bup, consents: ['mias-ja'] }] },
    });
    expect(await askAbout({ items: [item], receiver: school }, ['--who'])).toMatchObject({ code: 0, answer: [{ sights: [{ receiver: bup }] }] });
  });

  test('--known-at leaves out what was written down later', async () => {
    const asked = { item, consents: [withdrawn] };
    expect(await askAbout(asked, ['--who'])).toMatchObject({ code: 0, answer: { sights: [] } });
    expect(await askAbout(asked, ['--who', '--known-at', '2026-11-24'])).toMatchObject({
      answer: { sights: [{ receiver: bup }], knownAt: '2026-11-24T11:00:00.000Z' },
    });
    const { out } = await ask(['share', '-', '--who', '--known-at', '2026-11-24'], { input: JSON.stringify({ ...ella, ...asked }) });
    expect(out).toContain(
      'Så som det var känt 24 november 2026 kl. 12.00.\n\nEn verksamhet fick veta det som rör psykisk hälsa för ella.\n- bup (region)\n  Svaret vilar på mias-ja.\n',
    );
  });
});

test.each<[more: object, path: string, code: string, reason: string]>([
  [{ receiver: bup }, 'item', 'missing', 'no item'],
  [{ item: { kind: 'school' } }, 'receiver', 'missing', 'no unit'],
  [{ item: { kind: 'school' }, items: [{ kind: 'school' }], receiver: bup }, 'items', 'saidTwice', 'an item and a list'],
  [{ item: { kind: 'school' }, receiver: bup, receivers: [bup] }, 'receivers', 'saidTwice', 'a unit and a list'],
  [{ item: { kind: 'school' }, receiver: bup, profile: 'sis', routine: { matureChildSuffices: true } }, 'profile', 'saidTwice', 'two routines'],
  [{ items: [], receiver: bup }, 'items', 'tooShort', 'an empty list'],
  [{ item: { kind: 'secrets' }, receiver: bup }, 'item.kind', 'unknownValue', 'a kind that is not known'],
  [{ item: { kind: 'school', about: 'bror' }, receiver: bup }, 'item.about', 'unknownName', 'somebody who is nowhere in the file'],
  [{ item: { kind: 'school' }, receiver: { house: 'region' } }, 'receiver.unit', 'missing', 'a house without a unit'],
])('%j is wrong: %s %s (%s)', async (more, path, code, _reason) => {
  expect(await askAbout(more)).toMatchObject({ code: 64, answer: { violations: [expect.objectContaining({ path, code, rule: 'SEC-11' })] } });
});
