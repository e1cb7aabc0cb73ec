import { lawsFor, profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { aProcess, day, noon, stations, type Written } from '../testing/a-process.ts';
import { checkAnswer, provisionsToAskFor } from './check-answer.ts';
import { checkInvitation, invitationDetails } from './check-invitation.ts';
import { InvitationPart } from './invitation-facts.schema.ts';

type Routine = Parameters<typeof profileNamed>[0];

const today = day('2026-11-26');
const at = noon(today);
const answered = (unit: string, answer: object, more: object = {}): Written => ({
  ...stations.called,
  invitations: [{ unit, sentOn: '2026-11-25', answer: { on: '2026-11-26', ...answer } as never, ...more }],
});

describe('INV-01: an invitation says what it must, and no more than the consent covers (CON-31)', () => {
  const all = InvitationPart.options;
  const plain = all.filter((part) => !invitationDetails.includes(part));
  const check = (covered: 'nothing' | 'withoutDetails' | 'details', holds: readonly InvitationPart[]) =>
    checkInvitation({ unit: 'skola', covered, holds: [...holds] }, today);

  test('with consent to details everything is carried', () => {
    expect(check('details', all)).toEqual({
      decision: { outcome: 'allowed', rules: ['INV-01', 'CON-31'], laws: lawsFor('CON-31', today), violations: [] },
      carries: all,
      holdsBack: [],
      lacks: [],
    });
  });
  test('without it the purpose, the questions and the adaptations stay, and are not missed', () => {
    expect(check('withoutDetails', all)).toMatchObject({ decision: { outcome: 'allowed' }, carries: plain, holdsBack: invitationDetails, lacks: [] });
  });
  test('without any consent nothing goes out', () => {
    expect(check('nothing', all)).toMatchObject({ carries: [], holdsBack: all, lacks: [] });
    expect(check('nothing', all).decision).toEqual({
      outcome: 'refused',
      rules: ['CON-31'],
      laws: lawsFor('CON-31', today),
      violations: [
        { code: 'invitationNotCovered', path: ['covered'], facts: { unit: 'skola' }, rule: 'CON-31', laws: lawsFor('CON-31', today), remedy: 'askForConsent' },
      ],
    });
  });
  test('what it lacks is named; adaptations are only said where there are any', () => {
    const { decision, lacks } = check('details', ['purpose', 'role', 'time', 'place', 'form', 'contact', 'invited']);
    expect(lacks).toEqual(['questions']);
    expect(decision.violations).toEqual([
      {
        code: 'invitationIncomplete',
        path: ['holds'],
        facts: { unit: 'skola', invitationParts: ['questions'] },
        rule: 'INV-01',
        laws: lawsFor('INV-01', today),
        remedy: 'completeInvitation',
      },
    ]);
    expect(checkInvitation({ unit: 'skola', covered: 'withoutDetails' }, today).lacks).toEqual(['role', 'time', 'place', 'form', 'contact', 'invited']);
  });
});

describe('INV-02, INV-08: a called unit says who comes, and one with a duty does not stay away', () => {
  const rows: readonly [reason: string, unit: string, answer: object, routine: Routine, codes: string[]][] = [
    ['who comes is said', 'bup', { kind: 'comes', who: 'Psykologen' }, 'national', []],
    ['it is not', 'bup', { kind: 'comes' }, 'national', ['whoComesMissing INV-02 sayWhoComes']],
    ['a substitute with mandate', 'bup', { kind: 'sendsSubstitute', who: 'Kollegan', hasMandate: true }, 'national', []],
    [
      'a substitute without',
      'bup',
      { kind: 'sendsSubstitute', who: 'Kollegan', hasMandate: false },
      'national',
      ['substituteWithoutMandate INV-02 giveMandate'],
    ],
    ['a substitute without a name', 'bup', { kind: 'sendsSubstitute', hasMandate: true }, 'national', ['whoComesMissing INV-02 sayWhoComes']],
    ['cannot come and sends nobody', 'bup', { kind: 'cannotCome' }, 'national', ['substituteMissing INV-02 sendSubstitute']],
    ['one without a duty may', 'skola', { kind: 'cannotCome' }, 'national', []],
    ['a unit with a duty declines (ACT-06)', 'bup', { kind: 'declines' }, 'national', ['mustTakePart INV-08 sendSubstitute']],
    ['school may where it is a guest (ACT-07)', 'skola', { kind: 'declines' }, 'national', []],
    ['school may not where it is an equal party (ACT-07)', 'skola', { kind: 'declines' }, 'vastra-gotaland', ['mustTakePart INV-08 sendSubstitute']],
    ['a youth home has no duty (ACT-08)', 'ungdomshem', { kind: 'declines' }, 'vastra-gotaland', []],
    ['a unit that is not the right one looks for it', 'bup', { kind: 'passesOn', to: 'vardcentral', toldCaller: true }, 'national', []],
  ];
  test.each(rows)('%s', (_reason, unit, answer, routine, codes) => {
    const decision = checkAnswer(unit, aProcess(answered(unit, answer)), { at, profile: profileNamed(routine) });
    expect(decision.violations.map(({ code, rule, remedy }) => `${code} ${rule} ${remedy}`)).toEqual(codes);
    expect(decision.violations.map(({ facts, path }) => [facts, path])).toEqual(codes.map(() => [{ unit }, ['answer']]));
  });
  test('a unit that has not answered, or is not called, has no wrong answer', () => {
    const facts = aProcess(answered('bup', { kind: 'comes', on: '2026-11-27' }));
    const check = (unit: string) => checkAnswer(unit, facts, { at, profile: profileNamed('national') });
    expect(check('bup')).toEqual({ outcome: 'allowed', rules: ['INV-02', 'INV-08'], laws: lawsFor('INV-08', today), violations: [] });
    expect(check('skola').outcome).toBe('allowed');
  });
});

test('INV-02: each unit is judged by its own answer', () => {
  const facts = aProcess({
    ...stations.called,
    invitations: [
      { unit: 'vardcentral', sentOn: '2026-11-25', answer: { kind: 'cannotCome', on: '2026-11-26' } },
      { unit: 'bup', sentOn: '2026-11-25', answer: { kind: 'comes', on: '2026-11-26', who: 'Psykologen' } },
    ],
  });
  const outcomes = ['vardcentral', 'bup'].map((unit) => checkAnswer(unit, facts, { at, profile: profileNamed('national') }).outcome);
  expect(outcomes).toEqual(['refused', 'allowed']);
});

describe('ACT-10: what one that declined without a duty provides is still asked for', () => {
  const rows: readonly [reason: string, unit: string, answer: object, more: object, routine: Routine, asks: string[]][] = [
    ['it declined', 'skola', { kind: 'declines' }, {}, 'national', ['skola']],
    ['it cannot come', 'skola', { kind: 'cannotCome' }, {}, 'national', ['skola']],
    ['it has been asked', 'skola', { kind: 'declines' }, { provisionsAskedOn: '2026-11-26' }, 'national', []],
    ['it comes', 'skola', { kind: 'comes' }, {}, 'national', []],
    ['it has a duty', 'skola', { kind: 'declines' }, {}, 'vastra-gotaland', []],
    ['its no is to come', 'skola', { kind: 'declines', on: '2026-11-27' }, {}, 'national', []],
  ];
  test.each(rows)('%s', (_reason, unit, answer, more, routine, asks) => {
    expect(provisionsToAskFor(aProcess(answered(unit, answer, more)), at, profileNamed(routine))).toEqual(asks);
  });
});
