import { describe, expect, test } from 'vitest';
import { differingItems } from '../content/differing-items.ts';
import { PlanCommand } from '../plan-command.schema.ts';
import { type Carried, carryOn, met, prepared } from '../testing/carry-on.ts';
import { daniel, goalId, hanna, idOf, interventionId, minutes, worker } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';

const view: PlanCommand = { type: 'recordView', item: { goal: goalId(2) }, person: daniel, stance: 'differs', words: 'Vi vet redan.' };
const answer: PlanCommand = {
  type: 'recordPlanAnswer',
  person: hanna,
  answer: 'partly',
  except: [{ intervention: interventionId(4) }],
  words: 'Inte sömnskolan.',
};

describe('GOA-06: each person’s view is kept', () => {
  test('beside what others think, in the plan itself (MEE-05)', () => {
    const both = carryOn(carryOn(met(), view), { ...view, person: hanna, stance: 'agrees', words: undefined });
    expect(both.plan.goals.find(({ id }) => id === goalId(2))?.views).toEqual([
      { person: daniel, stance: 'differs', words: 'Vi vet redan.', belief: undefined, by: worker, at: minutes(met().plan.version) },
      { person: hanna, stance: 'agrees', words: undefined, belief: undefined, by: worker, at: minutes(met().plan.version + 1) },
    ]);
    expect(both.plan.goals.find(({ id }) => id === goalId(1))?.views).toBeUndefined();
    expect(differingItems(both.plan).map(({ item }) => item)).toEqual([{ goal: goalId(2) }]);
  });
  test('a new view of the same person takes the place of the old; history keeps both', () => {
    const changed = carryOn(carryOn(met(), view), { ...view, stance: 'agrees' } as PlanCommand);
    expect(changed.plan.goals.find(({ id }) => id === goalId(2))?.views).toMatchObject([{ person: daniel, stance: 'agrees' }]);
    expect(changed.history.filter(({ change }) => change.type === 'recordView')).toHaveLength(2);
  });
  test('on an intervention too', () => {
    const on = carryOn(met(), { ...view, item: { intervention: interventionId(4) } } as PlanCommand);
    expect(on.plan.interventions.map(({ views }) => views?.length)).toEqual([undefined, undefined, undefined, 1]);
  });
  test('GOA-03: that a goal is accepted is told in the person’s own words, and how far they believe that it will work', () => {
    const own = carryOn(met(), { ...view, stance: 'agrees', words: 'Det vill jag.', belief: 7 } as PlanCommand);
    expect(own.plan.goals.find(({ id }) => id === goalId(2))?.views).toMatchObject([{ stance: 'agrees', words: 'Det vill jag.', belief: 7 }]);
    const isRead = (belief: number) => PlanCommand.safeParse({ ...view, belief }).success;
    expect([0, 10, -1, 11].map(isRead)).toEqual([true, true, false, false]);
  });
  const refusals: readonly [reason: string, command: PlanCommand, reasons: string[]][] = [
    ['a goal that is not there', { ...view, item: { goal: goalId(77) } } as PlanCommand, ['unknownGoal GOA-01 goal']],
    ['an intervention that is not there', { ...view, item: { intervention: interventionId(77) } } as PlanCommand, ['unknownIntervention GOA-12 intervention']],
    ['a stranger', { ...view, person: idOf(99) } as PlanCommand, ['unknownPerson ACT-18 person']],
  ];
  test.each(refusals)('%s', (_reason, command, reasons) => expect(refusedWith(met(), command)).toEqual(reasons));
});

describe('CON-27: the consent to the plan as made is recorded for each goal and intervention where views differ', () => {
  const answers = ({ plan }: Carried) => plan.planAnswers?.map(({ person, answer: said }) => [person, said]);
  test('with who wrote it when', () => {
    expect(carryOn(met(), answer).plan.planAnswers).toEqual([
      {
        person: hanna,
        answer: 'partly',
        except: [{ intervention: interventionId(4) }],
        words: 'Inte sömnskolan.',
        by: worker,
        at: minutes(met().plan.version),
      },
    ]);
  });
  test('one for each person, the latest', () => {
    const two = carryOn(carryOn(met(), answer), { ...answer, person: daniel, answer: 'yes', except: [] } as PlanCommand);
    expect(answers(two)).toEqual([
      [hanna, 'partly'],
      [daniel, 'yes'],
    ]);
    expect(answers(carryOn(two, { ...answer, answer: 'no', except: [] } as PlanCommand))).toEqual([
      [daniel, 'yes'],
      [hanna, 'no'],
    ]);
  });
  const refusals: readonly [reason: string, from: () => Carried, of: object, reasons: string[]][] = [
    ['no plan is made before the meeting', prepared, { answer: 'yes', except: [] }, ['meetingNotOpened CON-27']],
    ['a stranger', met, { person: idOf(99) }, ['unknownPerson ACT-18 person']],
    ['partly, and to what is not said', met, { except: [] }, ['exceptionsContradict CON-27 except']],
    ['yes, with exceptions', met, { answer: 'yes' }, ['exceptionsContradict CON-27 except']],
    ['no, with exceptions', met, { answer: 'no' }, ['exceptionsContradict CON-27 except']],
    ['save what is not in the plan', met, { except: [{ goal: goalId(77) }] }, ['unknownGoal GOA-01 goal']],
  ];
  test.each(refusals)('%s', (_reason, from, of, reasons) => expect(refusedWith(from(), { ...answer, ...of } as PlanCommand)).toEqual(reasons));
});
