import { allow, type Decision, refuse } from '@stafett/kernel';
import { gapsIn } from './gaps-of.ts';
import { processViolation } from './process.violations.ts';
import { consentIn, type Situation } from './situation.ts';

/** Whether an end before there is a plan leaves its reason, who and a day to look again (PRO-23); consent taken back needs no more than that (FOL-12). */
export function gapIsRecorded(situation: Situation): Decision<'gapNotRecorded'> {
  const { facts, today } = situation;
  if (consentIn(facts, today) === 'withdrawn') return allow({ rules: ['FOL-12'] });
  const gaps = gapsIn(situation).filter(({ kind }) => kind !== 'callUnanswered');
  const lacks = gaps.length === 0 ? ['reason', 'who', 'lookAgainOn'] : [...new Set(gaps.flatMap((gap) => gap.lacks))];
  if (lacks.length === 0) return allow({ rules: ['PRO-23'] });
  return refuse([processViolation('gapNotRecorded', 'PRO-23', { on: today, path: ['gaps'], facts: { lacks }, remedy: 'recordGap' })]);
}
