import type { CalendarDate, Violation } from '@stafett/kernel';
import { LifeArea, MappingHeading, type PreparationFacts, PreparationPart } from './preparation-facts.schema.ts';
import { processViolation } from './process.violations.ts';

/** What may be done about a disagreement that is known before the meeting (PRO-11). */
export type DisagreementAdvice = 'askLeaveForPreMeeting' | 'preMeeting' | 'independentLeader' | 'talkOfMoneyElsewhere';

/** What is left of a preparation; all of it is advice and stops nothing. */
export interface PreparationLeft {
  readonly parts: readonly PreparationPart[];
  readonly mapping: readonly (MappingHeading | LifeArea)[];
  readonly disagreement: readonly DisagreementAdvice[];
  /** What goes against PRO-11. */
  readonly warnings: readonly Violation<'preMeetingWithoutLeave' | 'moneyAtMeeting'>[];
}

const nothingDone: Pick<PreparationFacts, 'done' | 'mapped'> = { done: [], mapped: [] };

/**
 * What is left to prepare with the person and the guardians (PRO-10), of the mapping's headings and areas of life (PRO-12),
 * and about a known disagreement: professionals confer before, with the family's leave, money is never talked of at the meeting, and the leader is independent (PRO-11).
 *
 * @param preparation - how far it has come; absent when nothing has been done
 * @param today - the day
 * @example
 * preparationLeft(undefined, '2026-11-23').parts[0] // 'whatMatters'
 */
export function preparationLeft(preparation: PreparationFacts | undefined, today: CalendarDate): PreparationLeft {
  const { done, mapped } = preparation ?? nothingDone;
  const held = new Set<string>(mapped);
  return {
    parts: PreparationPart.options.filter((part) => !done.includes(part)),
    mapping: [...MappingHeading.options, ...LifeArea.options].filter((heading) => !held.has(heading)),
    ...aboutDisagreement(preparation?.disagreement, today),
  };
}

function aboutDisagreement(known: PreparationFacts['disagreement'], on: CalendarDate): Pick<PreparationLeft, 'disagreement' | 'warnings'> {
  if (known === undefined) return { disagreement: [], warnings: [] };
  const { preMeeting, familyAgrees, independentLeader, moneyIsOnAgenda } = known;
  const path = ['preparation', 'disagreement'];
  const advice: readonly (readonly [DisagreementAdvice, boolean])[] = [
    ['askLeaveForPreMeeting', !familyAgrees],
    ['preMeeting', familyAgrees && preMeeting === 'none'],
    ['independentLeader', !independentLeader],
    ['talkOfMoneyElsewhere', moneyIsOnAgenda],
  ];
  return {
    disagreement: advice.filter(([, isLeft]) => isLeft).map(([what]) => what),
    warnings: [
      ...(preMeeting !== 'none' && !familyAgrees ? [processViolation('preMeetingWithoutLeave', 'PRO-11', { on, path, remedy: 'askFamilyFirst' })] : []),
      ...(moneyIsOnAgenda ? [processViolation('moneyAtMeeting', 'PRO-11', { on, path, remedy: 'talkOfMoneyElsewhere' })] : []),
    ],
  };
}
