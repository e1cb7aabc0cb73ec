import type { HouseId } from '@stafett/kernel';
import { type LogFn, type Logger, pino, stdTimeFunctions } from 'pino';

/** Somewhere a line of the log is written. */
export interface LogTarget {
  write(line: string): void;
}

const personnummer = /(?<![\w-])(?:\d{2})?\d{2}(?:0\d|1[0-2])(?:[0-3]\d|[6-9]\d)[-+ ]?\d{4}(?![\w-])/g;

const neverLogged = ['req', 'res', 'headers', 'cookie', 'cookies', 'authorization', 'body', 'input', 'query', 'url', 'token', 'secret', 'password'];

/**
 * The house's log: JSON lines without bodies, cookies, addresses with their questions, or personal numbers (SEC-10).
 *
 * @param house - stands in every line
 * @param target - standard output when left out
 */
export function makeLog(house: HouseId, target?: LogTarget): Logger {
  const settings = {
    base: { house },
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: neverLogged.flatMap((name) => [name, `*.${name}`]), remove: true },
    serializers: { err: describeError, error: describeError },
    hooks: { logMethod: withOwnWords, streamWrite: (line: string) => line.replaceAll(personnummer, '[personal number]') },
  };
  return pino(settings, target ?? standardOutput());
}

// Lines are written some at a time, and within a quarter of a second; those that wait are written when the process ends.
const standardOutput = (): LogTarget => pino.destination({ dest: 1, sync: false, minLength: 4_096, periodicFlush: 250 });

// Left to itself, pino makes an error's message the line's own.
function withOwnWords(this: Logger, [what, ...words]: Parameters<LogFn>, write: LogFn): void {
  const about = what instanceof Error ? { err: what } : what;
  if (typeof about === 'object' && words.length === 0) write.call(this, about, 'event');
  else write.apply(this, [about, ...words] as Parameters<LogFn>);
}

/** What may be said of an error: its name, its code and where it was thrown. Its message may repeat what somebody wrote. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name } = error;
  const code = 'code' in error ? { code: String(error.code) } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  return { name, ...code, at: framesOf(error), ...cause };
}

function framesOf({ message, stack = '' }: Error): readonly string[] {
  const start = stack.indexOf(message);
  const lines = (start === -1 ? stack : stack.slice(start + message.length)).split('\n');
  return lines.map((line) => line.trim()).filter((line) => /^at .*:\d+:\d+\)?$/.test(line));
}
