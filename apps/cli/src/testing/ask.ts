import type { Sources } from '../command.ts';
import { type Result, runStafett } from '../run-stafett.ts';

/** What stands in for the machine in a test: files by name, and standard input. */
export interface Machine {
  readonly files?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly isInteractive?: boolean;
  readonly plays?: (options: readonly string[]) => number;
}

/** Asks `stafett` within this process. */
export async function ask(words: readonly string[], { files = {}, input = '', isInteractive = false, plays = () => 0 }: Machine = {}): Promise<Result> {
  const sources: Sources = {
    readFile: (name) => {
      const text = files[name];
      if (text === undefined) throw new Error('ENOENT');
      return text;
    },
    hasFile: (name) => Object.hasOwn(files, name),
    readStandardInput: () => input,
    isInteractive,
    play: async (options) => plays(options),
  };
  return runStafett(words, sources);
}

/** The answer of `--json`, with the exit code. */
export async function askJson(words: readonly string[], machine: Machine = {}): Promise<{ readonly code: number; readonly answer: unknown }> {
  const { code, out } = await ask([...words, '--json'], machine);
  return { code, answer: JSON.parse(out) };
}
