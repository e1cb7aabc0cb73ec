/** One row of a table: when all of it is so, this is the answer, by this rule; some rows carry an open question of the text. */
export interface Row {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly then: string;
  readonly rule: string;
  /** Whose missing yes the refusal is about. */
  readonly names?: string;
  /** The number of the question in docs/open-questions.md. */
  readonly question?: string;
}

/** One word for each column of a table. */
export type Columns = Readonly<Record<string, string>>;

/** The first row that fits, read from the top; a table that has none has a hole. */
export function lookUp(table: readonly Row[], columns: Columns): Row {
  const row = table.find(({ when }) => fits(when, columns));
  if (row === undefined) throw new Error(`No row of the table fits ${JSON.stringify(columns)}.`);
  return row;
}

/** Whether the columns are as a row says. */
export function fits(when: Row['when'], columns: Columns): boolean {
  for (const column in when) {
    const word = columns[column];
    if (word === undefined || !when[column]?.includes(word)) return false;
  }
  return true;
}
