import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a file that may cite rules is: code that applies them, tests that prove them, or only a mention. */
export type CitingKind = 'code' | 'test' | 'mention';

/** A file of the workspace, as far as rule numbers go. */
export interface CitingFile {
  /** From the root of the workspace. */
  readonly path: string;
  readonly kind: CitingKind;
  readonly text: string;
}

const isOutput = (path: string): boolean => ['node_modules', 'dist', 'storybook-static', '.stafett', '.git', '.turbo'].includes(basename(path));
const sources = ['{packages/*,apps,tooling}/*/**/*.{ts,tsx}', 'bench/**/*.ts', '{packages/*,apps}/*/src/**/*.json', '**/*.md'];

// What only tells of the rules: their own data and words, the settings that they name, this room, and the page it writes.
const aboutRules = [
  /^packages\/domain\/rulebook\/src\/(data\/.*\.json|routine-profile\.schema\.ts)$/,
  /^packages\/domain\/texts\/src\/\w+\/(rules|laws)\.json$/,
  /^docs\/rules\.md$/,
];
// What helps tests and measurements, the proofs that judge the product from outside, and those who only say or pass on what a rule answers.
const helpers = [/\/(testing|probes|e2e)\//, /\.config\.ts$/, /\.bench\.ts$/, /^(bench|packages\/proof|packages\/domain\/texts|apps\/cli)\//];
const isTest = /\.(test\.tsx?|stories\.tsx)$/;
const comments = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const passedOn = /export\s+(?:type\s+)?\{[^}]*\}\s+from\s+'[^']+';/g;
const passesOnOnly = (text: string): boolean => text.replaceAll(comments, '').replaceAll(passedOn, '').trim() === '';

function kindOf(path: string, text: string): CitingKind {
  if (isTest.test(path)) return 'test';
  return path.endsWith('.md') || helpers.some((pattern) => pattern.test(path)) || passesOnOnly(text) ? 'mention' : 'code';
}

/** Every file that may cite a rule: sources, data and papers, without what is only about the rules. */
export function citingFiles(root: string): readonly CitingFile[] {
  const paths = sources.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: isOutput })).sort();
  return paths
    .filter((path) => !aboutRules.some((pattern) => pattern.test(path)))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, kind: kindOf(path, text), text };
    });
}
