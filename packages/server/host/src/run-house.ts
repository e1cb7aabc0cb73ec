import type { HouseParts } from './house-parts.ts';
import type { HouseSettings } from './house-settings.ts';
import { readSettings } from './read-settings.ts';
import { StartError } from './start-error.ts';
import { type RunningHouse, startHouse } from './start-house.ts';

const secondsToClose = 10;

/**
 * What an app's main file calls: reads the settings, starts the house, and closes it at SIGINT or SIGTERM.
 * What is wrong at start is one line on standard error and an exit code other than 0.
 *
 * @param assemble - makes the parts of the house that the settings describe
 */
export async function runHouse(assemble: (settings: HouseSettings) => HouseParts | Promise<HouseParts>): Promise<void> {
  try {
    const settings = readSettings(process.env);
    closeOnSignal(await startHouse(settings, await assemble(settings)));
  } catch (error) {
    leaveWith(error);
  }
}

function closeOnSignal(house: RunningHouse): void {
  let isClosing = false;
  const close = (): void => {
    if (isClosing) process.exit(1);
    isClosing = true;
    setTimeout(() => process.exit(1), secondsToClose * 1000).unref();
    house.close().then(() => process.exit(0), leaveWith);
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

function leaveWith(error: unknown): never {
  const { line, exitCode } = error instanceof StartError ? error : { line: error instanceof Error ? error.stack : String(error), exitCode: 1 };
  process.stderr.write(`${line}\n`);
  process.exit(exitCode);
}
