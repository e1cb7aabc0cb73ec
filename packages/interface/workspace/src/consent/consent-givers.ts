import { type Consent, type GivenAs, whoMustConsent } from '@stafett/consent';
import type { CalendarDate } from '@stafett/kernel';
import { consentFactsOf, type PersonAround, type Plan } from '@stafett/plan';
import { givenAsTexts, type Texts } from '@stafett/texts';
import type { ConsentAnswer, ConsentGiver } from '@stafett/ui-sip';

const asSelf = (someone: PersonAround): ConsentGiver => ({ person: someone.id, name: someone.name, as: 'self', about: someone.id, aboutName: someone.name });

/** In what capacity somebody around the person answers for them (CON-09). */
function capacityOf({ relation }: PersonAround): GivenAs {
  return relation === 'godMan' || relation === 'forvaltare' || relation === 'powerOfAttorney' ? relation : 'guardian';
}

/** Everybody who can answer a question of consent in a plan: those who must first, then the others for themselves (CON-01, CON-02, CON-34). */
export function consentGiversOf(plan: Plan, today: CalendarDate): readonly ConsentGiver[] {
  const person = plan.people.find(({ id }) => id === plan.person);
  if (person === undefined) return [];
  const must = new Set(whoMustConsent(consentFactsOf(plan), today));
  const inTheirStead = (one: PersonAround): ConsentGiver => ({
    person: one.id,
    name: one.name,
    as: capacityOf(one),
    about: person.id,
    aboutName: person.name,
  });
  const deciding = plan.people.filter(({ id }) => must.has(id)).map((one) => (one.id === person.id ? asSelf(one) : inTheirStead(one)));
  const themselves = plan.people.filter(({ id }) => id !== person.id || !must.has(id)).map(asSelf);
  return [...deciding, ...themselves];
}

const isFrom =
  ({ person, about }: Pick<ConsentGiver, 'person' | 'about'>) =>
  (consent: Consent) =>
    consent.givenBy === person && consent.about === about;

/** The last answer that somebody has given. */
export function latestConsentOf(plan: Plan, giver: Pick<ConsentGiver, 'person' | 'about'>): Consent | undefined {
  return plan.consents
    .filter(isFrom(giver))
    .reduce<Consent | undefined>((last, one) => (last === undefined || one.takenAt >= last.takenAt ? one : last), undefined);
}

/** What each has answered: those who must answer always, others when they have. */
export function consentAnswersOf(plan: Plan, today: CalendarDate, { say }: Pick<Texts, 'say'>): readonly ConsentAnswer[] {
  const must = new Set(whoMustConsent(consentFactsOf(plan), today));
  const all = consentGiversOf(plan, today).map((giver) => ({ giver, latest: latestConsentOf(plan, giver) }));
  const shown = all.filter(({ giver, latest }) => latest !== undefined || (must.has(giver.person) && giver.about === plan.person));
  return shown.map(({ giver, latest }) => ({
    id: `${giver.person}/${giver.about}`,
    name: giver.name,
    as: say(givenAsTexts[giver.as], { person: giver.aboutName }),
    latest,
  }));
}
