/** What is told of many histories, and what it was counted as. */
const told: readonly (readonly [string, RegExp])[] = [
  ['histories', /^history$/],
  ['commands written', /^command written$/],
  ['commands proposed', /^command proposed$/],
  ['commands refused', /^command refused$/],
  ['commands without an answer', /^command without an answer$/],
  ['messages released', /^released /],
  ['messages taken in', /^answer 200 applied$/],
  ['refused by the receiver', /^answer 200 refused$/],
  ['came again', / duplicate$/],
  ['came too late', /^answer 409 expired$/],
  ['came from the future', /^answer 409 fromTheFuture$/],
  ['came too early', /^answer 409 (tooEarly|outOfOrder)$/],
  ['messages lost', /^message (lost|into a cut)$/],
  ['answers lost', /^answer lost$/],
  ['consents given', /^entry recordConsent$/],
  ['consents withdrawn or narrowed', /^entry (withdrawConsent|narrowConsent)$/],
  ['originals moved', /^entry handOver$/],
  ['moves called off', /^entry cancelMove$/],
  ['proposals sent on', /^redirected$/],
  ['houses that died', /^crash /],
  ['cuts', /^cut$/],
  ['clocks far wrong', /^clock far wrong$/],
];

/** How often things happened that are counted under names of a kind. */
export function howMany(counts: ReadonlyMap<string, number>, kind: RegExp): number {
  return [...counts].filter(([name]) => kind.test(name)).reduce((sum, [, times]) => sum + times, 0);
}

/** Prints what happened in many histories, and how long it took. */
export function printSummary(counts: ReadonlyMap<string, number>, seconds: number, write: (line: string) => void): void {
  for (const [what, kind] of told) write(`${what.padEnd(32)}${howMany(counts, kind)}`);
  write(`${'seconds'.padEnd(32)}${seconds.toFixed(1)}`);
}
