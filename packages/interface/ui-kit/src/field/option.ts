/** One thing to choose among. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly description?: string | undefined;
}
