import type { HouseSettings } from '../settings/house-settings.ts';

/** Where a command writes. */
export interface CommandOutput {
  /** Writes a line that may go to a file: standard output. */
  readonly say: (line: string) => void;
  /** Writes a line that is for the person at the terminal: standard error. */
  readonly tell: (line: string) => void;
}

/** What a command is given beside its words. */
export interface CommandPlace extends CommandOutput {
  readonly settings: HouseSettings;
}

/** Does one command and gives its exit code; throws a CommandRefusal with one line when it is refused. */
export type HouseCommand = (words: readonly string[], place: CommandPlace) => number | Promise<number>;
