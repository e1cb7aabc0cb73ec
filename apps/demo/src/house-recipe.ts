import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Unit = z.strictObject({ id: z.string(), name: z.string(), kind: z.string(), principal: z.string() });
const Person = z.strictObject({ user: z.string(), name: z.string(), title: z.string(), unit: z.string(), role: z.string() });

/** What makes a demo house: its units and the fictional people who work there. */
export const HouseRecipe = z.strictObject({
  kind: z.enum(['municipality', 'region', 'sis']),
  name: z.string(),
  units: z.array(Unit).min(1),
  people: z.array(Person).min(1),
});
export type HouseRecipe = z.infer<typeof HouseRecipe>;

/** A demo house with its id and its place among the others, which decides its ports. */
export interface PlannedHouse extends HouseRecipe {
  readonly id: string;
  readonly index: number;
}

/** Units and people that a demo house has beside its recipe. */
export interface HouseAddition {
  readonly house: string;
  readonly units: readonly z.infer<typeof Unit>[];
  readonly people: readonly z.infer<typeof Person>[];
}

const kinds = ['municipality', 'region', 'sis'] as const;

/** The recipe that an app brings for the demo. */
export function recipeOf(kind: HouseRecipe['kind']): HouseRecipe {
  const file = fileURLToPath(new URL(`../../${kind}/demo-house.json`, import.meta.url));
  return HouseRecipe.parse(JSON.parse(readFileSync(file, 'utf8')));
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The houses of the demo: one of each kind, and those that were added.
 *
 * @param added - each as `region:Norrskog`
 * @param additions - units and people that houses have beside their recipes
 * @throws Error with one line when an added house is not `kind:NAME`
 */
export function planHouses(added: readonly string[], additions: readonly HouseAddition[] = []): readonly PlannedHouse[] {
  const first = kinds.map((kind) => ({ ...recipeOf(kind), id: kind as string }));
  const more = added.map((wish) => {
    const [kind, name] = wish.split(/:(.*)/s);
    const known = kinds.find((one) => one === kind);
    if (known === undefined || name === undefined || slugOf(name) === '')
      throw new Error(`--house ${wish}: write kind:NAME, where kind is one of ${kinds.join(', ')}`);
    return { ...recipeOf(known), id: `${known}-${slugOf(name)}`, name: name.trim() };
  });
  const houses = [...first, ...more].filter((house, index, all) => all.findIndex(({ id }) => id === house.id) === index);
  return houses.map((house, index) => ({ ...withAdditions(house, additions), index }));
}

function withAdditions<House extends HouseRecipe & { readonly id: string }>(house: House, additions: readonly HouseAddition[]): House {
  const own = additions.filter((addition) => addition.house === house.id);
  return { ...house, units: [...house.units, ...own.flatMap(({ units }) => units)], people: [...house.people, ...own.flatMap(({ people }) => people)] };
}
