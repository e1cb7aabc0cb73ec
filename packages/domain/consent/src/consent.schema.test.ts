import { violationsOf } from '@stafett/kernel';
import { expect, test } from 'vitest';
import { Consent } from './consent.schema.ts';
import { ConsentFacts } from './consent-facts.schema.ts';
import type { ConsentFormCode } from './consent-form.ts';
import { aConsent, aReceiver, bvc, daniel, hanna, josef, preschool, someFacts } from './testing/a-consent.ts';

const faultsIn = (input: unknown) => {
  const read = Consent.safeParse(input);
  return read.success ? [] : violationsOf<ConsentFormCode>(read.error, input).map(({ code, path, rule }) => [code, path.join('.'), rule]);
};

test.each([
  { changes: {}, faults: [], reason: 'CON-20: an oral answer, documented' },
  { changes: { form: 'sign' }, faults: [], reason: 'CON-20: a nod is enough if that is how the person speaks' },
  { changes: { to: undefined }, faults: [], reason: 'CON-21: an end is advice' },
  { changes: { to: '2026-01-01' }, faults: [], reason: 'CON-21: one day is a period' },
  { changes: { to: '2025-12-31' }, faults: [['endsBeforeStart', 'to', 'CON-21']], reason: 'CON-21: it ends before it begins' },
  { changes: { from: '2026-02-30' }, faults: [['invalidFormat', 'from', 'SEC-11']], reason: 'a day that does not exist' },
  { changes: { form: 'telepathy' }, faults: [['unknownValue', 'form', 'SEC-11']], reason: 'CON-20: a form that nobody knows' },
  { changes: { takenBy: undefined }, faults: [['missing', 'takenBy', 'SEC-11']], reason: 'CON-20: who took it is missing' },
  { changes: { takenAt: undefined }, faults: [['missing', 'takenAt', 'SEC-11']], reason: 'CON-20: when it was taken is missing' },
  { changes: { informedHow: '  ' }, faults: [['tooShort', 'informedHow', 'SEC-11']], reason: 'CON-21: how they were informed is empty' },
  { changes: { language: 'svenska språket' }, faults: [['invalidFormat', 'language', 'SEC-11']], reason: 'CON-21: a language is written by its code' },
  { changes: { language: 'ar' }, faults: [], reason: 'CON-21: informed in Arabic' },
  { changes: { givenAs: 'self' }, faults: [['giverContradicts', 'givenAs', 'CON-21']], reason: 'one answers as oneself only about oneself' },
  { changes: { givenBy: josef }, faults: [['giverContradicts', 'givenAs', 'CON-21']], reason: 'nobody is their own guardian' },
  { changes: { receivers: [aReceiver(bvc), aReceiver(bvc)] }, faults: [['receiverTwice', 'receivers', 'CON-21']], reason: 'the same unit listed twice' },
  {
    changes: { receivers: [aReceiver(bvc, { sensitive: ['medication'], excluded: ['medication'] })] },
    faults: [['kindNamedAndExcluded', 'receivers', 'CON-21']],
    reason: 'a kind both named and excluded',
  },
  {
    changes: { receivers: [aReceiver(preschool), aReceiver(bvc, { sensitive: ['medication'], excluded: ['medication'] })] },
    faults: [['kindNamedAndExcluded', 'receivers', 'CON-21']],
    reason: 'also for the second unit only',
  },
  {
    changes: { receivers: [{ ...aReceiver(bvc), sensitive: ['school'] }] },
    faults: [['unknownValue', 'receivers.0.sensitive.0', 'SEC-11']],
    reason: 'CON-31: only sensitive kinds are named',
  },
  { changes: { phone: '070' }, faults: [['unknownField', 'phone', 'SEC-11']], reason: 'a field that a consent does not have' },
])('$reason', ({ changes, faults }) => {
  expect(faultsIn({ ...aConsent(), ...changes })).toEqual(faults);
});

test('Swedish is meant when no language is said', () => {
  const { language: _, ...rest } = aConsent();
  expect(Consent.parse(rest).language).toBe('sv');
});

test('the facts of a question are read whole', () => {
  expect(ConsentFacts.parse(someFacts()).guardians).toEqual([{ id: hanna }, { id: daniel }]);
});
