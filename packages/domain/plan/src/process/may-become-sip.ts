import { allow, type CalendarDate, type Decision, type Instant, refuse } from '@stafett/kernel';
import { lawsFor, type RoutineProfile } from '@stafett/rulebook';
import type { MeetingKind } from './meeting-facts.schema.ts';
import type { ProcessFacts } from './process-facts.schema.ts';
import { processViolation } from './process.violations.ts';
import { isLeadNamed, type Situation, situationOf } from './situation.ts';

const maybeSip: ReadonlySet<MeetingKind> = new Set(['network', 'cooperation']);

/**
 * May a SIP come out of the meeting? Out of a SIP meeting, and out of a network or cooperation meeting where everything that the law asks of a plan is there (MEE-09, PLA-01).
 *
 * @param facts - the process, with its meeting
 * @param at - the moment
 * @param profile - the routine
 * @example
 * mayBecomeSip(processFactsOf(examplePlan, '2026-11-23T08:00:00.000Z'), '2026-11-23T08:00:00.000Z', profileNamed('national')).outcome // 'allowed'
 */
export function mayBecomeSip(facts: ProcessFacts, at: Instant, profile: RoutineProfile): Decision<'meetingIsNoSip'> {
  return becomesSip(situationOf(facts, at, profile));
}

/** The same, of a situation. */
export function becomesSip({ facts, today }: Situation): Decision<'meetingIsNoSip'> {
  const kind = facts.meeting?.kind ?? 'sip';
  const lacks = lacksOf(facts, today);
  if (kind === 'sip' || (maybeSip.has(kind) && lacks.length === 0)) return allow({ rules: ['MEE-09', 'PLA-01'], laws: lawsFor('PLA-01', today) });
  const remedy = maybeSip.has(kind) ? 'fillInPlan' : 'callSipMeeting';
  return refuse([processViolation('meetingIsNoSip', 'MEE-09', { on: today, path: ['meeting', 'kind'], facts: { meetingKind: kind, lacks }, remedy })]);
}

/** The content that the law asks for (PLA-01). */
export type LegalContent = 'interventions' | 'responsible' | 'lead';

/** What of the content that the law asks for is not there yet (PLA-01). */
export function lacksOf(facts: Pick<ProcessFacts, 'promises' | 'lead'>, today: CalendarDate): readonly LegalContent[] {
  const { promises } = facts;
  return [
    ...(promises.length === 0 ? (['interventions'] as const) : []),
    ...(promises.some(({ owner }) => owner === undefined) ? (['responsible'] as const) : []),
    ...(isLeadNamed(facts, today) ? [] : (['lead'] as const)),
  ];
}
