import type { Command } from './command.ts';

/** Everything that `stafett` can be asked; a command is read in when it is called, and the others are not. */
export const commands = {
  consent: async () => (await import('./commands/consent.ts')).consent,
  share: async () => (await import('./commands/share.ts')).share,
  goal: async () => (await import('./commands/goal.ts')).goal,
  plan: async () => (await import('./commands/plan.ts')).plan,
  ladder: async () => (await import('./commands/ladder.ts')).ladder,
  process: async () => (await import('./commands/process.ts')).process,
  rules: async () => (await import('./commands/rules.ts')).rules,
  schema: async () => (await import('./commands/schema.ts')).schema,
  play: async () => (await import('./commands/play.ts')).play,
} as const satisfies Record<string, () => Promise<Command>>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly CommandName[];

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commands, name);
