import { describe, expect, test } from 'vitest';
import { mayDisclose } from './may-disclose.ts';
import { mayShare } from './may-share.ts';
import { sharingWith } from './sharing-with.ts';
import { aReceiver, barnmedicin, bothSay, bvc, daniel, day, hanna, josef, moment, morning, preschool, someFacts } from './testing/a-consent.ts';
import { aDisclosure, aProtection, grownUp, inCare } from './testing/a-record.ts';
import { about, answerTo, danielsOwn, seen } from './testing/answer-to.ts';

const blocked = ['refused', ['addressProtected', { person: josef }]];
const cleared = aProtection({ cleared: [bvc] });

describe('SEC-05: protected whereabouts are held back from everyone not cleared', () => {
  test.each([
    ['protectedAddress', [], blocked, 'nobody has been cleared'],
    ['protectedAddress', [aProtection()], blocked, 'BVC has not'],
    ['protectedAddress', [cleared], ['allowed'], 'BVC has, and the consents cover it'],
    ['protectedAddress', [aProtection({ cleared: [bvc], to: day('2026-11-22') })], blocked, 'the clearing ended with the protection'],
    ['protectedAddress', [aProtection({ of: daniel, cleared: [bvc] })], blocked, 'cleared for another person’s'],
    ['protectedAddress', [cleared, aProtection({ kind: 'sekretessmarkering' })], blocked, 'one of two has not cleared it'],
    ['contact', [], ['allowed'], 'of somebody who is not protected'],
    ['contact', [aProtection()], blocked, 'tells where the child is'],
    ['school', [aProtection()], blocked, 'so does the school'],
    ['school', [cleared], ['allowed'], 'BVC may know'],
    ['school', [aProtection({ from: day('2026-11-24') })], ['allowed'], 'from tomorrow'],
    ['school', [aProtection({ of: daniel })], ['allowed'], 'the father is protected, not the child'],
    ['goal', [aProtection()], ['allowed'], 'a goal tells nothing of it'],
  ] as const)('%#: %s', (kind, protections, expected, _reason) => {
    expect(answerTo(about(josef, kind), bvc, { protections: [...protections] })).toEqual(expected);
  });

  test.each([
    [[aProtection()], blocked, 'an item that reveals it'],
    [[cleared], ['allowed'], 'to one who is cleared'],
    [[aProtection({ of: daniel })], ['refused', ['addressProtected', { person: daniel }]], 'whose whereabouts it reveals is not told, so anybody’s'],
  ])('%#: a goal that reveals', (protections, expected, _reason) => {
    expect(answerTo({ ...about(josef, 'goal'), revealsWhereabouts: true }, bvc, { protections })).toEqual(expected);
  });

  test.each([
    ['school', true, blocked, 'it tells the school'],
    ['school', false, ['allowed'], 'somebody has said that it does not'],
    ['contact', false, ['allowed'], 'nor a way to reach the child'],
    ['protectedAddress', false, blocked, 'an address tells where somebody is, whatever is said'],
  ] as const)('%#: %s that is said to tell whereabouts: %s', (kind, revealsWhereabouts, expected, _reason) => {
    const item = { ...about(josef, kind), revealsWhereabouts };
    const facts = { protections: [aProtection()] };
    expect(answerTo(item, bvc, facts)).toEqual(expected);
    const decide = sharingWith(bvc, { facts: someFacts(facts), at: morning });
    expect([decide(about(josef, kind)), decide(item)].map(({ outcome }) => outcome)).toEqual(['refused', expected[0]]);
  });

  const placed = inCare('SoL', { addressSecretFrom: [daniel] });
  const fathersToo = [...bothSay({}), danielsOwn()];

  test.each<[Parameters<typeof answerTo>[0], Parameters<typeof answerTo>[2], ReturnType<typeof answerTo>, string]>([
    [about(josef), { care: [placed] }, blocked, 'a secret placement, and nobody has been cleared'],
    [about(josef), { care: [placed], protections: [cleared] }, ['allowed'], 'BVC has'],
    [about(josef), { care: [placed], protections: [aProtection({ of: daniel, cleared: [bvc] })] }, blocked, 'cleared for another person’s'],
    [about(josef), { care: [{ ...placed, to: day('2026-11-22') }] }, ['allowed'], 'the placement has ended'],
    [about(josef), { care: [inCare('SoL', { addressSecretFrom: [] })] }, ['allowed'], 'secret from nobody'],
    [about(josef), { care: [inCare('SoL', { noContactWith: [daniel] })] }, ['allowed'], 'no contact is another thing'],
    [about(josef, 'goal'), { care: [placed] }, ['allowed'], 'a goal tells nothing of it'],
    [{ ...about(josef, 'goal'), revealsWhereabouts: true }, { care: [placed] }, blocked, 'one that is said to does'],
    [
      { ...about(daniel, 'goal'), revealsWhereabouts: true },
      { care: [placed], consents: fathersToo },
      blocked,
      'also about the father: it may tell where the child is',
    ],
    [about(daniel, 'contact'), { care: [placed], consents: fathersToo }, ['allowed'], 'where the father is is no secret'],
  ])('CON-07, %#: a secret placement', (item, facts, expected, _reason) => {
    expect(answerTo(item, bvc, facts)).toEqual(expected);
  });

  test('CON-34: an item about the father is held back for his protection, with his own consent too', () => {
    const facts = { consents: [...bothSay({}), danielsOwn()], protections: [aProtection({ of: daniel })] };
    expect(answerTo(about(daniel, 'contact'), bvc, facts)).toEqual(['refused', ['addressProtected', { person: daniel }]]);
  });

  test('a clearing does not stand in for consent', () => {
    const facts = { consents: bothSay({ receivers: [aReceiver(preschool)] }), protections: [cleared] };
    expect(answerTo(about(josef, 'protectedAddress'), bvc, facts).flat()).toContain('receiverNotCovered');
  });
});

