import type { PersonId } from '@stafett/kernel';
import type { Giver, Moment } from './answer-of.ts';
import type { ConsentFacts, Receiver } from './consent.schema.ts';
import type { Sharing } from './coverage.ts';
import type { InformationKind } from './information-kind.ts';
import type { Authority } from './who-must-consent.ts';

/** An item of a plan, as far as sharing goes: what kind of information it is, and whom it is about (CON-30, CON-34). */
export interface SharedItem {
  readonly kind: InformationKind;
  readonly about: PersonId;
}

/** The facts, the moment, and who decides then. */
export interface Occasion {
  readonly facts: ConsentFacts;
  readonly moment: Moment;
  readonly authority: Authority;
}

/** Whose consent must reach a sharing, and which part of it. */
export interface Requirement {
  readonly giver: Giver;
  readonly sharing: Sharing;
}

/** The consents that a sharing needs: of those who decide for the person, and of whom the item is about. */
export function requirementsOf({ kind, about }: SharedItem, receiver: Receiver, occasion: Occasion): readonly Requirement[] {
  const { facts, moment, authority } = occasion;
  const person = facts.person.id;
  const sharing = { receiver, kind: about === person ? kind : undefined };
  const needed: Requirement[] = [];
  for (const { id } of authority.givers(facts, moment.today)) needed.push({ giver: { id, as: authority.as, about: person }, sharing });
  if (about !== person) needed.push({ giver: { id: about, as: 'self', about }, sharing: { receiver, kind } });
  return needed;
}
