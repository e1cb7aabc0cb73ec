import { describe, expect, test } from 'vitest';
import { aConsent, bothSay, bvc, consentId, josef, moment } from './testing/a-consent.ts';
import { startOf } from './testing/a-record.ts';
import { about, answerTo } from './testing/answer-to.ts';

describe('CON-11: consent to care, to sharing and to the work are three records', () => {
  const only = (matters: ('sipWork' | 'sharing' | 'care')[], changes = {}) => bothSay({ matters, ...changes });
  const apart = (...lists: ReturnType<typeof bothSay>[]) => lists.flat().map((one, n) => ({ ...one, id: consentId(n) }));
  const later = { takenAt: moment('2026-03-01T09:00:00.000Z') };

  test.each([
    [only(['care']), 'refused', 'refused', 'care alone lets nobody start or share'],
    [only(['sipWork']), 'allowed', 'refused', 'the work alone shares nothing'],
    [only(['sharing']), 'refused', 'refused', 'CON-22: what is shared is shared within the work'],
    [only(['sipWork', 'sharing']), 'allowed', 'allowed', 'both'],
    [apart(only(['sipWork']), only(['sharing'])), 'allowed', 'allowed', 'both, in records of their own'],
    [apart(bothSay({}), only(['care'], { answer: 'no', ...later })), 'allowed', 'allowed', 'a no to care leaves the others'],
    [apart(bothSay({}), only(['sharing'], { answer: 'no', ...later })), 'allowed', 'refused', 'a no to sharing ends the sharing'],
    [apart(bothSay({}), only(['sipWork'], { answer: 'no', ...later })), 'refused', 'refused', 'a no to the work ends both'],
  ])('%#', (consents, start, share, _reason) => {
    expect(startOf({ consents })[0]).toBe(start);
    expect(answerTo(about(josef), bvc, { consents })[0]).toBe(share);
  });

  test('a question about the work stays open for the sharing', () => {
    const childNo = aConsent({ id: consentId(9), givenBy: josef, givenAs: 'self', answer: 'no', matters: ['sipWork'] });
    expect(
      answerTo(about(josef), bvc, { consents: [...bothSay({}), childNo] })
        .flat()
        .slice(0, 2),
    ).toEqual(['needsAssessment', 'childSaysNo']);
  });
});
