import type { Texts } from '@stafett/texts';
import type { Answer } from './answer.ts';

/** Where a command reads from; the edge of the program gives it. */
export interface Sources {
  /** The content of a file; throws when it cannot be read. */
  readFile(name: string): string;
  hasFile(name: string): boolean;
  readStandardInput(): string;
  /** Somebody sits at a keyboard, so that there is nothing to read. */
  readonly isInteractive: boolean;
  /** Plays a case and answers with the exit code; what it says goes straight to standard output. */
  play(options: readonly string[]): Promise<number>;
}

/** A flag that a command knows besides `--json` and `--help`. */
export interface Flag {
  readonly type: 'string' | 'boolean';
}

/** One call of a command. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly sources: Sources;
  readonly texts: Texts;
}

/** One thing that `stafett` can be asked. */
export interface Command {
  readonly flags?: Readonly<Record<string, Flag>>;
  /** It prints for itself, and so knows no `--json`. */
  readonly printsItself?: boolean;
  /** An answer to print, or the exit code of a command that has printed for itself. */
  run(call: Call): Answer | Promise<Answer | number>;
}
