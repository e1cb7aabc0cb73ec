import type { Commit, Released, World } from '../world/world.ts';

/** Something that holds in every history: it is asked at what happens, or at the end when everything has come to rest; says what is wrong, or nothing. */
export interface Invariant {
  readonly name: string;
  readonly atCommit?: (world: World, commit: Commit) => string | undefined;
  readonly atRelease?: (world: World, released: Released) => string | undefined;
  readonly atEnd?: (world: World) => string | undefined;
}
