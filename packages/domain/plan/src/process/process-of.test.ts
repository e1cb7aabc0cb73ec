import { profileNamed } from '@stafett/rulebook';
import { describe, expect, test } from 'vitest';
import { planSteps } from '../plan-steps.ts';
import { aProcess, noon, stations, type Written } from '../testing/a-process.ts';
import { guardNames, processTransitions, processWays } from './process-machine.ts';
import { processOf } from './process-of.ts';

const national = profileNamed('national');
const at = (facts: Written, date: string) => processOf(aProcess(facts), noon(date), national);
describe('PRO-20: every station has one step, one next action with an owner and a day', () => {
  const rows: readonly [reason: string, facts: Written, date: string, step: string, action: string, owner: string, due: string | undefined][] = [
    ['a need that was seen', stations.detected, '2026-11-23', 'detect', 'recordConsent', 'social', '2026-11-25'],
    ['consent is there', stations.consented, '2026-11-24', 'prepare', 'writeWhatMatters', 'social', '2026-11-25'],
    ['what matters is said', stations.prepared, '2026-11-24', 'prepare', 'planMeeting', 'social', '2026-11-25'],
    ['the meeting has a day', stations.planned, '2026-11-24', 'prepare', 'inviteParties', 'social', '2026-12-08'],
    ['units are called', stations.called, '2026-11-26', 'invite', 'awaitAnswers', 'social', '2026-12-08'],
    ['all have answered', stations.gathered, '2026-11-27', 'meet', 'openMeeting', 'social', '2026-12-08'],
    ['the meeting is open', stations.opened, '2026-12-08', 'meet', 'writePlan', 'social', '2026-12-08'],
    ['interventions are written', stations.inWriting, '2026-12-08', 'meet', 'nameLead', 'social', '2026-12-08'],
    ['a lead is asked', stations.named, '2026-12-08', 'meet', 'endMeeting', 'social', '2026-12-08'],
    ['the meeting has ended', stations.held, '2026-12-08', 'followUp', 'awaitLead', 'social', undefined],
    ['the lead has accepted', stations.led, '2026-12-09', 'followUp', 'planFollowUp', 'bup', undefined],
    ['the follow-up has a day', stations.dated, '2026-12-09', 'followUp', 'followUp', 'bup', '2027-03-02'],
    ['the follow-up came to the end', stations.done, '2027-03-02', 'followUp', 'closePlan', 'bup', undefined],
    ['all is over', stations.closed, '2027-03-03', 'close', 'nothing', 'bup', undefined],
  ];
  test.each(rows)('%s', (_reason, facts, date, step, action, owner, due) => {
    expect(at(facts, date)).toMatchObject({ step, next: { action, owner, due } });
  });
  test('what is dated ahead has not happened, so that any earlier step can be shown', () => {
    const whole = aProcess({ ...stations.closed, firstContact: { on: '2026-11-25' } });
    const days = ['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-27', '2026-12-08', '2027-03-03'];
    expect(days.map((date) => processOf(whole, noon(date), national).step)).toEqual(planSteps);
  });
});

describe('The six steps are one state machine', () => {
  test('every step has a way, every way and every guard is used', () => {
    expect(new Set(processTransitions.map(({ from }) => from))).toEqual(new Set(planSteps));
    expect(new Set(processTransitions.map(({ to }) => to))).toEqual(new Set(planSteps));
    expect(new Set(processTransitions.map(({ way }) => way))).toEqual(new Set(processWays));
    expect(new Set(processTransitions.flatMap(({ guards }) => guards))).toEqual(new Set(guardNames));
  });
  test('no two ways lead from one step to the same', () => {
    const pairs = processTransitions.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });
  test.each(processTransitions.map((transition) => [`${transition.from} to ${transition.to}`, transition] as const))(
    '%s rests on rules',
    (_name, { rules }) => {
      expect(rules.length).toBeGreaterThan(0);
    },
  );
});
