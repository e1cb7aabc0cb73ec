/** Something that is sent to the house, as it goes over the wire. */
export interface Shot {
  /** What it is counted as: a procedure, a kind of message, another route. */
  readonly target: string;
  /** What it may write in the database when it is accepted. */
  readonly writes: 'anything' | 'log' | 'session' | 'nothing';
  /** Whether it is several calls in one, of which each has an answer. */
  readonly isBatch?: boolean | undefined;
  /** Whose session it carries; nobody's when left out. */
  readonly as?: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
  /** Sent as these bytes instead, when what is broken is the HTTP itself. */
  readonly raw?: Buffer | undefined;
  /** The JSON that it was made of, and how it is made of it once more: for finding the least that is wrong. */
  readonly made?: { readonly value: unknown; again(value: unknown): Shot } | undefined;
}

/** What came back; without a status the connection was closed. */
export interface Answer {
  readonly status: number | undefined;
  readonly head: string;
  readonly text: string;
  /** How long it took by the clock on the wall, and of the processor's time, in milliseconds. */
  readonly milliseconds: number;
  readonly busy: number;
}
