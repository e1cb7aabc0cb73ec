import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import type { Part, Step, VitestStep } from './parts.ts';
import { readVitestReport, type Tally } from './vitest-report.ts';

/** What a part came to. */
export interface PartResult extends Tally {
  readonly name: string;
  readonly seconds: number;
}

/** How the parts are to be run. */
export interface RunSettings {
  /** Added to the environment of every command. */
  readonly environment: Readonly<Record<string, string>>;
  /** Added to every run of Vitest. */
  readonly vitestArguments: readonly string[];
}

const reports = '.stafett/check';

/** Runs every step of a part, also after one that failed. */
export async function runPart(part: Part, settings: RunSettings): Promise<PartResult> {
  const started = performance.now();
  const tallies: Tally[] = [];
  for (const step of part.steps()) tallies.push(await runStep(step, settings));
  return {
    name: part.name,
    seconds: (performance.now() - started) / 1000,
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

async function runStep(step: Step, settings: RunSettings): Promise<Tally> {
  if (step.kind === 'vitest') return runVitest(step, settings);
  const exitCode = await execute(step.command, settings);
  return exitCode === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [step.command.join(' ')] };
}

async function runVitest(step: VitestStep, settings: RunSettings): Promise<Tally> {
  mkdirSync(reports, { recursive: true });
  const report = `${process.cwd()}/${reports}/${step.name}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await execute(['vitest', 'run', ...step.arguments, ...reporters, ...settings.vitestArguments], settings);
  return readVitestReport(report, exitCode);
}

function execute([program = '', ...rest]: readonly string[], { environment }: RunSettings): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, rest, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
