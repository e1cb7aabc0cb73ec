/** One breach of a house rule. */
export interface Finding {
  /** The rule, as a code that the probes ask for. */
  readonly rule: string;
  /** The file or the folder. */
  readonly place: string;
  /** What is wrong, and what to do. */
  readonly says: string;
}
