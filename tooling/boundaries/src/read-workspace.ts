import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a room's `package.json` says, as far as the rules ask. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Record<string, string>;
  readonly exports?: unknown;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

/** One package of the workspace. */
export interface Room {
  /** The name without the scope, as `kernel`. */
  readonly name: string;
  /** The folder from the root of the workspace, as `packages/domain/kernel`. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly tags: readonly string[];
  /** Every TypeScript file, from the root of the workspace. */
  readonly sources: readonly string[];
}

export const scope = '@stafett/';

/** Reads every package below `packages`, `apps`, `tooling` and `bench`. */
export function readWorkspace(root: string): readonly Room[] {
  const manifests = globSync(['packages/*/*/package.json', 'apps/*/package.json', 'tooling/*/package.json', 'bench/package.json'], { cwd: root });
  return manifests.map((path) => readRoom(root, dirname(path))).sort((one, other) => one.folder.localeCompare(other.folder));
}

function readRoom(root: string, folder: string): Room {
  const manifest = readJson<Manifest>(join(root, folder, 'package.json'));
  const turbo = join(root, folder, 'turbo.json');
  const isOutput = (path: string) => ['node_modules', 'dist', 'storybook-static', '.stafett'].includes(basename(path));
  return {
    name: manifest.name.replace(scope, ''),
    folder,
    manifest,
    tags: existsSync(turbo) ? (readJson<{ tags?: string[] }>(turbo).tags ?? []) : [],
    sources: globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root, exclude: isOutput }).sort(),
  };
}

/** Reads a JSON file. */
export function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}

/** Whether a file is only for tests, and so may use what is not shipped. */
export const isForTests = (path: string): boolean => /\.test\.tsx?$|\.stories\.tsx?$|\/(testing|e2e|probes|\.storybook)\/|\.config\.ts$/.test(path);
