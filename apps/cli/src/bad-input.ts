import type { Violation } from '@stafett/kernel';

/** The way to a field, as `['guardians', 0, 'id']`. */
export type FieldPath = readonly (string | number)[];

/** One thing that is wrong with what was given: a violation, and the line where the field stands. */
export interface Fault extends Pick<Violation, 'code' | 'path' | 'facts' | 'rule'> {
  readonly line?: number | undefined;
}

/** What was given cannot be read as the question that was asked; nothing of its values is repeated. */
export class BadInput extends Error {
  readonly source: string;
  readonly faults: readonly Fault[];

  constructor(source: string, faults: readonly Fault[]) {
    super(`${source}: ${faults.map(({ code }) => code).join(', ')}`);
    this.name = 'BadInput';
    this.source = source;
    this.faults = faults;
  }
}

/** The command itself cannot be understood: an unknown command or flag, or a file too many. */
export class WrongUse extends Error {
  readonly command: string | undefined;

  constructor(message: string, command?: string) {
    super(message);
    this.name = 'WrongUse';
    this.command = command;
  }
}
