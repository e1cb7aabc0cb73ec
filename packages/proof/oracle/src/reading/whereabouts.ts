import type { Receiver, SharedItem } from '@stafett/consent';
import { careOn } from './care-under-lvu.ts';
import { isSameUnit } from './coverage.ts';
import { isWithin } from './days.ts';
import type { Question } from './question.ts';

/** Kinds that tell where somebody is, unless somebody has said that they do not (SEC-05: address, school). */
const tellingKinds: readonly string[] = ['contact', 'school'];

/** Whether an item is held back because it tells where somebody is (SEC-05). */
export function whereabouts(item: SharedItem, receiver: Receiver, question: Question): 'blocked' | 'free' {
  const isAddress = item.kind === 'protectedAddress' && !isCleared(item.about, receiver, question);
  const isTold = toldOf(item, question).some((id) => !isCleared(id, receiver, question));
  return isAddress || isTold ? 'blocked' : 'free';
}

/** Those of the hidden people whom an item may tell of: anybody where somebody has said that it does; else the one that it is about, by its kind. */
function toldOf({ about, kind, revealsWhereabouts }: SharedItem, question: Question): string[] {
  const hidden = hiddenPeople(question);
  if (revealsWhereabouts === true) return hidden;
  const tells = kind === 'protectedAddress' || (revealsWhereabouts === undefined && tellingKinds.includes(kind));
  return tells ? hidden.filter((id) => id === about) : [];
}

/** Those whose whereabouts are protected, or who live where somebody may not know. */
function hiddenPeople({ facts, today }: Question): string[] {
  const isPlacedInSecret = careOn(today, facts).some(({ addressSecretFrom }) => addressSecretFrom !== undefined && addressSecretFrom.length > 0);
  const protectedPeople = (facts.protections ?? []).filter((one) => isWithin(today, one)).map(({ of }): string => of);
  return isPlacedInSecret ? [...protectedPeople, facts.person.id] : protectedPeople;
}

/** Whether a unit may know where somebody is: by every protection of that one, of which there is one. */
function isCleared(id: string, receiver: Receiver, { facts, today }: Question): boolean {
  const protections = (facts.protections ?? []).filter((one) => one.of === id && isWithin(today, one));
  return protections.length > 0 && protections.every(({ cleared }) => cleared.some((unit) => isSameUnit(unit, receiver)));
}
