import type { RuleId } from '@stafett/rulebook';
import type { PlanStep } from '../plan-steps.ts';

/**
 * The ways from one step to another.
 *
 * @example
 * processWays.includes('postpone') // true
 */
export const processWays = ['close', 'endWithoutPlan', 'begin', 'call', 'gather', 'hold', 'postpone', 'renew', 'beginAnew'] as const;
/** One of the ways. */
export type ProcessWay = (typeof processWays)[number];

/**
 * What must hold for a way to be open; each is one function.
 *
 * @example
 * guardNames.includes('consentIsGiven') // true
 */
export const guardNames = [
  'consentIsGiven',
  'requestStands',
  'meetingIsPlanned',
  'meetingIsOpen',
  'leadIsNamed',
  'meetingMakesSip',
  'gapIsRecorded',
  'mayEnd',
] as const;
/** One of the conditions. */
export type GuardName = (typeof guardNames)[number];

/** A way from one step to another, what must hold for it, and the rules that it rests on. */
export interface ProcessTransition {
  readonly from: PlanStep;
  readonly to: PlanStep;
  readonly way: ProcessWay;
  readonly guards: readonly GuardName[];
  readonly rules: readonly RuleId[];
}

const ending = (from: PlanStep): ProcessTransition => ({ from, to: 'close', way: 'endWithoutPlan', guards: ['gapIsRecorded'], rules: ['PRO-23', 'FOL-12'] });

/**
 * The six steps as one state machine. A step is left by the first of its ways that has been taken; the ways that begin a new round lead to facts of their own.
 *
 * @example
 * processTransitions.filter(({ from }) => from === 'invite').map(({ to, way }) => `${way} to ${to}`) // ['endWithoutPlan to close', 'gather to meet']
 */
export const processTransitions: readonly ProcessTransition[] = [
  ending('detect'),
  { from: 'detect', to: 'prepare', way: 'begin', guards: ['requestStands', 'consentIsGiven'], rules: ['PRO-01', 'CON-01'] },
  ending('prepare'),
  { from: 'prepare', to: 'invite', way: 'call', guards: ['consentIsGiven', 'meetingIsPlanned'], rules: ['INV-01', 'CON-01'] },
  ending('invite'),
  { from: 'invite', to: 'meet', way: 'gather', guards: ['consentIsGiven', 'meetingIsPlanned'], rules: ['MEE-01', 'CON-01'] },
  ending('meet'),
  { from: 'meet', to: 'followUp', way: 'hold', guards: ['meetingIsOpen', 'meetingMakesSip', 'leadIsNamed'], rules: ['MEE-07', 'MEE-09'] },
  { from: 'meet', to: 'invite', way: 'postpone', guards: ['consentIsGiven'], rules: ['MEE-05'] },
  { from: 'followUp', to: 'close', way: 'close', guards: ['mayEnd'], rules: ['FOL-10', 'FOL-11', 'FOL-12'] },
  { from: 'followUp', to: 'prepare', way: 'renew', guards: ['consentIsGiven'], rules: ['FOL-03', 'FOL-04'] },
  { from: 'close', to: 'detect', way: 'beginAnew', guards: [], rules: ['PRO-01', 'FOL-13'] },
];
