import { lawsFor } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aRepresentative, askedFacts, aunt, aYes, bvc, child, consentId, day, father, godMan, grownUp, morning, mother } from '../testing/asked-facts.ts';
import { consentsToAskAgain } from './consents-to-ask-again.ts';
import { mayAskForSip } from './may-ask-for-sip.ts';
import { whatEnds } from './what-ends.ts';

const today = day('2026-11-23');
const settings = { ownConsentAskedDaysBefore: 90, reminderDaysBefore: [7, 1], parties: [bvc] };
const near = { to: day('2026-11-29') };

describe('CON-26: only a consent that goes on in its stead spares the giver a reminder', () => {
  const asked = (facts: Parameters<typeof askedFacts>[0]): readonly string[] =>
    consentsToAskAgain(askedFacts(facts), today, settings).map(({ person, as, why, on, consent }) => `${why} ${on} ${as} ${person} ${consent}`);
  const reminder = (person: string, as = 'guardian'): string => `endDate 2026-11-30 ${as} ${person} ${consentId(1)}`;
  const own = { givenBy: child, givenAs: 'self' } as const;
  const adult = { person: grownUp, guardians: [] };

  test.each([
    [{ consents: [aYes(near), aYes({ id: consentId(2), givenBy: father })] }, [reminder(mother)], 'the other guardian’s goes on'],
    [
      {
        consents: [aYes(near), aYes({ id: consentId(2), givenAs: 'godMan' })],
        representatives: [aRepresentative('godManForChild', { id: mother })],
      },
      [reminder(mother)],
      'the same person’s goes on, in another capacity',
    ],
    [{ consents: [aYes(near), aYes({ id: consentId(2) })] }, [], 'the giver’s own goes on'],
    [
      { consents: [aYes(near), aYes({ id: consentId(2), ...near })] },
      [reminder(mother), reminder(mother).replace(consentId(1), consentId(2))],
      'both end that day',
    ],
    [{ ...adult, consents: [aYes({ ...own, ...near })] }, [reminder(child, 'self')], 'an adult’s own ends'],
    [{ ...adult, consents: [aYes({ ...own, ...near }), aYes({ ...own, id: consentId(2), to: undefined })] }, [], 'and one without an end goes on'],
    [{ ...adult, consents: [aYes({ ...own, to: undefined })] }, [], 'one without an end'],
    [{ person: { id: child, birthDate: day('2008-11-28') }, consents: [aYes(), aYes({ ...own, id: consentId(3) })] }, [], 'CON-35: the guardians’ ends at 18'],
    [
      { person: { id: child, birthDate: day('2015-01-01'), diedOn: day('2026-11-28') }, consents: [aYes()] },
      [],
      'CON-35: nobody is asked for one who has died',
    ],
  ])('%#', (facts, expected, _reason) => expect(asked(facts)).toEqual(expected));
});

describe('CON-35: custody beside a period of it', () => {
  const since = (from?: string) => (from === undefined ? {} : { from: day(from) });
  test.each([
    [{ id: mother }, 'turns18', 'has been there since birth'],
    [{ id: mother, ...since('2026-02-02') }, 'turns18', 'goes on from the day after'],
    [{ id: mother, ...since('2026-02-03') }, 'custodyEnds', 'begins a day too late'],
  ])('%#', (other, why, _reason) => {
    const guardians = [{ id: mother, to: day('2026-02-01') }, other];
    expect(whatEnds(aYes({ to: undefined }), askedFacts({ guardians }))?.why).toBe(why);
  });
});

test('ACT-09: a refusal says who asked, in what capacity, by which law, and what would help', () => {
  expect(mayAskForSip({ id: aunt, as: 'relative' }, askedFacts(), morning).violations).toEqual([
    { code: 'mayNotAsk', path: [], facts: { person: aunt, as: 'relative' }, rule: 'ACT-09', laws: lawsFor('ACT-09', today), remedy: 'askPersonFirst' },
  ]);
  const allowed = mayAskForSip({ id: godMan, as: 'forvaltare' }, askedFacts({ person: grownUp, representatives: [aRepresentative('forvaltare')] }), morning);
  expect(allowed).toMatchObject({ rules: ['ACT-09'], laws: lawsFor('ACT-09', today) });
});
