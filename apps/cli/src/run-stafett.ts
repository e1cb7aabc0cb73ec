import { parseArgs } from 'node:util';
import { createTexts, type Texts } from '@stafett/texts';
import type { Answer } from './answer.ts';
import { BadInput, WrongUse } from './bad-input.ts';
import type { Command, Flag, Sources } from './command.ts';
import { commands, isCommandName } from './commands.ts';
import { faultsFound, sayFaults } from './say-faults.ts';
import { usage, usageOf } from './usage.ts';
import { withoutPersonnummer } from './without-personnummer.ts';

/** What the program writes and ends with. */
export interface Result {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const BAD_INPUT = 64;
const asks: Readonly<Record<string, Flag>> = { json: { type: 'boolean' } };

/**
 * Answers one call of `stafett`: nothing but the answer on standard output, an exit code that says how it went, and no personal number in anything.
 *
 * @param given - the words after the program's name
 * @param sources - where files and standard input are read
 */
export async function runStafett(given: readonly string[], sources: Sources): Promise<Result> {
  const { code, out, error } = await answerCall(given, sources);
  return { code, out: withoutPersonnummer(out), error: withoutPersonnummer(error) };
}

async function answerCall(given: readonly string[], sources: Sources): Promise<Result> {
  const [name = '', ...rest] = given;
  if (name === '--help' || name === 'help') return helped(usage());
  if (!isCommandName(name)) return wrongUse('Name one of the commands.', usage());
  try {
    if (rest.includes('--help')) return helped(usageOf(name));
    const command = await commands[name]();
    return await answer(command, readArguments(command, rest), sources);
  } catch (error) {
    if (error instanceof WrongUse) return wrongUse(error.message, usageOf(name));
    throw error;
  }
}

interface Arguments {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

// What somebody wrote is not repeated: it may be a personal number in the wrong place.
function readArguments({ flags: known = {}, printsItself = false }: Command, given: readonly string[]): Arguments {
  const options = { ...(printsItself ? {} : asks), ...known };
  try {
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
    return { words: positionals, flags: values as Arguments['flags'] };
  } catch {
    throw new WrongUse(`The flags are ${['help', ...Object.keys(options)].map((flag) => `--${flag}`).join(', ')}; those that take a value need one.`);
  }
}

async function answer(command: Command, { words, flags }: Arguments, sources: Sources): Promise<Result> {
  const texts = createTexts('sv');
  try {
    const answered = await command.run({ words, flags, sources, texts });
    return typeof answered === 'number' ? { code: answered, out: '', error: '' } : printed(answered, flags.json === true);
  } catch (error) {
    if (error instanceof BadInput) return badInput(error, { texts, asJson: flags.json === true });
    throw error;
  }
}

function printed({ exit, json, lines: isManyValues, prose }: Answer, asJson: boolean): Result {
  const values = isManyValues === true && Array.isArray(json) ? json.map((one) => JSON.stringify(one)) : [JSON.stringify(json, null, 2)];
  return { code: exit, out: lines(asJson ? values : prose), error: '' };
}

function badInput(error: BadInput, { texts, asJson }: { readonly texts: Texts; readonly asJson: boolean }): Result {
  return { code: BAD_INPUT, out: asJson ? lines([JSON.stringify(faultsFound(error), null, 2)]) : '', error: lines(sayFaults(error, texts)) };
}

const helped = (help: string): Result => ({ code: 0, out: lines([help]), error: '' });

const wrongUse = (message: string, help: string): Result => ({ code: BAD_INPUT, out: '', error: lines([message, '', help]) });

const lines = (written: readonly string[]): string => written.map((line) => `${line}\n`).join('');
