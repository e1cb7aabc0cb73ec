import type { CommandOutput } from './commands/command-place.ts';
import { houseCommand } from './commands/house-command.ts';
import type { HouseParts } from './house-parts.ts';
import type { HouseSettings } from './settings/house-settings.ts';
import { readSettings } from './settings/read-settings.ts';
import { StartError } from './start-error.ts';
import { type RunningHouse, startHouse } from './start-house.ts';

const secondsToClose = 10;

const terminal: CommandOutput = {
  say: (line) => void process.stdout.write(`${line}\n`),
  tell: (line) => void process.stderr.write(`${line}\n`),
};

/**
 * What an app's main file calls: reads the settings, starts the house, and closes it at SIGINT or SIGTERM;
 * or does one command, as `peer list`, when the program was started with words.
 * What is wrong at start is one line on standard error and an exit code other than 0.
 *
 * @param assemble - makes the parts of the house that the settings describe
 */
export async function runHouse(assemble: (settings: HouseSettings) => HouseParts | Promise<HouseParts>): Promise<void> {
  const words = process.argv.slice(2);
  try {
    if (words.length > 0) return void (process.exitCode = await houseCommand(words, process.env, terminal));
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
