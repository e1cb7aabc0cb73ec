import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mayUse, tagsOf, testsMayUse } from '../arrows.ts';
import { type Manifest, readWorkspace, type Room, scope } from '../read-workspace.ts';

const real = process.cwd();
const settings = ['.gitignore', '.oxlintrc.json', 'turbo.json', 'package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'tooling/tsconfig/base.json'];
const source = '/**\n * One.\n *\n * @example\n * one // 1\n */\nexport const one = 1;\n';
const readme = '# Room\n\nIt exists so that a probe can break it.\n\n```ts\none // 1\n```\n';

/** The real rooms, arrows and settings, with next to nothing in each room and every arrow that is allowed: what a probe may break. */
export interface ScratchTree {
  readonly root: string;
  readonly rooms: readonly Room[];
  /** Writes a file into the tree. */
  plant(path: string, content: string): void;
  /** Writes a file, looks at the tree, and takes the file away again. */
  looking<Seen>(path: string, content: string, look: () => Seen): Seen;
  /** Runs a tool of the workspace in the tree. */
  run(tool: string, ...words: string[]): { readonly status: number | null; readonly output: string };
  remove(): void;
}

/** Makes a tree in the temporary folder. The working tree is never touched, so a probe may be interrupted. */
export function makeScratchTree(): ScratchTree {
  const root = mkdtempSync(join(tmpdir(), 'stafett-probes-'));
  const plant = planterIn(root);
  for (const path of settings) if (existsSync(join(real, path))) cpSync(join(real, path), join(root, path));
  for (const { folder, name } of readWorkspace(real)) {
    plant(`${folder}/src/index.ts`, source);
    plant(`${folder}/README.md`, readme);
    plant(`${folder}/package.json`, JSON.stringify(manifestOf(name), null, 2));
    plant(`${folder}/turbo.json`, JSON.stringify({ extends: ['//'], tags: tagsOf(name) }));
    if (existsSync(join(real, folder, 'tsconfig.json'))) cpSync(join(real, folder, 'tsconfig.json'), join(root, folder, 'tsconfig.json'));
  }
  symlinkSync(join(real, 'node_modules'), join(root, 'node_modules'));
  spawnSync('git', ['init', '--quiet'], { cwd: root });
  return {
    root,
    rooms: readWorkspace(root),
    plant,
    looking: (path, content, look) => {
      plant(path, content);
      try {
        return look();
      } finally {
        rmSync(join(root, path));
      }
    },
    run: (tool, ...words) => runIn(root, tool, words),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const planterIn =
  (root: string) =>
  (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };

function manifestOf(name: string): Manifest & { version: string; type: string } {
  const every = (rooms: readonly string[]) => Object.fromEntries(rooms.map((room) => [scope + room, 'workspace:*']));
  return {
    name: scope + name,
    version: '0.0.0',
    type: 'module',
    exports: './src/index.ts',
    dependencies: every(mayUse(name)),
    devDependencies: { ...every(testsMayUse(name)), vitest: 'catalog:' },
  };
}

function runIn(cwd: string, tool: string, words: readonly string[]): { status: number | null; output: string } {
  const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(join(real, 'node_modules/.bin', tool), words, { cwd, encoding: 'utf8', timeout: 60_000, env: environment });
  return { status, output: `${stdout}${stderr}` };
}
