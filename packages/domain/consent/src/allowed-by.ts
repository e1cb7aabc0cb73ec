import { allow, type CalendarDate, type Decision } from '@stafett/kernel';
import { consentLaws, type RuleId } from '@stafett/rulebook';
import type { ConsentViolationCode } from './consent.violations.ts';

type Answer = Decision<ConsentViolationCode>;

/** Makes a yes to one kind of question, which rests on rules of its own and on those of the situation; made once for each law period. */
export function allowing(before: readonly RuleId[], after: readonly RuleId[]): (rules: readonly RuleId[], on: CalendarDate) => Answer {
  const made = new Map<string | undefined, (on: CalendarDate) => Answer>();
  return (rules, on) => {
    const key = rules.length > 1 ? rules.join() : rules[0];
    const known = made.get(key);
    if (known !== undefined) return known(on);
    const make = consentLaws.madePerLawPeriod<Answer>([...before, ...rules, ...after], allow);
    made.set(key, make);
    return make(on);
  };
}