describe('CON-22: only what the unit’s task in the plan needs', () => {
  test.each([
    [[bvc], ['allowed'], 'it needs it'],
    [[preschool, bvc], ['allowed'], 'among others'],
    [[preschool], ['refused', ['notNeeded', { house: bvc.house, unit: bvc.unit, kind: 'goal' }]], 'another needs it'],
    [[], ['refused', ['notNeeded', { house: bvc.house, unit: bvc.unit, kind: 'goal' }]], 'nobody does'],
    [undefined, ['allowed'], 'everybody who takes part'],
  ])('%#', (neededBy, expected, _reason) => {
    const item = neededBy === undefined ? about(josef, 'goal') : { ...about(josef, 'goal'), neededBy };
    expect(answerTo(item, bvc, {})).toEqual(expected);
    expect(sharingWith(bvc, { facts: someFacts(), at: morning })(item).outcome).toBe(expected[0]);
  });
});

describe('CON-24: a consent that is taken back in part narrows', () => {
  const narrowed = (narrowing: object) => ({ consents: bothSay({ narrowings: [{ at: morning, receiver: bvc, ...narrowing }] }) });

  test.each([
    ['school', {}, 'receiverTakenBack', 'one party'],
    ['school', { kinds: ['school' as const] }, 'kindTakenBack', 'one kind'],
    ['goal', { kinds: ['school' as const] }, undefined, 'another kind'],
    ['school', { receiver: preschool }, undefined, 'another party'],
    ['school', { at: moment('2026-11-23T08:15:00.001Z') }, undefined, 'a millisecond later'],
    ['mentalHealth', { kinds: ['mentalHealth' as const] }, 'kindTakenBack', 'a kind that was never named'],
  ] as const)('%#: %s', (kind, narrowing, code, _reason) => {
    const refused = (person: typeof josef) => [code, seen(person, bvc, kind)];
    expect(answerTo(about(josef, kind), bvc, narrowed(narrowing))).toEqual(code === undefined ? ['allowed'] : ['refused', refused(hanna), refused(daniel)]);
  });

  test('another consent of the same giver has its own life', () => {
    const consents = [...narrowed({}).consents, ...bothSay({}).map((one, n) => ({ ...one, id: one.id.replace('00001', `0000${5 + n}`) as typeof one.id }))];
    expect(answerTo(about(josef), bvc, { consents })).toEqual(['allowed']);
  });

  test('CON-34: a party that is taken back may not know of the plan', () => {
    const facts = { consents: [...narrowed({}).consents, danielsOwn()] };
    expect(answerTo(about(daniel), bvc, facts).flat().slice(0, 2)).toEqual(['refused', 'receiverTakenBack']);
    const byKind = { consents: [...narrowed({ kinds: ['school'] }).consents, danielsOwn()] };
    expect(answerTo(about(daniel), bvc, byKind)).toEqual(['allowed']);
  });
});

