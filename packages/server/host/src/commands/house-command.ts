import { Unavailable } from '@stafett/use-cases';
import { backupCommand, restoreCommand } from './backup-command.ts';
import { catchUpCommand } from './catch-up-command.ts';
import type { CommandOutput, CommandPlace, HouseCommand } from './command-place.ts';
import { CommandRefusal } from './command-refusal.ts';
import { databaseUnreachable } from '../database-unreachable.ts';
import { keyCommand } from './key-command.ts';
import { describeCommand, peerCommand } from './peer-command.ts';
import { messagesCommand } from './messages-command.ts';
import { readSettings } from '../settings/read-settings.ts';
import { StartError } from '../start-error.ts';
import { verifyCommand } from './verify-command.ts';

const commands: Readonly<Record<string, HouseCommand>> = {
  describe: describeCommand,
  key: keyCommand,
  peer: peerCommand,
  messages: messagesCommand,
  verify: verifyCommand,
  backup: backupCommand,
  restore: restoreCommand,
  'catch-up': catchUpCommand,
};

const usage = `Skriv något av: ${Object.keys(commands).join(', ')}.`;

/**
 * Does one command for the house that the environment names, as `peer list`.
 *
 * @param words - the command and what follows it
 * @param environment - as `process.env`
 * @param output - where it writes
 * @returns the exit code: 0 done, 1 refused, 64 not asked for in the right way
 */
export async function houseCommand(
  [name = '', ...words]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  output: CommandOutput,
): Promise<number> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new CommandRefusal(`Det finns inget kommando ”${name}”. ${usage}`, 64);
    return await done(command, words, { ...output, settings: readSettings(environment) });
  } catch (error) {
    if (!(error instanceof CommandRefusal || error instanceof StartError)) throw error;
    output.tell(error.line);
    return error.exitCode;
  }
}

async function done(command: HouseCommand, words: readonly string[], place: CommandPlace): Promise<number> {
  try {
    return await command(words, place);
  } catch (error) {
    throw error instanceof Unavailable ? databaseUnreachable(place.settings, error) : error;
  }
}
