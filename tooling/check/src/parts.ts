import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A command that passes or fails as one. */
export interface CommandStep {
  readonly kind: 'command';
  readonly command: readonly string[];
}

/** A run of Vitest, which counts its tests. */
export interface VitestStep {
  readonly kind: 'vitest';
  readonly name: string;
  readonly arguments: readonly string[];
}

export type Step = CommandStep | VitestStep;

/** One part of the check; each can also be run alone. */
export interface Part {
  readonly name: string;
  readonly proves: string;
  /** Takes so long that it runs only when everything is to be proved, or when asked for. */
  readonly isLong?: boolean;
  readonly steps: () => readonly Step[];
}

const run = (...command: string[]): Step => ({ kind: 'command', command });
const project = (name: string): Step => ({ kind: 'vitest', name, arguments: ['--project', name] });
const turbo = (...tasks: string[]): Step => run('turbo', 'run', ...tasks, '--output-logs=errors-only', '--continue');

/** The parts in the order in which they run: the quick and telling first. */
export const parts: readonly Part[] = [
  { name: 'types', proves: 'every package passes the compiler', steps: () => [turbo('typecheck')] },
  { name: 'lint', proves: 'sizes, cycles, purity and mistakes', steps: () => [run('oxlint')] },
  { name: 'format', proves: 'the code is laid out in one way', steps: () => [run('biome', 'format')] },
  {
    name: 'boundaries',
    proves: 'the arrows between rooms hold, and each rule fires',
    steps: () => [run('turbo', 'boundaries'), run('node', 'tooling/boundaries/src/main.ts'), project('probes')],
  },
  { name: 'docs', proves: 'examples and links in the papers hold', steps: () => [project('docs')] },
  { name: 'unused', proves: 'nothing lies about unused', steps: () => [run('knip', '--no-config-hints')] },
  {
    name: 'build',
    proves: 'what is published can be used',
    steps: () => [turbo('build', '--filter=./packages/*/*'), ...publishedFolders().flatMap(publishSteps), run('node', 'tooling/sizes/src/main.ts')],
  },
  { name: 'unit', proves: 'rules, parts and properties', steps: () => [project('unit')] },
  { name: 'contract', proves: 'the store on PGlite and on PostgreSQL, the exchange between houses', steps: () => [project('contract')] },
  {
    name: 'stories',
    proves: 'every state of every component, and its accessibility',
    steps: () => [{ kind: 'vitest', name: 'stories', arguments: ['--config', 'apps/storybook/vitest.config.ts'] }],
  },
  { name: 'journeys', proves: 'people in browsers, from need to closing', steps: () => [turbo('build:web'), project('journey')] },
  {
    name: 'mutation',
    proves: 'a changed rule is noticed by a test',
    isLong: true,
    steps: () => [run('node', 'tooling/mutation/src/main.ts')],
  },
];

function publishedFolders(): readonly string[] {
  const manifests = globSync('packages/*/*/package.json').sort();
  return manifests.filter((path) => (JSON.parse(readFileSync(path, 'utf8')) as { private?: boolean }).private !== true).map(dirname);
}

const publishSteps = (folder: string): readonly Step[] => [
  run('publint', '--strict', folder),
  run('attw', '--pack', folder, '--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', 'styles.css', '--quiet'),
];
