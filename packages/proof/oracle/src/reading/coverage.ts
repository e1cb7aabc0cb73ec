import type { Narrowing, Receiver, SharedItem } from '@stafett/consent';
import type { Covering } from './question.ts';

const mustBeNamed = ['mentalHealth', 'medication', 'substanceUse', 'criminality', 'riskAndCrisisPlan', 'ownWords'];

/** Whether two are the same unit of the same house. */
export function isSameUnit(one: Receiver, other: Receiver): boolean {
  return one.house === other.house && one.unit === other.unit;
}

/** Whether a list of units lets one of them know of a kind at a moment (CON-21, CON-24, CON-31). */
export function coversKind({ receivers, narrowings }: Covering, { kind }: SharedItem, { receiver, at }: { receiver: Receiver; at: string }): boolean {
  const entry = receivers.find((one) => isSameUnit(one, receiver));
  if (entry === undefined || entry.excluded.includes(kind)) return false;
  const taken = (narrowings ?? []).filter((narrowing) => narrowing.at <= at && isSameUnit(narrowing.receiver, receiver));
  if (taken.some((narrowing) => takesBack(narrowing, kind))) return false;
  return !mustBeNamed.includes(kind) || entry.sensitive.some((named) => named === kind);
}

function takesBack({ kinds }: Narrowing, kind: SharedItem['kind']): boolean {
  return kinds === undefined || kinds.includes(kind);
}

/** Whether a list of units has a unit on it at all, whatever it may know (CON-23). */
export function hasOnList({ receivers, narrowings }: Covering, { receiver, at }: { receiver: Receiver; at: string }): boolean {
  const isTakenOff = (narrowings ?? []).some((narrowing) => narrowing.at <= at && narrowing.kinds === undefined && isSameUnit(narrowing.receiver, receiver));
  return !isTakenOff && receivers.some((one) => isSameUnit(one, receiver));
}
