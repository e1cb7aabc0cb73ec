import { z } from 'zod';

/** What a short name of a case can stand for. */
export const nameKinds = ['person', 'unit', 'staff', 'plan', 'goal', 'intervention', 'consent', 'note', 'record'] as const;
export type NameKind = (typeof nameKinds)[number];

/** How a short name is used in one place: as something that is known already, or as something that begins there. */
export interface NameUse {
  readonly kinds: readonly NameKind[];
  readonly begins: boolean;
}

/** Which places of the case format hold short names, so that a name that stands for nothing is found before the play. */
export const nameUses = z.registry<NameUse>();

const name = () =>
  z.string().regex(/^[A-Za-zÅÄÖÉåäöé][A-Za-zÅÄÖÉåäöé0-9_-]{0,59}$/, 'a short name begins with a letter and has letters, digits, hyphens and underscores only');

/** A short name as a key. */
export const ShortName = name();

/** A short name that must stand for one of these kinds. */
export const nameOf = (...kinds: readonly NameKind[]) => name().register(nameUses, { kinds, begins: false });

/** A short name that begins to stand for something here. */
export const newName = (kind: NameKind) => name().register(nameUses, { kinds: [kind], begins: true });

/** One or several. */
export const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);

/** One or several, as a list. */
export const listOf = <Item>(written: Item | readonly Item[] | undefined): readonly Item[] =>
  written === undefined ? [] : Array.isArray(written) ? written : [written as Item];
