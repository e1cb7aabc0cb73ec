import { allow, type Decision, refuse } from '@stafett/kernel';
import { consentLaws } from '@stafett/rulebook';
import { protectedFrom } from './blocked-by.ts';
import { isInForce, type Moment } from './is-in-force.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import type { Receiver } from './consent.schema.ts';
import { type ConsentViolation, type ConsentViolationCode, consentViolation } from './consent.violations.ts';
import { isSameUnit } from './coverage.ts';
import { placeOf } from './lacking.ts';
import type { SharingQuestion } from './may-share.ts';
import { momentOf } from './occasion.ts';
import type { SharedItem } from './shared-item.schema.ts';
import { isChild } from './is-child.ts';
import { decidersAt } from './who-decides.ts';

/** Which unit decides about its own information, and which unit would get it. */
export interface DisclosureWay {
  readonly discloser: Receiver;
  readonly receiver: Receiver;
}

/**
 * Whether a unit may disclose an item by a recorded decision that a person under 18 needs it for care: a ground of its own, never automatic and never mixed with consent (SEC-16).
 * Protected whereabouts are held back here too (SEC-05).
 *
 * @param item - its kind, and whom it is about
 * @param way - the unit that discloses, and the one that would get it
 * @param question - the facts and the moment
 * @example
 * mayDisclose({ kind: 'school', about: 'josef' }, { discloser: { house: 'region', unit: 'bvc-asen' }, receiver: { house: 'municipality', unit: 'stod' } }, { facts: { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [], consents: [] }, at: '2026-11-23T08:15:00.000Z' }).violations[0].code // 'disclosureMissing'
 */
export function mayDisclose(item: SharedItem, way: DisclosureWay, { facts, at }: SharingQuestion): Decision<ConsentViolationCode> {
  const moment = momentOf(at);
  const block = protectedFrom(item, way.receiver, { facts, moment }) ?? againstPerson(item, facts, moment);
  if (block !== undefined) return refuse([block]);
  const covering = (facts.disclosures ?? []).filter(
    (one) =>
      isInForce(one, moment) &&
      one.neededForCare &&
      one.about === item.about &&
      one.kinds.includes(item.kind) &&
      isSameUnit(one.discloser, way.discloser) &&
      isSameUnit(one.receiver, way.receiver),
  );
  if (covering.length === 0) return refuse([consentViolation('disclosureMissing', placeOf({ receiver: way.receiver, kind: item.kind }), moment.today)]);
  const cited = covering.map(({ law }): string => law);
  return allow({ rules: ['SEC-16'], laws: consentLaws.lawsFor('SEC-16', moment.today).filter((law) => cited.includes(law)) });
}

// Only the age of the person whose plan it is is known, and one who has died needs no care.
function againstPerson({ about }: SharedItem, facts: ConsentFacts, moment: Moment): ConsentViolation | undefined {
  const { id } = facts.person;
  if (decidersAt(facts, moment).weighing === 'nobody') return consentViolation('personHasDied', { person: id }, moment.today);
  return about === id && isChild(facts, moment.today) ? undefined : consentViolation('disclosureOnlyUnder18', { person: about }, moment.today);
}
