import { describe, expect, test } from 'vitest';
import { consentsToAskAgain } from './consents-to-ask-again.ts';
import { whatEnds } from './what-ends.ts';
import { aRepresentative, askedFacts, aYes, bup, bvc, child, consentId, day, godMan, grownUp, moment, mother } from '../testing/asked-facts.ts';

describe('CON-26 and CON-35: whom to ask again', () => {
  const settings = { ownConsentAskedDaysBefore: 90, reminderDaysBefore: [7, 1] };
  const ella = { id: child, birthDate: day('2009-02-21') };
  const today = day('2026-11-23');
  const asked = (facts: Parameters<typeof askedFacts>[0], parties = [bvc]) =>
    consentsToAskAgain(askedFacts({ guardians: [{ id: mother }], ...facts }), today, { ...settings, parties });
  const end = (to: string, changes = {}) => ({ consents: [aYes({ to: day(to), ...changes })] });
  const reminder = { person: mother, as: 'guardian', consent: consentId(1) };

  test.each([
    [end('2026-11-29'), [{ ...reminder, why: 'endDate', on: '2026-11-30' }], 'it ends within a week'],
    [end('2026-11-30'), [], 'in eight days'],
    [end('2026-11-23'), [{ ...reminder, why: 'endDate', on: '2026-11-24' }], 'its last day is today'],
    [end('2026-11-22'), [], 'it is over: there is nothing to remind of'],
    [end('2026-11-29', { answer: 'no' }), [], 'a no is not asked again'],
    [end('2026-11-29', { withdrawnAt: moment('2026-11-20T09:00:00.000Z') }), [], 'withdrawn'],
    [{ consents: [aYes({ to: day('2026-11-29') }), aYes({ id: consentId(2) })] }, [], 'another goes on'],
    [{ guardians: [{ id: mother, to: day('2026-11-25') }], consents: [aYes()] }, [{ ...reminder, why: 'custodyEnds', on: '2026-11-26' }], 'custody ends'],
    [{ person: ella, consents: [aYes()] }, [{ person: child, as: 'self', why: 'turns18', on: '2027-02-21' }], 'the person turns 18 in 90 days'],
    [{ person: { ...ella, birthDate: day('2009-02-22') }, consents: [aYes()] }, [], 'in 91'],
    [
      { person: ella, consents: [aYes(), aYes({ givenBy: child, givenAs: 'self' })].map((one, n) => ({ ...one, id: consentId(n) })) },
      [],
      'an own consent is there',
    ],
    [
      { person: ella, consents: [aYes(), aYes({ id: consentId(5), givenBy: child, givenAs: 'self', to: day('2027-02-20') })] },
      [{ person: child, as: 'self', why: 'turns18', on: '2027-02-21' }],
      'an own consent that ends before',
    ],
    [
      { person: ella, consents: [aYes(), aYes({ id: consentId(5), givenBy: child, givenAs: 'self', from: day('2027-02-21') })] },
      [],
      'an own consent from that day',
    ],
    [{ person: grownUp, consents: [] }, [], 'of age already'],
  ])('%#', (facts, expected, _reason) => {
    expect(asked(facts)).toEqual(expected);
  });

  test('CON-26: a unit takes part that the consent does not list', () => {
    expect(asked({ consents: [aYes()] }, [bvc, bup])).toEqual([{ ...reminder, why: 'circleChanged', on: today }]);
  });

  test.each([
    [
      aYes({ givenAs: 'godMan', givenBy: godMan, to: undefined }),
      { representatives: [aRepresentative('godMan', { to: day('2026-12-31') })] },
      { on: '2027-01-01', why: 'mandateEnds' },
      'a mandate ends',
    ],
    [
      aYes({ givenAs: 'godMan', givenBy: godMan, to: undefined }),
      { representatives: [aRepresentative('godManForChild')], person: ella },
      { on: '2027-02-21', why: 'turns18' },
      'a god man for a child',
    ],
    [aYes({ to: undefined }), { person: { ...ella, diedOn: day('2026-12-01') } }, { on: '2026-12-01', why: 'death' }, 'death'],
    [
      aYes({ to: undefined }),
      {
        guardians: [
          { id: mother, to: day('2026-02-01') },
          { id: mother, from: day('2026-03-01') },
        ],
      },
      { on: '2026-02-02', why: 'custodyEnds' },
      'custody that was given back does not bring it to life',
    ],
    [
      aYes({ to: undefined }),
      {
        guardians: [
          { id: mother, to: day('2026-02-01') },
          { id: mother, from: day('2026-02-02'), to: day('2026-05-01') },
        ],
      },
      { on: '2026-05-02', why: 'custodyEnds' },
      'custody that goes on does',
    ],
  ])('CON-35: what ends, %#', (consent, facts, expected, _reason) => {
    expect(whatEnds(consent, askedFacts(facts))).toEqual(expected);
  });
});
