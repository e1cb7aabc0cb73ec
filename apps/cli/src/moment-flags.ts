import type { Call, Flag } from './command.ts';

/** The moment that is asked about, in place of the file's. */
export const atFlag: Readonly<Record<string, Flag>> = { at: { type: 'string' } };

/** The moment and the routine profile, in place of the file's. */
export const momentFlags: Readonly<Record<string, Flag>> = { ...atFlag, profile: { type: 'string' } };

/** The fields that the command line gives; they go before those of the file. */
export function readMomentFlags({ flags }: Pick<Call, 'flags'>): Readonly<Record<string, unknown>> {
  const given = { at: flags.at, profile: flags.profile, knownAt: flags['known-at'] };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
