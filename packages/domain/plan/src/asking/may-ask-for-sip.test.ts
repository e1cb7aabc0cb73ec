import { describe, expect, test } from 'vitest';
import { mayAskForSip } from './may-ask-for-sip.ts';
import { aRepresentative, askedFacts, aunt, child, day, godMan, grownUp, morning, mother } from '../testing/asked-facts.ts';

describe('ACT-09: who may ask for a plan', () => {
  const facts = askedFacts({ representatives: [aRepresentative('godManForChild')] });
  const adults = (...representatives: ReturnType<typeof aRepresentative>[]) => askedFacts({ person: grownUp, representatives });

  test.each([
    [{ id: child, as: 'person' }, facts, 'allowed', 'the child itself'],
    [{ id: mother, as: 'person' }, facts, 'refused', 'somebody else as the person'],
    [{ id: mother, as: 'guardian' }, facts, 'allowed', 'a guardian'],
    [{ id: aunt, as: 'guardian' }, facts, 'refused', 'one without custody'],
    [{ id: mother, as: 'guardian' }, askedFacts({ guardians: [{ id: mother, to: day('2026-11-22') }] }), 'refused', 'custody ended yesterday'],
    [{ id: mother, as: 'guardian' }, askedFacts({ guardians: [{ id: mother, to: day('2026-11-23') }] }), 'allowed', 'its last day'],
    [{ id: mother, as: 'guardian' }, askedFacts({ guardians: [{ id: mother, from: day('2026-11-24') }] }), 'refused', 'custody begins tomorrow'],
    [{ id: mother, as: 'guardian' }, adults(), 'refused', 'a parent of a grown-up'],
    [{ id: aunt, as: 'relative' }, facts, 'refused', 'a relative on their own'],
    [{ id: aunt, as: 'relative', agreed: true }, facts, 'allowed', 'a relative with consent'],
    [{ id: godMan, as: 'godMan' }, facts, 'allowed', 'CON-09: a god man for a child stands in the guardians’ stead'],
    [{ id: godMan, as: 'godMan' }, adults(aRepresentative('godMan')), 'refused', 'a god man of a grown-up on his own'],
    [{ id: godMan, as: 'godMan', agreed: true }, adults(aRepresentative('godMan')), 'allowed', 'with consent'],
    [{ id: godMan, as: 'godMan', agreed: true }, adults(), 'refused', 'who is not appointed'],
    [{ id: godMan, as: 'forvaltare' }, adults(aRepresentative('forvaltare')), 'allowed', 'a förvaltare within the mandate'],
    [{ id: godMan, as: 'forvaltare' }, adults(aRepresentative('forvaltare', { mandate: ['economy'] })), 'refused', 'and not outside it'],
    [{ id: godMan, as: 'forvaltare' }, adults(aRepresentative('forvaltare', { to: day('2026-11-22') })), 'refused', 'nor after it'],
    [{ id: aunt, as: 'forvaltare' }, adults(aRepresentative('forvaltare')), 'refused', 'another than the one who is appointed'],
    [{ id: godMan, as: 'personligtOmbud', agreed: true }, adults(aRepresentative('personligtOmbud')), 'allowed', 'an ombud on commission'],
    [{ id: godMan, as: 'personligtOmbud' }, adults(aRepresentative('personligtOmbud')), 'refused', 'an ombud without'],
  ] as const)('%#', (asker, known, outcome, _reason) => {
    expect(mayAskForSip(asker, known, morning)).toMatchObject({ outcome, rules: ['ACT-09'] });
  });

  test('a refusal names who asked, and what would help', () => {
    expect(mayAskForSip({ id: aunt, as: 'relative' }, facts, morning).violations[0]).toMatchObject({
      code: 'mayNotAsk',
      facts: { person: aunt, as: 'relative' },
      remedy: 'askPersonFirst',
    });
  });
});
