/** Why a command was not done, as one line for the person at the terminal; it holds no secret and nothing about a plan. */
export class CommandRefusal extends Error {
  override readonly name = 'CommandRefusal';

  readonly line: string;
  readonly exitCode: 1 | 64;

  /**
   * @param line - what is wrong and what to do, in Swedish
   * @param exitCode - 1 when it was refused, 64 when it was not asked for in the right way
   */
  constructor(line: string, exitCode: 1 | 64 = 1) {
    super(line);
    this.line = line;
    this.exitCode = exitCode;
  }
}
