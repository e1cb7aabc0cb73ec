import { type Trouble, Unavailable } from '@stafett/use-cases';
import type { Database } from './database.ts';

/** Told of each piece of work that the database could not do, and why. */
export type ReportTrouble = (trouble: Trouble) => void;

/**
 * A database whose own troubles are told apart from what a statement got wrong.
 *
 * @param database - open
 * @param report - told each time
 */
export function withManners({ reserve, close }: Database, report: ReportTrouble = () => undefined): Database {
  return {
    reserve: (work) =>
      reserve(work).catch((error: unknown) => {
        const trouble = troubleIn(error);
        if (trouble === undefined) throw error;
        report(trouble);
        throw new Unavailable(trouble, error);
      }),
    close,
  };
}

// As PostgreSQL names them: https://www.postgresql.org/docs/18/errcodes-appendix.html; and as the machine does.
const byCode: Readonly<Record<string, Trouble>> = {
  '53100': 'full',
  '53200': 'full',
  '53000': 'full',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  '25006': 'readOnly',
  '53300': 'busy',
  '57014': 'busy',
  '55P03': 'busy',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '57P05': 'unreachable',
  '25P03': 'unreachable',
  '58030': 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EPIPE: 'unreachable',
  ENOENT: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
};

// The driver gives these no code.
const byWords: readonly (readonly [words: RegExp, trouble: Trouble])[] = [
  [/^timeout exceeded when trying to connect/, 'busy'],
  [/^Query read timeout/, 'busy'],
  [/^Connection terminated|^Client has encountered a connection error|^Client was closed/, 'unreachable'],
];
const readWriteOnReplica = /^cannot set transaction read-write mode/;

function troubleIn(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (readWriteOnReplica.test(error.message)) return 'readOnly';
  if (code.startsWith('08')) return 'unreachable';
  return byCode[code] ?? byWords.find(([words]) => words.test(error.message))?.[1];
}
