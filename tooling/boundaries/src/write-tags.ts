import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reachableFrom, rooms, tagsOf } from './arrows.ts';
import { readJson, readWorkspace } from './read-workspace.ts';

// Writes what `arrows.json` says into the root `turbo.json` and each room's; `checkTags` sees to it that nobody forgets.
const root = process.cwd();
const write = (path: string, content: object): void => writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);

const settings = readJson<Record<string, object>>(join(root, 'turbo.json'));
const tags = Object.fromEntries(rooms.map((room) => [room, { dependencies: { allow: [...reachableFrom(room)].sort() } }]));
write(join(root, 'turbo.json'), { ...settings, boundaries: { tags } });

for (const { folder, name } of readWorkspace(root)) {
  const path = join(root, folder, 'turbo.json');
  write(path, { ...readJson<object>(path), tags: tagsOf(name) });
}

spawnSync('biome', ['format', '--write', 'turbo.json', ...readWorkspace(root).map(({ folder }) => `${folder}/turbo.json`)], { stdio: 'ignore' });
