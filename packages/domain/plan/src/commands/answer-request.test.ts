import { describe, expect, test } from 'vitest';
import { checkCompleteness } from '../check-completeness.ts';
import { nextForParty } from '../next-for-party.ts';
import type { PlanCommand } from '../plan-command.schema.ts';
import { type Carried, carryOn, invited, met } from '../testing/carry-on.ts';
import { counsellor, goalId, hanna, healthCentre, interventionId, minutes, paediatrics, partyId, worker } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';

const petra = { ...counsellor, user: 'petra.wiklund', unit: healthCentre.unit };
const standingIn = ({ plan }: Carried, number: number): string | undefined =>
  plan.interventions.find(({ id }) => id === interventionId(number))?.acceptance?.state;

const open = (): Carried => {
  const opened = carryOn(invited(), { type: 'openMeeting', present: { parties: [partyId(1), partyId(2)], people: [hanna] } });
  return carryOn(opened, { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'Josef har det tryggt.' });
};
const put = (from: Carried, of: Partial<PlanCommand> & object, by = worker): Carried =>
  carryOn(from, { type: 'addIntervention', intervention: interventionId(1), goal: goalId(1), what: 'Samtal', ...of } as PlanCommand, by);

describe('GOA-14, ACT-04: a party commits only its own interventions', () => {
  const cases: readonly [reason: string, from: () => Carried, state: string | undefined][] = [
    ['the unit that writes takes on its own', () => put(open(), { responsible: { party: partyId(1) } }), 'accepted'],
    ['also before the meeting', () => put(carryOn(invited(), longTerm), { responsible: { party: partyId(1) } }), 'accepted'],
    ['a party that is there says yes at the meeting', () => put(open(), { responsible: { party: partyId(2) } }), 'accepted'],
    ['a party that is not there is asked', () => put(open(), { responsible: { party: partyId(4) } }), 'requested'],
    [
      'before the meeting a party is asked, also one that will come',
      () => put(carryOn(invited(), longTerm), { responsible: { party: partyId(2) } }),
      'requested',
    ],
    [
      'what must be decided first is asked for, also of a party that is there',
      () => put(open(), { responsible: { party: partyId(2) }, request: true }),
      'requested',
    ],
    ['and of the own unit', () => put(open(), { responsible: { party: partyId(1) }, request: true }), 'requested'],
    ['the family’s own needs nobody’s yes', () => put(open(), { responsible: { person: hanna } }), undefined],
    ['nobody is asked yet', () => put(open(), {}), undefined],
  ];
  const longTerm: PlanCommand = { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'Josef har det tryggt.' };
  test.each(cases)('%s', (_reason, from, state) => expect(standingIn(from(), 1)).toBe(state));

  test('after the meeting a party is asked, though it was there', () => {
    expect(standingIn(put(met(), { intervention: interventionId(9), responsible: { party: partyId(2) } }), 9)).toBe('requested');
  });
  test('who asked, and when, is kept', () => {
    const asked = put(open(), { responsible: { party: partyId(4) } });
    expect(asked.plan.interventions[0]?.acceptance).toEqual({ state: 'requested', by: worker, at: minutes(asked.plan.version - 1) });
  });

  const moved = (of: object): Carried => {
    const from = put(open(), { responsible: { party: partyId(2) } });
    return carryOn(from, { type: 'arrangeIntervention', intervention: interventionId(1), after: [], baseVersion: from.plan.version, ...of } as PlanCommand);
  };
  test('moved to another party it is a request again', () => expect(standingIn(moved({ responsible: { party: partyId(4) } }), 1)).toBe('requested'));
  test('left with the same it stays taken on', () => expect(standingIn(moved({ responsible: { party: partyId(2) } }), 1)).toBe('accepted'));
  test('unless it is said that it must be decided first', () =>
    expect(standingIn(moved({ responsible: { party: partyId(2) }, request: true }), 1)).toBe('requested'));
  test('taken from all it is nobody’s', () => expect(standingIn(moved({}), 1)).toBeUndefined());
});

