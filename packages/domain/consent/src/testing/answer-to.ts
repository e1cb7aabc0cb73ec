import type { PersonId } from '@stafett/kernel';
import type { Consent, ConsentReceiver, Receiver } from '../consent.schema.ts';
import type { ConsentFacts } from '../consent-facts.schema.ts';
import type { InformationKind } from '../information-kind.ts';
import { mayShare } from '../may-share.ts';
import type { SharedItem } from '../shared-item.schema.ts';
import { aConsent, aReceiver, bothSay, bvc, consentId, daniel, morning, someFacts } from './a-consent.ts';

/** An item about a person, something from school unless said. */
export const about = (person: PersonId, kind: InformationKind = 'school'): SharedItem => ({ kind, about: person });

/** Both guardians' yes to some receivers. */
export const bothTo = (...receivers: ConsentReceiver[]): Consent[] => bothSay({ receivers });

/** Daniel's answer for himself, a yes to BVC unless said. */
export const danielsOwn = (changes: Partial<Consent> = {}): Consent =>
  aConsent({ id: consentId(3), about: daniel, givenBy: daniel, givenAs: 'self', receivers: [aReceiver(bvc)], ...changes });

/** The facts of a violation about what one person's consent lets a unit see. */
export const seen = (person: PersonId, { house, unit }: Receiver, kind?: InformationKind) => ({ person, house, unit, ...(kind === undefined ? {} : { kind }) });

/** The outcome that morning, with the code and facts of each reason. */
export function answerTo(item: SharedItem, to: Receiver, facts: Partial<ConsentFacts>): unknown[] {
  const { outcome, violations } = mayShare(item, to, { facts: someFacts(facts), at: morning });
  return [outcome, ...violations.map(({ code, facts: found }) => [code, found])];
}
