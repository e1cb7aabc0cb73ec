const { STAFETT_RUNS: runs, STAFETT_SEED } = process.env;

/** Whether something is to be proved. */
export const isProof = Number(runs ?? 0) >= 10_000;

/** How many inputs are sent: more in a proof. */
export const inputs = isProof ? 100_000 : 1500;
export const seed = Number(STAFETT_SEED ?? 1);
/** The longest that it may take, in milliseconds. */
export const inHour = 7_200_000;
