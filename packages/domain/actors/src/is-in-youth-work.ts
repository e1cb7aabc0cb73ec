import { ageOn, type CalendarDate } from '@stafett/kernel';
import type { RoutineProfile } from '@stafett/rulebook';

/**
 * Whether a person is of an age that children and youth work covers; a SIP may be drawn up at any age (ACT-17).
 *
 * @param birthDate - the day of birth
 * @param circumstances - the routine profile, which says up to and including which age in years, and the day
 * @example
 * isInYouthWork('2006-01-01', { profile: profileNamed('national'), today: '2026-11-23' }) // false
 * isInYouthWork('2006-01-01', { profile: profileNamed('vastra-gotaland'), today: '2026-11-23' }) // true
 */
export function isInYouthWork(
  birthDate: CalendarDate,
  { profile, today }: { readonly profile: Pick<RoutineProfile, 'childAndYouthUpToAge'>; readonly today: CalendarDate },
): boolean {
  return ageOn(birthDate, today) <= profile.childAndYouthUpToAge;
}
