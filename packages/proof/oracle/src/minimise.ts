import { ConsentFacts, SharedItem } from '@stafett/consent';
import type { Situation } from './situations/situation-of.ts';

type Path = readonly (string | number)[];

/**
 * The situation with everything left out that does not matter: entries of lists, and fields that need not be there.
 *
 * @param situation - where something is so
 * @param isSo - whether it is still so
 */
export function minimise(situation: Situation, isSo: (smaller: Situation) => boolean): Situation {
  let smallest = situation;
  for (let hadMore = true; hadMore; ) {
    hadMore = false;
    for (const path of pathsOf(smallest)) {
      const smaller = without(smallest, path);
      if (smaller === undefined || sizeOf(smaller) >= sizeOf(smallest) || !isSo(smaller)) continue;
      smallest = smaller;
      hadMore = true;
    }
  }
  return smallest;
}

/** How much there is to read; the schema puts back what it has a default for. */
function sizeOf(situation: Situation): number {
  return JSON.stringify(situation).length;
}

/** Everything that could be left out: entries of lists from the last one, then fields of what is left. */
function pathsOf({ facts, item }: Situation): Path[] {
  const lists = Object.entries(facts).flatMap(([name, list]) => (Array.isArray(list) ? list.map((_, place): Path => ['facts', name, place]).reverse() : []));
  const fields = Object.entries(facts).flatMap(([name, part]) =>
    Array.isArray(part) ? part.flatMap((entry, place) => fieldsOf(entry).map((field): Path => ['facts', name, place, ...field])) : [['facts', name] as Path],
  );
  const ofPerson = Object.keys(facts.person).map((field): Path => ['facts', 'person', field]);
  return [...lists, ...fields, ...ofPerson, ...Object.keys(item).map((field): Path => ['item', field])];
}

function fieldsOf(entry: object): Path[] {
  return Object.entries(entry).flatMap(([field, part]) => [[field], ...(Array.isArray(part) ? part.map((_, place) => [field, place]).reverse() : [])]);
}

function without(situation: Situation, path: Path): Situation | undefined {
  if (!leadsSomewhere(situation, path)) return undefined;
  const { facts, item } = leftOut({ facts: situation.facts, item: situation.item }, path) as { facts: unknown; item: unknown };
  const parsed = { facts: ConsentFacts.safeParse(facts), item: SharedItem.safeParse(item) };
  if (!parsed.facts.success || !parsed.item.success) return undefined;
  return { ...situation, facts: parsed.facts.data, item: parsed.item.data };
}

function leadsSomewhere(whole: unknown, [first, ...rest]: Path): boolean {
  if (typeof whole !== 'object' || whole === null || first === undefined || !(first in whole)) return false;
  return rest.length === 0 || leadsSomewhere((whole as Record<string | number, unknown>)[first], rest);
}

/** What is left when the end of a path is gone. */
function leftOut(whole: unknown, [first, ...rest]: Path): unknown {
  if (Array.isArray(whole))
    return rest.length === 0 ? whole.filter((_, place) => place !== first) : whole.map((entry, place) => (place === first ? leftOut(entry, rest) : entry));
  if (typeof whole !== 'object' || whole === null || first === undefined || !(first in whole)) return whole;
  const { [first]: part, ...others } = whole as Record<string | number, unknown>;
  return rest.length === 0 ? others : { ...others, [first]: leftOut(part, rest) };
}
