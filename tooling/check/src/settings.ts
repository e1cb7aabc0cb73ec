import { parseArgs } from 'node:util';
import { type Part, parts } from './parts.ts';
import type { RunSettings } from './run-part.ts';

const quiet = { TURBO_TELEMETRY_DISABLED: '1', TURBO_UI: 'false', TURBO_NO_UPDATE_NOTIFIER: '1', STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1' };
const thorough = { STAFETT_RUNS: '10000' };

/** What is to be run, and how. */
export interface CheckSettings extends RunSettings {
  readonly parts: readonly Part[];
  readonly seed: string;
}

/**
 * Reads the command line: `--only types,unit` for some parts, `--prove` for the long forms.
 *
 * @throws when a part does not exist, or pnpm is not at hand for turbo and the packing
 */
export function readSettings(commandLine: readonly string[], environment: NodeJS.ProcessEnv): CheckSettings {
  if (!environment.npm_config_user_agent?.startsWith('pnpm/'))
    throw new Error('Run this as "npm test", or some parts of it as "npm test -- --only types,unit".');
  const { values } = parseArgs({
    args: commandLine.filter((word) => word !== '--'),
    options: { only: { type: 'string' }, prove: { type: 'boolean', default: false } },
  });
  const seed = environment.STAFETT_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
  const runs = values.prove ? { ...thorough, ...environment } : {};
  return {
    parts: values.only === undefined ? parts.filter(({ isLong }) => values.prove || !isLong) : values.only.split(',').map(partNamed),
    seed,
    environment: { ...runs, ...quiet, STAFETT_SEED: seed },
    vitestArguments: values.prove ? ['--testTimeout=900000'] : [],
  };
}

function partNamed(name: string): Part {
  const part = parts.find((one) => one.name === name);
  if (!part) throw new Error(`There is no part "${name}". The parts are: ${parts.map((one) => one.name).join(', ')}.`);
  return part;
}
