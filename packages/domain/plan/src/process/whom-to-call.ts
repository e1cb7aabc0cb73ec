import type { UnitKind } from '@stafett/actors';
import type { RoutineProfile, RuleId } from '@stafett/rulebook';
import type { InvitationFacts } from './invitation-facts.schema.ts';

/** What is known of a person's contacts with a principal (INV-03). */
export interface Contacts {
  readonly principal: 'municipality' | 'region';
  /** The units of the principal that the person has contact with. */
  readonly known: readonly string[];
  /** A specialist that the question is for and that has accepted the person. */
  readonly acceptedSpecialist?: string | undefined;
}

/** Whom to call: units that are known, a kind of unit, or nobody by name, since the principal decides who takes part. */
export interface WhomToCall {
  readonly units: readonly string[];
  readonly kind?: UnitKind | undefined;
  readonly principalDecides: boolean;
  readonly rule: RuleId;
}

/**
 * Whom to call at a principal (INV-03): the units that know the person; for an unknown one social services in the municipality, and in the region
 * a specialist that has accepted the question, else the health centre where the routine says so; everywhere the principal decides who takes part.
 *
 * @param contacts - what is known of the person there
 * @param profile - the routine
 * @example
 * whomToCall({ principal: 'region', known: [] }, profileNamed('vastra-gotaland')).kind // 'healthCentre'
 * whomToCall({ principal: 'region', known: [] }, profileNamed('national')).principalDecides // true
 */
export function whomToCall({ principal, known, acceptedSpecialist }: Contacts, profile: Pick<RoutineProfile, 'healthCentreRepresentsRegion'>): WhomToCall {
  const units = [...new Set([...known, ...(acceptedSpecialist === undefined ? [] : [acceptedSpecialist])])];
  if (units.length > 0) return { units, principalDecides: false, rule: 'INV-03' };
  const kind = principal === 'municipality' ? 'socialServices' : profile.healthCentreRepresentsRegion ? 'healthCentre' : undefined;
  return { units, kind, principalDecides: true, rule: 'INV-03' };
}

/** How a unit that the person has no contact with can be involved. */
export type NewUnitWay = 'offerToAttend' | 'beginAndHelpToContact';

/**
 * The ways with a unit, where the person has no contact with it: it may be offered to attend, or the units involved begin and help the person to contact it;
 * a new meeting is held when all are involved (INV-09).
 *
 * @param invitation - whether the unit knows the person, and what the consent lets it know
 * @example
 * waysWithNewUnit({ knowsPerson: false, covered: 'withoutDetails' }) // ['offerToAttend', 'beginAndHelpToContact']
 * waysWithNewUnit({ knowsPerson: false, covered: 'nothing' }) // ['beginAndHelpToContact']
 */
export function waysWithNewUnit({ knowsPerson, covered }: Pick<InvitationFacts, 'knowsPerson' | 'covered'>): readonly NewUnitWay[] {
  if (knowsPerson) return [];
  return covered === 'nothing' ? ['beginAndHelpToContact'] : ['offerToAttend', 'beginAndHelpToContact'];
}
