import { Stryker } from '@stryker-mutator/core';

type Change = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** What became of the changes in one room. */
export interface MutationTally {
  readonly room: string;
  readonly noticed: number;
  readonly unnoticed: readonly string[];
}

const leftOut: ReadonlySet<string> = new Set(['Ignored']);
const noticedStatuses: ReadonlySet<string> = new Set(['Killed', 'Timeout', 'RuntimeError', 'CompileError']);

/**
 * Changes every rule of a room, one place at a time in a copy, and runs the room's own tests on each.
 *
 * `STAFETT_SHARE=8` tries every eighth declaration.
 *
 * @param room - a folder of packages/domain
 */
export async function mutateRoom(room: string): Promise<MutationTally> {
  Object.assign(process.env, { STAFETT_ROOM: room, STAFETT_RUNS: '25', STAFETT_SEED: '1' });
  const source = `packages/domain/${room}/src`;
  const results = await new Stryker({
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), import.meta.resolve('./take-share.ts')],
    ignorers: ['share'],
    vitest: { configFile: 'tooling/mutation/vitest.config.ts', related: false },
    mutate: [`${source}/**/*.ts`, `!${source}/**/*.test.ts`, `!${source}/testing/**`, `!${source}/index.ts`],
    ignorePatterns: ['**/dist/**', '.stafett', 'apps', 'bench', 'packages/{server,interface,proof}'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `.stafett/mutation/${room}.json` },
    tempDirName: '.stafett/mutation/sandbox',
    disableTypeChecks: false,
    warnings: false,
  }).runMutationTest();
  const tried = results.filter(({ status }) => !leftOut.has(status));
  return { room, noticed: tried.filter(isNoticed).length, unnoticed: tried.filter((one) => !isNoticed(one)).map(say) };
}

function isNoticed({ status }: Change): boolean {
  return noticedStatuses.has(status);
}

function say({ fileName, location, mutatorName, replacement }: Change): string {
  return `${fileName.slice(fileName.indexOf('packages/'))}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement}`;
}
