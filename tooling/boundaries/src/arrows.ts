import arrowsFile from './arrows.json' with { type: 'json' };
import { type Room, scope } from './read-workspace.ts';

const groups: Record<string, readonly string[]> = arrowsFile.groups;
const arrows: Record<string, readonly string[]> = arrowsFile.arrows;
const testArrows: Record<string, readonly string[]> = arrowsFile.testArrows;
const outside: Record<string, readonly string[]> = arrowsFile.outside;

/** The rooms that a room may use only the types of. */
export const typesOnly: Record<string, readonly string[]> = arrowsFile.typesOnly;

/** Every room that has arrows. */
export const rooms: readonly string[] = Object.keys(arrows);

const spread = (names: readonly string[] = []): readonly string[] => names.flatMap((name) => groups[name] ?? [name]);

/** The rooms that a room may depend on. */
export const mayUse = (room: string): readonly string[] => spread(arrows[room]);

/** The rooms that a room's tests may use besides. */
export const testsMayUse = (room: string): readonly string[] => spread(testArrows[room]);

/** The packages from outside that a room may depend on; undefined when the rules do not say. */
export const mayUseOutside = (room: string): readonly string[] | undefined => outside[room] ?? groupsOf(room).map((group) => outside[group])[0];

/** The groups that a room is in. */
export const groupsOf = (room: string): readonly string[] => Object.keys(groups).filter((group) => groups[group]?.includes(room));

/** The tags that a room must carry in its `turbo.json`. */
export const tagsOf = (room: string): readonly string[] => [...groupsOf(room), room];

/** Everything that a room reaches in any number of steps, its tests included: what turbo's allow list means. */
export function reachableFrom(room: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  for (const next of [...mayUse(room), ...testsMayUse(room)]) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachableFrom(next, seen);
  }
  return seen;
}

/** The workspace rooms that a room's manifest names, to run and to test. */
export function dependenciesOf({ manifest }: Room): { readonly run: readonly string[]; readonly test: readonly string[] } {
  const roomsIn = (record: Record<string, string> = {}) => Object.keys(record).flatMap((name) => (name.startsWith(scope) ? [name.slice(scope.length)] : []));
  return { run: roomsIn({ ...manifest.dependencies, ...manifest.peerDependencies }), test: roomsIn(manifest.devDependencies) };
}
