import type { CalendarDate } from '@stafett/kernel';
import type { RoutineProfile, RuleId } from '@stafett/rulebook';
import { EndTask, MeetingStage } from './meeting-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { isLeadNamed } from './situation.ts';

/** Something that is left to do before the meeting ends, and whether the meeting cannot end without it. */
export interface EndLeft {
  readonly what: EndTask | 'lead' | 'followUp';
  readonly rule: RuleId;
  /** Nothing but the lead is demanded; the rest is said as a hint. */
  readonly isDemanded: boolean;
}

const taskRules: Readonly<Record<EndTask, RuleId>> = { summary: 'MEE-07', copies: 'PLA-07', inBetween: 'MEE-07', consentToPlan: 'CON-27' };

/**
 * What is left before the meeting ends: summary, copies, what to do if something happens in between, consent to the plan where the routine asks for it,
 * a follow-up that is booked or said not to be, and the lead (MEE-07, FOL-05).
 *
 * @param facts - the process, with its meeting
 * @param today - the day
 * @param profile - the routine, which may ask for consent to the plan (CON-27)
 * @example
 * leftBeforeEnd({ ...(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z')), meeting: { on: '2026-11-23', done: ['summary', 'copies'] } }, '2026-11-23', profileNamed('national')).map(({ what }) => what) // ['inBetween', 'followUp', 'lead']
 */
export function leftBeforeEnd(facts: ProcessFacts, today: CalendarDate, profile: Pick<RoutineProfile, 'asksConsentToPlan'>): readonly EndLeft[] {
  const { meeting } = facts;
  const done = meeting?.done ?? EndTask.options;
  const tasks = EndTask.options.filter((task) => !done.includes(task) && (task !== 'consentToPlan' || profile.asksConsentToPlan));
  return [
    ...tasks.map((what) => ({ what, rule: taskRules[what], isDemanded: false })),
    ...(isFollowUpSaid(facts) ? [] : [{ what: 'followUp', rule: 'FOL-05', isDemanded: false } as const]),
    ...(isLeadNamed(facts, today) ? [] : [{ what: 'lead', rule: 'MEE-07', isDemanded: true } as const]),
  ];
}

const isFollowUpSaid = ({ meeting, followUp }: ProcessFacts): boolean => followUp?.nextOn !== undefined || meeting?.noFollowUpWhy !== undefined;

/**
 * The parts of the meeting that have not been gone through, in order (MEE-01).
 *
 * @param meeting - with the parts that are done
 * @example
 * stagesLeft({ stagesDone: ['opening', 'situation'] }) // ['needs', 'summary', 'close']
 */
export function stagesLeft({ stagesDone }: { readonly stagesDone: readonly MeetingStage[] }): readonly MeetingStage[] {
  return MeetingStage.options.filter((stage) => !stagesDone.includes(stage));
}
