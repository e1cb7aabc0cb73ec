import type { Dice } from '../dice.ts';
import { nasty, nastyNames } from './nasty.ts';

type Place = readonly (string | number)[];
type Fields = Record<string, unknown>;

/** Every place in a value, the outermost first. */
export function placesIn(value: unknown, above: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [above];
  const inner = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return [above, ...inner.flatMap(([part, one]) => placesIn(one, [...above, part]))];
}

/** What stands at a place. */
export const at = (value: unknown, place: Place): unknown => place.reduce<unknown>((inner, part) => (inner as Fields | undefined)?.[part], value);

/** The value with something else at a place; nothing there takes the field or the item away. */
export function withAt(value: unknown, [first, ...rest]: Place, to: unknown): unknown {
  if (first === undefined) return to;
  if (Array.isArray(value)) {
    const items = value.map((one, index) => (index === first ? withAt(one, rest, to) : one));
    return items.filter((one, index) => index !== first || one !== undefined);
  }
  const fields = Object.entries(value as Fields).map(([name, one]) => [name, name === String(first) ? withAt(one, rest, to) : one] as const);
  return Object.fromEntries(fields.filter(([, one]) => one !== undefined));
}

type Mutation = (value: unknown, place: Place, dice: Dice) => unknown;

const replaced: Mutation = (value, place, dice) => withAt(value, place, nasty(dice));
const removed: Mutation = (value, place) => (place.length === 0 ? null : withAt(value, place, undefined));
const wrapped: Mutation = (value, place, dice) => withAt(value, place, dice.happens(0.5) ? [at(value, place)] : { value: at(value, place) });

// Every string of another kind: an id where a word was, a personal number where a day was.
const swapped: Mutation = (value, place, dice) => withAt(value, place, at(value, dice.one(placesIn(value))));

const mostLetters = 400_000;

// Long, but not so that the sender is what breaks.
const repeated: Mutation = (value, place, dice) => {
  const found = at(value, place);
  const times = Math.min(dice.one([2, 50, 3000]), Math.ceil(mostLetters / ((JSON.stringify(found)?.length ?? 0) + 1)));
  if (typeof found === 'string') return withAt(value, place, found.repeat(times));
  const item: unknown = Array.isArray(found) ? (found[0] ?? 1) : found;
  return withAt(
    value,
    place,
    Array.from({ length: times }, () => item),
  );
};

const added: Mutation = (value, place, dice) => {
  const found = at(value, place);
  const isOpen = typeof found === 'object' && found !== null && !Array.isArray(found);
  const fields: Fields = isOpen ? { ...(found as Fields) } : {};
  Object.defineProperty(fields, dice.one(nastyNames), { value: dice.happens(0.5) ? { isAdmin: true } : nasty(dice), enumerable: true, configurable: true });
  return withAt(value, place, fields);
};

const nudged: Mutation = (value, place, dice) => {
  const found = at(value, place);
  if (typeof found === 'number') return withAt(value, place, found + dice.one([-1, 1, 0.5, 1000]));
  if (typeof found !== 'string') return replaced(value, place, dice);
  const cut = dice.below(found.length + 1);
  return withAt(value, place, `${found.slice(0, cut)}${dice.one(['', 'x', '\u0000', '\ud83d', 'É', '-'])}${found.slice(cut + dice.below(2))}`);
};

const mutations: readonly Mutation[] = [replaced, replaced, replaced, removed, removed, wrapped, swapped, repeated, added, added, nudged, nudged];

/** The value with one to three things wrong in it. */
export function mutate(value: unknown, dice: Dice): unknown {
  let broken = value;
  for (let times = 1 + dice.below(dice.happens(0.7) ? 1 : 3); times > 0; times -= 1) {
    const places = placesIn(broken);
    // Rather deep inside than the whole of it.
    broken = dice.one(mutations)(broken, places[Math.max(dice.below(places.length), dice.below(places.length))] as Place, dice);
  }
  return broken;
}
