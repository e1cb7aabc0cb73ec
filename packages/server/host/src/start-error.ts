/** Why a house cannot start, as one line for whoever runs it; it holds no secret. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly exitCode = 1;

  /** @param reason - what is wrong and where, as `port 4001 (setting "port") is taken` */
  constructor(reason: string, options?: ErrorOptions) {
    super(`Stafett cannot start: ${reason}.`, options);
  }

  /** The one line to print before leaving with {@link exitCode}. */
  get line(): string {
    return this.message.replaceAll(/\s+/g, ' ');
  }
}