describe('GOA-14: the party that is asked answers for itself', () => {
  const asked = met;
  const accept: PlanCommand = { type: 'acceptIntervention', intervention: interventionId(4) };
  const decline: PlanCommand = { type: 'declineIntervention', intervention: interventionId(4), reason: 'Vi har ingen tid' };

  test('it says yes', () => {
    const accepted = carryOn(asked(), accept, petra);
    expect(accepted.plan.interventions[3]?.acceptance).toEqual({ state: 'accepted', by: petra, at: minutes(asked().plan.version) });
    expect(checkCompleteness(accepted.plan, '2026-11-24' as never).hints.map(({ code }) => code)).not.toContain('stillRequested');
    expect(standingIn(accepted, 1)).toBe('accepted');
  });
  test('it says no with the reason, and nobody answers for it (PLA-01)', () => {
    const declined = carryOn(asked(), decline, petra);
    expect(declined.plan.interventions[3]?.acceptance).toMatchObject({ state: 'declined', reason: 'Vi har ingen tid' });
    expect(checkCompleteness(declined.plan, '2026-11-24' as never).decision.violations).toMatchObject([
      { code: 'interventionDeclined', facts: { intervention: interventionId(4) } },
    ]);
    expect(standingIn(carryOn(declined, accept, petra), 4)).toBe('accepted');
  });
  const refusals: readonly [reason: string, from: () => Carried, command: PlanCommand, by: typeof worker, reasons: string[]][] = [
    ['another does not say yes for it', asked, accept, worker, ['notYoursToAccept GOA-14 intervention']],
    ['nor no', asked, decline, counsellor, ['notYoursToAccept GOA-14 intervention']],
    ['what is taken on is not asked for', asked, { ...accept, intervention: interventionId(1) }, counsellor, ['notRequested GOA-14 intervention']],
    ['what it said no to it does not say no to again', () => carryOn(asked(), decline, petra), decline, petra, ['notRequested GOA-14 intervention']],
    ['what it took on is not left by a no', () => carryOn(asked(), accept, petra), decline, petra, ['notRequested GOA-14 intervention']],
    [
      'the family is not asked',
      () => put(open(), { responsible: { person: hanna } }),
      { ...accept, intervention: interventionId(1) },
      worker,
      ['notRequested GOA-14 intervention'],
    ],
    ['nobody is asked', () => put(open(), {}), { ...accept, intervention: interventionId(1) }, worker, ['notRequested GOA-14 intervention']],
    ['an intervention of no plan', asked, { ...accept, intervention: interventionId(77) }, petra, ['unknownIntervention GOA-12 intervention']],
  ];
  test.each(refusals)('%s', (_reason, from, command, by, reasons) => expect(refusedWith(from(), command, by)).toEqual(reasons));

  test('at the meeting the one that writes it down writes what a party that is there says', () => {
    const must = put(open(), { responsible: { party: partyId(2) }, request: true });
    expect(standingIn(carryOn(must, { ...accept, intervention: interventionId(1) } as PlanCommand), 1)).toBe('accepted');
  });

  test('it sees that it is asked, before what it has to report', () => {
    expect(nextForParty(asked().plan, healthCentre)).toEqual({ action: 'answerRequest' });
    expect(nextForParty(carryOn(asked(), accept, petra).plan, healthCentre).action).toBe('reportIntervention');
    expect(nextForParty(carryOn(asked(), decline, petra).plan, healthCentre).action).toBe('nothing');
  });

  const report = (status: 'underWay' | 'done' | 'notDone', by = petra) =>
    carryOn(asked(), { type: 'reportIntervention', intervention: interventionId(4), status, note: 'x' }, by);
  test.each([
    ['underWay', 'accepted'],
    ['done', 'accepted'],
    ['notDone', 'requested'],
  ] as const)('a party that reports %s leaves it %s', (status, state) => expect(standingIn(report(status), 4)).toBe(state));
  test('a report by another unit takes nothing on for it', () => expect(standingIn(report('underWay', worker), 4)).toBe('requested'));
  test('a report on what is taken on keeps who took it on', () => {
    const reported = carryOn(asked(), { type: 'reportIntervention', intervention: interventionId(1), status: 'underWay' }, counsellor);
    expect(reported.plan.interventions[0]?.acceptance).toEqual(asked().plan.interventions[0]?.acceptance);
    expect(paediatrics.unit).toBe(counsellor.unit);
  });
});

describe('GOA-13: interventions are given together', () => {
  const two = (): Carried => put(put(open(), {}), { intervention: interventionId(2), together: [interventionId(1)] });
  test('it is kept when somebody else is made responsible', () => {
    const from = two();
    const after = carryOn(from, { type: 'arrangeIntervention', intervention: interventionId(2), after: [], baseVersion: from.plan.version });
    expect(after.plan.interventions[1]?.together).toEqual([interventionId(1)]);
    const apart = carryOn(after, { type: 'arrangeIntervention', intervention: interventionId(2), after: [], together: [], baseVersion: after.plan.version });
    expect(apart.plan.interventions[1]?.together).toEqual([]);
  });
  test('what is taken away is pointed at by nothing', () => {
    const from = two();
    const left = carryOn(from, { type: 'removeIntervention', intervention: interventionId(1), baseVersion: from.plan.version - 1 });
    expect(left.plan.interventions).toMatchObject([{ id: interventionId(2), together: [] }]);
  });
  test('together with and after one another is a circle', () => {
    const from = two();
    const command: PlanCommand = { type: 'arrangeIntervention', intervention: interventionId(2), after: [interventionId(1)], baseVersion: from.plan.version };
    expect(refusedWith(from, command)).toEqual(['circularOrder GOA-13 after']);
    expect(refusedWith(from, { ...command, after: [], together: [interventionId(9)] })).toEqual(['unknownIntervention GOA-12 intervention']);
  });
});
