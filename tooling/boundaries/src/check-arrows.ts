import { join } from 'node:path';
import { dependenciesOf, mayUse, mayUseOutside, reachableFrom, rooms, tagsOf, testsMayUse } from './arrows.ts';
import type { Finding } from './finding.ts';
import { readJson, type Room, scope } from './read-workspace.ts';

interface RootTurbo {
  readonly boundaries?: { readonly tags?: Record<string, { readonly dependencies?: { readonly allow?: readonly string[] } }> };
}

/** Dependencies that the arrows do not allow, and rooms that the arrows do not know. */
export function checkArrows(workspace: readonly Room[]): readonly Finding[] {
  return workspace.flatMap((room) => (rooms.includes(room.name) ? forbiddenDependencies(room) : [finding('unknownRoom', room, `is not in arrows.json.`)]));
}

function forbiddenDependencies(room: Room): Finding[] {
  const { run, test } = dependenciesOf(room);
  const allowed = mayUse(room.name);
  const forTests = [...allowed, ...testsMayUse(room.name)];
  const foreign = Object.keys(room.manifest.dependencies ?? {}).filter((name) => !name.startsWith(scope));
  const outside = mayUseOutside(room.name);
  return [
    ...run.filter((name) => !allowed.includes(name)).map((name) => finding('arrow', room, `may not depend on ${name}.`)),
    ...test.filter((name) => !forTests.includes(name)).map((name) => finding('arrow', room, `may not use ${name} in its tests.`)),
    ...foreign.filter((name) => outside && !outside.includes(name)).map((name) => finding('outside', room, `may not depend on ${name}.`)),
  ];
}

/** Rooms whose tags, and allow lists in the root `turbo.json`, are not what the arrows say. */
export function checkTags(root: string, workspace: readonly Room[]): readonly Finding[] {
  const tags = readJson<RootTurbo>(join(root, 'turbo.json')).boundaries?.tags ?? {};
  return workspace
    .filter(({ name }) => rooms.includes(name))
    .flatMap((room) => {
      const expected = [...reachableFrom(room.name)].sort();
      const actual = [...(tags[room.name]?.dependencies?.allow ?? ['(no list)'])].sort();
      return [
        ...(sameWords(expected, actual) ? [] : [finding('allowList', room, `must have this list in turbo.json: ${JSON.stringify(expected)}`)]),
        ...(sameWords(tagsOf(room.name), room.tags) ? [] : [finding('tags', room, `must have these tags: ${JSON.stringify(tagsOf(room.name))}`)]),
      ];
    });
}

const sameWords = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

const finding = (rule: string, room: Room, says: string): Finding => ({ rule, place: `${room.folder}/package.json`, says: `${room.name} ${says}` });
