import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Unit = z.strictObject({ id: z.string(), name: z.string(), kind: z.string(), principal: z.string() });
const Person = z.strictObject({ user: z.string(), name: z.string(), title: z.string(), unit: z.string(), role: z.string() });

/** What makes a demo house: its units and the fictional people who work there. */
export const HouseRecipe = z.strictObject({ kind: z.enum(['municipality', 'region', 'sis']), name: z.string(), units: z.array(Unit).min(1), people: z.array(Person).min(1) });
export type HouseRecipe = z.infer<typeof HouseRecipe>;

/** A demo house with its id and its place among the others, which decides its ports. */
export interface PlannedHouse extends HouseRecipe {
  readonly id: string;
  readonly index: number;
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
 * @throws Error with one line when an added house is not `kind:NAME`
 */
export function planHouses(added: readonly string[]): readonly PlannedHouse[] {
  const first = kinds.map((kind) => ({ ...recipeOf(kind), id: kind as string }));
  const more = added.map((wish) => {
    const [kind, name] = wish.split(/:(.*)/s);
    const known = kinds.find((one) => one === kind);
    if (known === undefined || name === undefined || slugOf(name) === '') throw new Error(`--house ${wish}: write kind:NAME, where kind is one of ${kinds.join(', ')}`);
    return { ...recipeOf(known), id: `${known}-${slugOf(name)}`, name: name.trim() };
  });
  return [...first, ...more].filter((house, index, all) => all.findIndex(({ id }) => id === house.id) === index).map((house, index) => ({ ...house, index }));
}
