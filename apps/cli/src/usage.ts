import help from './data/help.json' with { type: 'json' };
import { commandNames, type CommandName } from './commands.ts';

interface Help {
  readonly use: readonly string[];
  readonly says: string;
  readonly more: readonly string[];
}

const helpOf: Readonly<Record<CommandName, Help>> = help.commands;

/** How everything is called, with one line a command. */
export function usage(): string {
  const width = Math.max(...commandNames.map((name) => name.length));
  return [...help.before, '', ...commandNames.map((name) => `  ${name.padEnd(width)}  ${helpOf[name].says}`), '', ...help.after].join('\n');
}

/** How one command is called. */
export function usageOf(name: CommandName): string {
  const { use, says, more } = helpOf[name];
  return [
    ...use.map((line, number) => `${number === 0 ? 'Usage:' : '      '} npm run -s stafett -- ${line}`),
    '',
    says,
    ...(more.length === 0 ? [] : ['', ...more]),
  ].join('\n');
}
