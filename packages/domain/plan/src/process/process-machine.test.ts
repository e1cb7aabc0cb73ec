import { describe, expect, test } from 'vitest';
import { planSteps } from '../plan-steps.ts';
import { processTransitions } from './process-machine.ts';

// Each way: what it is for, between which steps it goes, what must hold, and the rules that an open way tells.
const ways: readonly [reason: string, way: string, guards: string, rules: string][] = [
  ['a need that came to nothing', 'detect endWithoutPlan close', 'gapIsRecorded', 'PRO-23 FOL-12'],
  ['the work begins with consent', 'detect begin prepare', 'requestStands consentIsGiven', 'PRO-01 CON-01'],
  ['a preparation that came to nothing', 'prepare endWithoutPlan close', 'gapIsRecorded', 'PRO-23 FOL-12'],
  ['units are called to a meeting with a time', 'prepare call invite', 'consentIsGiven meetingIsPlanned', 'INV-01 CON-01'],
  ['a call that came to nothing', 'invite endWithoutPlan close', 'gapIsRecorded', 'PRO-23 FOL-12'],
  ['they meet', 'invite gather meet', 'consentIsGiven meetingIsPlanned', 'MEE-01 CON-01'],
  ['a meeting that came to nothing', 'meet endWithoutPlan close', 'gapIsRecorded', 'PRO-23 FOL-12'],
  ['a meeting that was held makes a plan with a lead', 'meet hold followUp', 'meetingIsOpen meetingMakesSip leadIsNamed', 'MEE-07 MEE-09'],
  ['a new time, where views differ', 'meet postpone invite', 'consentIsGiven', 'MEE-05'],
  ['the plan has served', 'followUp close close', 'mayEnd', 'FOL-10 FOL-11 FOL-12'],
  ['the plan is made anew', 'followUp renew prepare', 'consentIsGiven', 'FOL-03 FOL-04'],
  ['a closed plan is not opened, a new need begins', 'close beginAnew detect', '', 'PRO-01 FOL-13'],
];

describe('The six steps and the ways between them', () => {
  test.each(ways.map((row, index) => [...row, index] as const))('%s: %s', (_reason, way, guards, rules, index) => {
    const transition = processTransitions[index];
    expect([transition?.from, transition?.way, transition?.to].join(' ')).toBe(way);
    expect(transition?.guards.join(' ')).toBe(guards);
    expect(transition?.rules.join(' ')).toBe(rules);
  });
  test('there are no others, and none without a way on', () => {
    expect(processTransitions).toHaveLength(ways.length);
    expect(planSteps.filter((step) => !processTransitions.some(({ from }) => from === step))).toEqual([]);
  });
});
