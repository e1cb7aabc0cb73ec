/** Runs plain statements on one connection, as the login itself; only for what is done before the house opens. */
export type Script = <Row>(statements: string) => Promise<readonly Row[]>;
