import { expect, test } from 'vitest';
import { whatEnds } from './what-ends.ts';
import { askedFacts, aYes, child, consentId, day, moment, mother } from '../testing/asked-facts.ts';

const turning18 = { person: { id: child, birthDate: day('2009-02-01') } };

test.each([
  { consent: { to: undefined }, facts: {}, end: { on: '2041-03-14', why: 'turns18' }, reason: 'CON-35: without an end, on the 18th birthday' },
  { consent: {}, facts: {}, end: { on: '2028-01-01', why: 'endDate' }, reason: 'CON-21: the day after its last day' },
  { consent: {}, facts: turning18, end: { on: '2027-02-01', why: 'turns18' }, reason: 'CON-35: the birthday comes before the last day' },
  {
    consent: { withdrawnAt: moment('2026-06-30T22:30:00.000Z') },
    facts: turning18,
    end: { on: '2026-07-01', why: 'withdrawn' },
    reason: 'CON-24: withdrawn after midnight in Sweden',
  },
  {
    consent: {},
    facts: { guardians: [{ id: mother, to: day('2026-08-31') }] },
    end: { on: '2026-09-01', why: 'custodyEnds' },
    reason: 'CON-35: custody changes',
  },
  {
    consent: { to: undefined },
    facts: {
      guardians: [
        { id: mother, to: day('2024-08-31') },
        { id: mother, from: day('2025-01-01') },
      ],
    },
    end: { on: '2041-03-14', why: 'turns18' },
    reason: 'custody that was taken up again goes on',
  },
  {
    consent: { to: day('2027-01-31') },
    facts: turning18,
    end: { on: '2027-02-01', why: 'endDate' },
    reason: 'of two ends on one day the one that somebody chose is named',
  },
  {
    consent: { to: undefined },
    facts: {
      guardians: [
        { id: mother, to: day('2024-08-31') },
        { id: mother, from: day('2025-01-01'), to: day('2026-12-31') },
      ],
    },
    end: { on: '2027-01-01', why: 'custodyEnds' },
    reason: 'CON-35: of two times with custody the last counts',
  },
  {
    consent: { givenAs: 'self' as const, givenBy: child, to: undefined },
    facts: turning18,
    end: undefined,
    reason: "the person's own consent goes on after 18",
  },
])('$reason', ({ consent, facts, end }) => {
  expect(whatEnds(aYes({ id: consentId(1), ...consent }), askedFacts(facts))).toEqual(end);
});
