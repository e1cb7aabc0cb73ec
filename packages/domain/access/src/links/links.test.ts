import { mayShare } from '@stafett/consent';
import { consentFactsOf, outsideHouse, type Party, type Plan } from '@stafett/plan';
import { describe, expect, test } from 'vitest';
import { almasPlan, alma, at, day, now } from '../testing/a-family.ts';
import { linkLimitsOn } from './link-limits.ts';
import { mayHaveLink } from './may-have-link.ts';

const company: Party = {
  ...(almasPlan().parties[0] as Party),
  house: outsideHouse,
  unit: 'foretaget' as Party['unit'],
  id: '00000000-0000-4000-8000-000000000481' as Party['id'],
};
const planWith = (changes: Partial<Plan> = {}): Plan => almasPlan({ parties: [...almasPlan().parties, company], ...changes });
const codes = (plan: Plan, party = company.id, moment = now) =>
  mayHaveLink(plan, party, moment).violations.map(({ code, rule, path }) => [code, rule, path.join('.')].filter(Boolean).join(' '));
const guardians = almasPlan().people.filter(({ relation }) => relation === 'guardian');
const yes = (giver: string, changes: object = {}) =>
  ({
    id: `00000000-0000-4000-8000-${giver.slice(-12).replace(/^./, '5')}`,
    about: alma,
    givenBy: giver,
    givenAs: 'guardian',
    answer: 'yes',
    from: '2026-11-01',
    receivers: [{ house: outsideHouse, unit: company.unit, sensitive: [], excluded: [] }],
    form: 'oral',
    takenBy: { name: 'Maria', house: 'municipality', unit: 'barn-och-familj' },
    takenAt: at('2026-11-01'),
    informedHow: 'Samtal',
    language: 'sv',
    interpreter: false,
    ...changes,
  }) as unknown as Plan['consents'][number];
const consents = guardians.map(({ id }) => yes(id));

describe('CON-31, SEC-02: who may have a one-time link', () => {
  test('a party without a house that the consents name', () => {
    const decision = mayHaveLink(planWith({ consents }), company.id, now);
    expect([decision.outcome, decision.rules[0], codes(planWith({ consents }))]).toEqual(['allowed', 'SEC-02', []]);
  });

  test.each([
    ['nobody', planWith({ consents }), '00000000-0000-4000-8000-000000000999', ['unknownParty INV-01 party']],
    ['a party with a house, which gets its copy there', planWith({ consents }), almasPlan().parties[0]?.id, ['unitHasHouse SEC-02 party']],
  ])('not %s', (_reason, plan, party, reasons) => {
    expect(codes(plan, party as Party['id'])).toEqual(reasons);
  });

  test('not while the original is on its way', () => {
    const moving = planWith({ consents, moving: { to: 'region' as never, since: now } });
    expect(codes(moving)).toEqual(['originalOnTheWay SEC-02']);
    expect(mayHaveLink(moving, company.id, now).violations[0]?.facts).toEqual({ house: 'region' });
  });

  test('CON-23: not when the consents do not let it know that there is a plan, for the same reasons', () => {
    const plan = planWith({ consents: [] });
    expect(codes(plan)).not.toEqual([]);
    expect(mayHaveLink(plan, company.id, now)).toEqual(mayShare({ kind: 'identity', about: alma }, company, { facts: consentFactsOf(plan), at: now }));
  });

  test('CON-24: a clock that is set back wakes no consent that was taken back', () => {
    const taken = consents.map((one) => ({ ...one, withdrawnAt: at('2026-11-23', '09:00:00.000') }));
    expect(codes(planWith({ consents: taken }))).toEqual([]);
    expect(codes(planWith({ consents: taken, consentChangedAt: at('2026-11-23', '09:00:00.000') }))).not.toEqual([]);
  });
});

describe('SEC-04: how long a link lives', () => {
  test.each(['2026-10-31', '2026-11-01', '2030-01-01'])('one that is made %s', (made) => {
    expect(linkLimitsOn(day(made))).toEqual({ from: '2026-11-01', hours: 72, readingMinutes: 30, attempts: 5 });
  });
});
