import { isDeepStrictEqual } from 'node:util';
import { answerablePlace, filterPlanFor, type PartyUnit, type Plan } from '@stafett/plan';
import { isSamePlace, units } from '../houses/places.ts';
import type { AtRest, Check } from './at-rest.ts';
import { keeperOf } from './original-of.ts';

const stored = (plan: Plan | undefined): unknown => (plan === undefined ? undefined : JSON.parse(JSON.stringify({ ...plan, version: 0 })));

/** Each copy is what the rules let its unit have now, and it is shown so; a copy that may not be is marked as ended (PLA-07, CON-24). */
export const copiesInStep: Check = {
  name: 'every copy is what it may be',
  against(rest) {
    const original = keeperOf(rest)?.plan.state;
    if (original === undefined) return undefined;
    return units
      .filter((unit) => !isSamePlace(unit, answerablePlace(original)))
      .map((unit) => against(rest, original, unit))
      .find((says) => says !== undefined);
  },
};

function against(rest: AtRest, original: Plan, unit: PartyUnit): string | undefined {
  const name = `${unit.house}/${unit.unit}`;
  const may = stored(filterPlanFor(original, unit, rest.now));
  const has = stored(heldBy(rest, unit));
  if (!isDeepStrictEqual(may, has)) return `the copy of ${name} is not what it may be: it differs in ${differing(may, has).join(', ')}`;
  const isShown = stored(shownTo(rest, unit));
  if (isDeepStrictEqual(isShown, may)) return undefined;
  return may === undefined ? `${name} is shown a copy that it may not have` : `${name} is not shown the copy that it has`;
}

function heldBy({ houses }: AtRest, unit: PartyUnit): Plan | undefined {
  const held = houses.find(({ house }) => house === unit.house)?.copies.find((copy) => copy.unit === unit.unit);
  return held?.endedAt === null ? held.content : undefined;
}

function shownTo({ shown }: AtRest, unit: PartyUnit): Plan | undefined {
  const reading = shown.find((one) => one.house === unit.house && one.unit === unit.unit)?.reading;
  return reading?.part === 'copy' && !reading.isEnded ? reading.plan : undefined;
}

function differing(one: unknown, other: unknown): readonly string[] {
  const [first, second] = [one ?? {}, other ?? {}] as Record<string, unknown>[];
  return Object.keys({ ...first, ...second }).filter((key) => !isDeepStrictEqual(first?.[key], second?.[key]));
}
