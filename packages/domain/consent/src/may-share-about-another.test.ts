import { expect, test } from 'vitest';
import { aReceiver, bothSay, bup, bvc, daniel, hanna, josef, morning } from './testing/a-consent.ts';
import { about, answerTo, bothTo, danielsOwn, seen } from './testing/answer-to.ts';

test.each([
  {
    item: about(daniel, 'somaticHealth'),
    to: bvc,
    facts: {},
    answer: ['refused', ['otherPersonsConsentMissing', { person: daniel }]],
    reason: "CON-34: the father's own care is never within the consent for the child",
  },
  {
    item: about(daniel, 'somaticHealth'),
    to: bvc,
    facts: { consents: [...bothSay({}), danielsOwn()] },
    answer: ['allowed'],
    reason: "CON-34: with the father's own consent it may be shared",
  },
  {
    item: about(daniel, 'somaticHealth'),
    to: bvc,
    facts: { consents: [...bothSay({}), danielsOwn({ withdrawnAt: morning })] },
    answer: ['refused', ['otherPersonsConsentMissing', { person: daniel }]],
    reason: 'CON-34, CON-24: the father has withdrawn his own',
  },
  {
    item: about(daniel, 'somaticHealth'),
    to: bvc,
    facts: { consents: [...bothSay({}), danielsOwn({ answer: 'no' })] },
    answer: ['refused', ['otherPersonSaysNo', { person: daniel }]],
    reason: 'CON-34: the father says no for himself',
  },
  {
    item: about(daniel, 'mentalHealth'),
    to: bvc,
    facts: { consents: [...bothTo(aReceiver(bvc, { sensitive: ['mentalHealth'] })), danielsOwn()] },
    answer: ['refused', ['kindNotNamed', seen(daniel, bvc, 'mentalHealth')]],
    reason: "CON-34: sensitive kinds are named in the father's own consent, not in the child's",
  },
  {
    item: about(daniel, 'somaticHealth'),
    to: bup,
    facts: { consents: [...bothSay({}), danielsOwn({ receivers: [aReceiver(bup)] })] },
    answer: ['refused', ['receiverNotCovered', seen(hanna, bup)], ['receiverNotCovered', seen(daniel, bup)]],
    reason: 'CON-23: a unit that may not know of the plan learns nothing from it about the father either',
  },
  {
    item: about(daniel, 'somaticHealth'),
    to: bvc,
    facts: { consents: [...bothTo(aReceiver(bvc, { excluded: ['somaticHealth'] })), danielsOwn()] },
    answer: ['allowed'],
    reason: 'CON-34: what is excluded about the child says nothing about the father',
  },
  {
    item: about(daniel),
    to: bvc,
    facts: { guardians: [], consents: [danielsOwn()] },
    answer: ['refused', ['noGuardianKnown', { person: josef }]],
    reason: "CON-34: the father's own consent does not open the child's plan",
  },
])('$reason', ({ item, to, facts, answer }) => {
  expect(answerTo(item, to, facts)).toEqual(answer);
});
