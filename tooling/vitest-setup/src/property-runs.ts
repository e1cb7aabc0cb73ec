import { configureGlobal } from 'fast-check';

const { STAFETT_RUNS: runs, STAFETT_SEED: seed } = process.env;

configureGlobal({ ...(runs ? { numRuns: Number(runs) } : {}), ...(seed ? { seed: Number(seed) } : {}) });
