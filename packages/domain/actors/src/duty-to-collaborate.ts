import type { CalendarDate } from '@stafett/kernel';
import { type LawId, lawsFor } from '@stafett/rulebook';
import type { Duty, UnitStanding } from './duty-to-take-part.ts';
import { type Field, fieldOf } from './unit-kind.ts';

/** What the board's initiative is about. */
export interface BoardsInitiative {
  /** The social welfare board has taken the initiative. */
  readonly isTaken: boolean;
  /** A child that fares ill or risks to, or a child as the relative of a patient. */
  readonly concerns: 'childAtRisk' | 'childAsRelative';
  readonly today: CalendarDate;
}

const lawOf: Readonly<Partial<Record<Field, LawId>>> = { education: 'skol-29-13', healthCare: 'hsl-5-8' };

/**
 * Whether school or health care must collaborate at the social welfare board's initiative for a child that fares ill or risks to; health care for a child as relative too (ACT-21).
 * It stands apart from the duties of a SIP, whoever the principal is, and holds where school is no party of one.
 *
 * @param unit - the unit's kind and principal
 * @param initiative - whether the board has taken it, what it concerns, and the day
 * @example
 * dutyToCollaborate({ kind: 'school', principal: 'municipality' }, { isTaken: true, concerns: 'childAtRisk', today: '2026-11-23' }) // { hasDuty: true, rule: 'ACT-21', laws: ['skol-29-13'] }
 * dutyToCollaborate({ kind: 'police', principal: 'state' }, { isTaken: true, concerns: 'childAtRisk', today: '2026-11-23' }).hasDuty // false
 */
export function dutyToCollaborate({ kind }: UnitStanding, { isTaken, concerns, today }: BoardsInitiative): Duty {
  const field = fieldOf(kind);
  const laws = lawsFor('ACT-21', today).filter((law) => law === lawOf[field]);
  const isConcerned = field === 'healthCare' || (field === 'education' && concerns === 'childAtRisk');
  return { hasDuty: isTaken && isConcerned, rule: 'ACT-21', laws };
}
