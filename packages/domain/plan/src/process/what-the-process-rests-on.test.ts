import { lawsFor, profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import type { PersonAround } from '../person-around.schema.ts';
import type { Plan } from '../plan.schema.ts';
import { begun, carryOn } from '../testing/carry-on.ts';
import { aConsent, consentId, daniel, hanna, josef, minutes } from '../testing/fictional-family.ts';
import { aProcess, aSituation, day, noon, stations, type Written } from '../testing/a-process.ts';
import { aRepresentative } from '../testing/the-records.ts';
import { deadlinesOf } from './deadlines-of.ts';
import { gapsOf } from './gaps-of.ts';
import { mayEndIn } from './may-close.ts';
import { processFactsOf } from './process-facts-of.ts';
import { traceCall } from './trace-call.ts';
import { whoMustBeTold } from './who-must-be-told.ts';

const followUp = (of: object): Written =>
  ({ ...stations.led, followUp: { held: [{ on: '2027-03-02', stillNeeded: true, outcome: 'continue', ...of }] } }) as Written;

describe('What a plan ends by names its rule', () => {
  const ends: readonly [reason: string, facts: Written, outcome: string, rules: string[]][] = [
    ['consent is taken back', { ...stations.led, consent: { state: 'withdrawn' } }, 'allowed', ['FOL-12']],
    ['a new plan replaces it', followUp({ outcome: 'closeAndStartNew' }), 'allowed', ['FOL-11']],
    ['the goals are met', followUp({ goalsMet: true }), 'allowed', ['FOL-10']],
    ['nothing more is needed', followUp({ stillNeeded: false }), 'allowed', ['FOL-10']],
    ['nothing more is needed now, but soon', followUp({ stillNeeded: false, expectedSoon: true }), 'needsAssessment', ['FOL-10']],
    ['it goes on', followUp({}), 'needsAssessment', ['FOL-10']],
  ];
  test.each(ends)('%s', (_reason, facts, outcome, rules) => {
    const decision = mayEndIn(aSituation(facts, '2027-03-03'));
    expect(decision).toMatchObject({ outcome });
    expect(outcome === 'allowed' ? decision.rules : decision.violations.map(({ rule }) => rule)).toEqual(rules);
    expect(decision.laws).toEqual(outcome === 'allowed' ? rules.flatMap((rule) => lawsFor(rule as 'FOL-10', day('2027-03-03'))) : decision.laws);
  });
});

describe('FOL-13: who had the plan', () => {
  const told = (facts: Written) => whoMustBeTold(aProcess(facts), day('2027-03-03'));
  test('before anybody has taken the lead: those around, the one that began, those that were called', () => {
    const all = ['alma', 'eva', 'social', 'bup', 'skola'];
    expect(told(stations.named)).toEqual({ all, untold: all, unrecorded: ['social', 'bup', 'skola'], turnToIsSaid: false });
  });
  test('a lead that was not called had it too', () => {
    const lead = { unit: 'vardcentral', state: 'accepted', on: '2026-12-09' } as const;
    expect(told({ ...stations.named, lead }).all).toEqual(['alma', 'eva', 'social', 'bup', 'skola', 'vardcentral']);
    expect(told({ ...stations.named, lead: { ...lead, state: 'offered' } }).all).not.toContain('vardcentral');
  });
});

describe('What is not there leaves no trace', () => {
  test('PRO-03: a need that is not noticed yet has no deadline', () => {
    const need = { noticedBy: 'school', noticedOn: '2026-12-01' } as const;
    const owed = (date: string) => deadlinesOf(aProcess({ need }), noon(date), profileNamed('national')).map(({ what }) => what);
    expect([owed('2026-11-30'), owed('2026-12-01')]).toEqual([[], ['firstContact']]);
  });
  test('PRO-23: an occasion without an offer is no declined offer', () => {
    const kinds = (offer?: object) =>
      gapsOf(aProcess({ occasions: [{ kind: 'admission', on: '2026-11-20', offer }] } as Written), noon('2026-11-23'), profileNamed('national')).map(
        ({ kind }) => kind,
      );
    expect([kinds(), kinds({ on: '2026-11-20', outcome: 'declined' })]).toEqual([[], ['offerDeclined']]);
  });
});

test('INV-03: a call that is taken on tells the law it rests on', () => {
  const { decision } = traceCall('bup', aProcess(stations.called), day('2026-11-26'));
  expect(decision).toMatchObject({ outcome: 'allowed', rules: ['INV-03', 'LAD-03'], laws: lawsFor('INV-03', day('2026-11-26')) });
});

describe('CON-01: a no is told apart from an answer that nobody has given', () => {
  const stateOf = ({ plan }: ReturnType<typeof begun>, grownUp = false): string => {
    const people = plan.people.map((one) => (one.id === josef ? { ...one, birthDate: '2000-01-01' as never } : one));
    return processFactsOf(grownUp ? { ...plan, people } : plan, minutes(plan.version)).consent.state;
  };
  const says = (answer: 'yes' | 'no', givenBy: typeof hanna, givenAs: 'guardian' | 'self' | 'godMan') =>
    ({ type: 'recordConsent', consent: aConsent({ id: consentId(1), givenBy, givenAs, answer }) }) as const;
  // A child who came alone, with a god man in the guardians' stead.
  const represented = (): ReturnType<typeof begun> => {
    const { plan, history } = begun();
    const [child, godMan] = plan.people;
    const people: Plan['people'] = [
      { ...(child as PersonAround), unaccompanied: true },
      { ...(godMan as PersonAround), relation: 'godMan' },
    ];
    return carryOn({ plan: { ...plan, people }, history }, { type: 'recordRepresentative', representative: aRepresentative });
  };
  const rows: readonly [reason: string, state: () => string, expected: string][] = [
    ['no guardian has answered', () => stateOf(begun()), 'missing'],
    ['one guardian has said yes', () => stateOf(carryOn(begun(), says('yes', hanna, 'guardian'))), 'missing'],
    ['a guardian says no', () => stateOf(carryOn(begun(), says('no', daniel, 'guardian'))), 'refused'],
    ['an adult has not answered', () => stateOf(begun(), true), 'missing'],
    ['an adult says no', () => stateOf(carryOn(begun(), says('no', josef, 'self')), true), 'refused'],
    ['an adult says yes', () => stateOf(carryOn(begun(), says('yes', josef, 'self')), true), 'valid'],
    ['CON-09: a god man in the guardians’ stead has not answered', () => stateOf(represented()), 'missing'],
    ['CON-09: and says no', () => stateOf(carryOn(represented(), says('no', hanna, 'godMan'))), 'refused'],
  ];
  test.each(rows)('%s', (_reason, state, expected) => expect(state()).toBe(expected));
});
