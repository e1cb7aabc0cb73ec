import { type HouseStore, type LogSealer, startLogSealer } from '@stafett/store';

const everyMilliseconds = 1_000;

/** Seals the access log of a running house, about a second behind what is done (SEC-07). */
export function sealLogOf({ audit }: Pick<HouseStore, 'audit'>): LogSealer {
  return startLogSealer({ seal: () => audit.seal(), sealRecent: () => audit.sealRecent(), everyMilliseconds, failed: reportFailure });
}

function reportFailure(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  process.stderr.write(`${JSON.stringify({ accessLog: 'notSealed', code })}\n`);
}