describe('SEC-16: a recorded decision to disclose, apart from consent', () => {
  const way = { discloser: bvc, receiver: barnmedicin };
  const item = about(josef, 'somaticHealth');
  const disclosed = (facts: Parameters<typeof someFacts>[0], asked = item, at = morning) => {
    const { outcome, violations } = mayDisclose(asked, way, { facts: someFacts({ consents: [], ...facts }), at });
    return [outcome, ...violations.map(({ code }) => code)];
  };

  test.each([
    [{ disclosures: [aDisclosure()] }, item, ['allowed'], 'it covers'],
    [{}, item, ['refused', 'disclosureMissing'], 'never automatic'],
    [{ consents: bothSay({ receivers: [aReceiver(barnmedicin)] }) }, item, ['refused', 'disclosureMissing'], 'consent is another ground'],
    [{ disclosures: [aDisclosure({ neededForCare: false })] }, item, ['refused', 'disclosureMissing'], 'not needed for care'],
    [{ disclosures: [aDisclosure({ kinds: ['family'] })] }, item, ['refused', 'disclosureMissing'], 'another kind'],
    [{ disclosures: [aDisclosure({ receiver: preschool })] }, item, ['refused', 'disclosureMissing'], 'to another unit'],
    [{ disclosures: [aDisclosure({ discloser: preschool })] }, item, ['refused', 'disclosureMissing'], 'by another unit'],
    [{ disclosures: [aDisclosure({ about: daniel })] }, item, ['refused', 'disclosureMissing'], 'about another person'],
    [{ disclosures: [aDisclosure({ to: day('2026-11-22') })] }, item, ['refused', 'disclosureMissing'], 'until yesterday'],
    [{ disclosures: [aDisclosure({ from: day('2026-11-24') })] }, item, ['refused', 'disclosureMissing'], 'from tomorrow'],
    [{ disclosures: [aDisclosure({ withdrawnAt: morning })] }, item, ['refused', 'disclosureMissing'], 'revoked now'],
    [{ disclosures: [aDisclosure({ at: moment('2026-11-23T08:15:00.001Z') })] }, item, ['refused', 'disclosureMissing'], 'made later'],
    [{ disclosures: [aDisclosure()], person: grownUp }, item, ['refused', 'disclosureOnlyUnder18'], 'a grown-up'],
    [
      { disclosures: [aDisclosure({ about: daniel })] },
      about(daniel, 'somaticHealth'),
      ['refused', 'disclosureOnlyUnder18'],
      'somebody whose age is not known',
    ],
    [
      { disclosures: [aDisclosure()], person: { id: josef, birthDate: day('2023-03-14'), diedOn: day('2026-11-01') } },
      item,
      ['refused', 'personHasDied'],
      'who has died needs no care',
    ],
    [
      { disclosures: [aDisclosure({ kinds: ['contact'] })], protections: [aProtection()] },
      about(josef, 'contact'),
      ['refused', 'addressProtected'],
      'SEC-05: protected here too',
    ],
  ])('%#', (facts, asked, expected, _reason) => {
    expect(disclosed(facts, asked)).toEqual(expected);
  });

  test('the law of the one that discloses is cited', () => {
    const by = (law: 'osl-social' | 'osl-health') => mayDisclose(item, way, { facts: someFacts({ disclosures: [aDisclosure({ law })] }), at: morning });
    expect(by('osl-health')).toMatchObject({ rules: ['SEC-16'], laws: ['osl-health'] });
    expect(by('osl-social')).toMatchObject({ rules: ['SEC-16'], laws: ['osl-social'] });
  });

  test('it opens nothing by consent', () => {
    const facts = someFacts({ consents: [], disclosures: [aDisclosure()] });
    expect(mayShare(item, barnmedicin, { facts, at: morning }).outcome).toBe('refused');
  });
});
