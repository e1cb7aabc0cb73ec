import { allow, type CalendarDate, type Decision, refuse } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import type { ActorViolationCode } from './actors.violations.ts';
import type { UnitStanding } from './duty-to-take-part.ts';

/**
 * Whether a unit may point out a need to social services or health care, which then must assess it: any unit, with consent (ACT-08).
 *
 * @param unit - the unit's kind and principal
 * @param circumstances - whether those who decide have consented to it, and the day
 * @example
 * mayPointOutNeed({ kind: 'youthHome', principal: 'state' }, { hasConsent: true, today: '2026-11-23' }).outcome // 'allowed'
 * mayPointOutNeed({ kind: 'police', principal: 'state' }, { hasConsent: false, today: '2026-11-23' }).violations[0].code // 'pointingOutNeedsConsent'
 */
export function mayPointOutNeed(
  { kind }: UnitStanding,
  { hasConsent, today }: { readonly hasConsent: boolean; readonly today: CalendarDate },
): Decision<ActorViolationCode> {
  const laws = lawsFor('ACT-08', today);
  if (hasConsent) return allow({ rules: ['ACT-08'], laws });
  return refuse([{ code: 'pointingOutNeedsConsent', path: [], facts: { kind }, rule: 'ACT-08', laws, remedy: 'askPersonFirst' }]);
}
