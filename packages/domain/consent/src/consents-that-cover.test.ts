import { expect, test } from 'vitest';
import { consentsThatCover } from './consents-that-cover.ts';
import { aConsent, aReceiver, bothSay, bup, bvc, consentId, daniel, day, hanna, josef, moment, morning, someFacts } from './testing/a-consent.ts';

const school = { kind: 'school', about: josef } as const;
const [first, second, third, fourth] = [1, 2, 3, 4].map(consentId);

const spring = bothSay({ to: day('2026-06-30') });
const autumn = bothSay({ from: day('2026-06-01') }).map((one, n) => ({ ...one, id: consentId(3 + n) }));

test.each([
  { at: '2026-05-31T12:00:00.000Z', by: [first, second], reason: 'in May by the consents of the spring' },
  { at: '2026-06-15T12:00:00.000Z', by: [first, second, third, fourth], reason: 'in June by both' },
  { at: '2026-07-01T12:00:00.000Z', by: [third, fourth], reason: 'in July by those of the autumn' },
  { at: '2025-12-31T12:00:00.000Z', by: [], reason: 'before the first of them by none' },
])('any past time can be asked: $reason', ({ at, by }) => {
  expect(consentsThatCover(school, bvc, { facts: someFacts({ consents: [...spring, ...autumn] }), at: moment(at) })).toEqual(by);
});

test('one guardian alone opens nothing, so no consent is named', () => {
  expect(consentsThatCover(school, bvc, { facts: someFacts({ consents: [aConsent()] }), at: morning })).toEqual([]);
});

test('a consent that covers another unit, or another person, is not named', () => {
  const other = aConsent({ id: consentId(3), receivers: [aReceiver(bup)] });
  const own = aConsent({ id: consentId(4), about: hanna, givenBy: hanna, givenAs: 'self' });
  expect(consentsThatCover(school, bvc, { facts: someFacts({ consents: [...bothSay({}), other, own] }), at: morning })).toEqual([first, second]);
});

test('of two consents of one guardian the one that excludes the kind is not named', () => {
  const other = aConsent({ id: consentId(3), receivers: [aReceiver(bvc, { excluded: ['school'] })] });
  expect(consentsThatCover(school, bvc, { facts: someFacts({ consents: [...bothSay({}), other] }), at: morning })).toEqual([first, second]);
});

test('CON-34: what is excluded about the child says nothing about the father, so those consents are named too', () => {
  const own = aConsent({ id: consentId(3), about: daniel, givenBy: daniel, givenAs: 'self' });
  const consents = [...bothSay({ receivers: [aReceiver(bvc, { excluded: ['somaticHealth'] })] }), own];
  const item = { kind: 'somaticHealth', about: daniel } as const;
  expect(consentsThatCover(item, bvc, { facts: someFacts({ consents }), at: morning })).toEqual([first, second, third]);
});

test("an item about the father rests on the guardians' consents and his own (CON-34)", () => {
  const own = aConsent({ id: consentId(3), about: daniel, givenBy: daniel, givenAs: 'self' });
  const item = { kind: 'somaticHealth', about: daniel } as const;
  expect(consentsThatCover(item, bvc, { facts: someFacts({ consents: [...bothSay({}), own] }), at: morning })).toEqual([first, second, third]);
});
