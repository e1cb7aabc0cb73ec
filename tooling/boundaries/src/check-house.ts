import { checkArrows, checkTags } from './check-arrows.ts';
import { checkImports } from './check-imports.ts';
import { checkNames } from './check-names.ts';
import { checkPurity } from './check-purity.ts';
import { checkTestSizes } from './check-test-sizes.ts';
import type { Finding } from './finding.ts';
import { readWorkspace } from './read-workspace.ts';

/** Every breach of the house rules that neither the compiler, the linter nor turbo reports. */
export function checkHouse(root: string): readonly Finding[] {
  const workspace = readWorkspace(root);
  const inRooms = [checkImports, checkPurity, checkNames, checkTestSizes].flatMap((check) => workspace.flatMap((room) => check(root, room)));
  return [...checkArrows(workspace), ...checkTags(root, workspace), ...inRooms];
}
