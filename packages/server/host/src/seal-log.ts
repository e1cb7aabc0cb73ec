import { type HouseStore, type LogSealer, startLogSealer } from '@stafett/store';
import { Unavailable } from '@stafett/use-cases';

const everyMilliseconds = 1_000;
const toStandardError = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Seals the access log of a running house, about a second behind what is done (SEC-07).
 *
 * @param store - with the log
 * @param tell - told once when sealing begins to fail, and why, and not again until it has gone well
 */
export function sealLogOf({ audit }: { readonly audit: Pick<HouseStore['audit'], 'seal' | 'sealRecent'> }, tell = toStandardError): LogSealer {
  let told: string | undefined;
  const wentWell = (): void => {
    told = undefined;
  };
  return startLogSealer({
    seal: () => audit.seal().then(wentWell),
    sealRecent: () => audit.sealRecent().then(wentWell),
    everyMilliseconds,
    failed(error) {
      const code = codeOf(error);
      if (code !== told) tell(JSON.stringify({ level: 50, accessLog: 'notSealed', code }));
      told = code;
    },
  });
}

function codeOf(error: unknown): string {
  if (error instanceof Unavailable) return error.trouble;
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
