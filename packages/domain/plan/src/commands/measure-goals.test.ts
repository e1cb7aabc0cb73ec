import { describe, expect, test } from 'vitest';
import { PlanCommand } from '../plan-command.schema.ts';
import { begun, type Carried, carryOn, met } from '../testing/carry-on.ts';
import { goalId, hanna, idOf, josef, minutes, worker } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';

const steps = ['Aldrig', 'Sällan', 'Varannan natt', 'De flesta nätter', 'Alla nätter'] as [string, string, string, string, string];
const scale = { type: 'setGoalScale', goal: goalId(2), steps } as const;
const rating = { type: 'rateGoal', goal: goalId(2), on: '2026-11-23' as never, level: -1 } as const;
const scaled = (): Carried => carryOn(met(), scale);
const goalIn = ({ plan }: Carried) => plan.goals.find(({ id }) => id === goalId(2));

describe('GOA-07: each goal has words for its steps from −2 to +2', () => {
  test('the words are kept, with the version that they were written in', () => {
    expect(goalIn(scaled())?.scale).toEqual({ steps, version: scaled().plan.version });
    expect(goalIn(carryOn(scaled(), { ...scale, steps: [...steps.slice(1), 'Alltid'] as never, baseVersion: scaled().plan.version }))?.scale?.steps[4]).toBe(
      'Alltid',
    );
  });
  test('all five have words', () => expect(PlanCommand.safeParse({ ...scale, steps: steps.slice(1) }).success).toBe(false));
  test('words that came too late are refused (PRO-22)', () => expect(refusedWith(scaled(), scale)).toEqual(['staleField PRO-22 baseVersion']));
  test('a goal that is not there has none', () => expect(refusedWith(met(), { ...scale, goal: goalId(77) })).toEqual(['unknownGoal GOA-01 goal']));
  test('no plan work before the consents', () =>
    expect(refusedWith({ ...begun(), plan: { ...begun().plan, goals: met().plan.goals } }, scale).map((one) => one.split(' ')[0])).toEqual([
      'guardianConsentMissing',
      'guardianConsentMissing',
    ]));
});

describe('GOA-07: ratings over time', () => {
  test('each is kept in the order it was written, with who and when', () => {
    const twice = carryOn(carryOn(scaled(), rating), { ...rating, level: undefined, own: 4, person: josef });
    expect(goalIn(twice)?.ratings).toEqual([
      { on: '2026-11-23', level: -1, by: worker, at: minutes(scaled().plan.version) },
      { on: '2026-11-23', own: 4, person: josef, by: worker, at: minutes(scaled().plan.version + 1) },
    ]);
  });
  const refusals: readonly [reason: string, from: () => Carried, command: PlanCommand, reasons: string[]][] = [
    ['a step needs the words of the steps', met, rating, ['scaleMissing GOA-07 level']],
    ['an own rating does not', met, { ...rating, level: undefined, own: 4, person: josef }, []],
    ['today is a day that has come', scaled, rating, []],
    ['tomorrow is not', scaled, { ...rating, on: '2026-11-24' as never }, ['dayNotCome GOA-07 on']],
    ['a goal that is not there', scaled, { ...rating, goal: goalId(77) }, ['unknownGoal GOA-01 goal']],
    ['a stranger rates nothing', scaled, { ...rating, person: idOf(99) }, ['unknownPerson ACT-18 person']],
  ];
  test.each(refusals)('%s', (_reason, from, command, reasons) => expect(refusedWith(from(), command)).toEqual(reasons));

  const forms: readonly [reason: string, of: object, isRead: boolean][] = [
    ['one of the two is told', { level: undefined }, false],
    ['an own rating says whose', { own: 4 }, false],
    ['both at once', { own: 4, person: hanna }, true],
    ['beyond the scale', { level: 3 }, false],
    ['below the scale', { level: -3 }, false],
    ['the ends of the scale', { level: 2, own: 10, person: hanna }, true],
    ['beyond ten', { own: 11, person: hanna }, false],
  ];
  test.each(forms)('%s: %j', (_reason, of, isRead) => expect(PlanCommand.safeParse({ ...rating, ...of }).success).toBe(isRead));
});
