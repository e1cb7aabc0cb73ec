import fc from 'fast-check';

/** Every change is held to the same thirty histories; a proof tries others. */
export function sameEachTime(): fc.Parameters<unknown> {
  const { numRuns, seed } = fc.readConfigureGlobal();
  return numRuns === undefined ? { numRuns: 30, seed: 20261122 } : { numRuns, ...(seed === undefined ? {} : { seed }), endOnFailure: true };
}
