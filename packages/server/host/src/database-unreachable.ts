import { type Trouble, Unavailable } from '@stafett/use-cases';
import type { HouseSettings } from './settings/house-settings.ts';
import { StartError } from './start-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there',
  ENOENT: 'nothing answers there',
  ENOTFOUND: 'there is no such machine',
  ETIMEDOUT: 'no answer in time',
  '28P01': 'the password is refused',
  '28000': 'the user is refused',
  '3D000': 'there is no such database',
};

const troubles: Readonly<Record<Exclude<Trouble, 'unreachable'>, string>> = {
  readOnly: 'it is a replica or read-only, and a house decides by its primary alone',
  full: 'its disk is full',
  busy: 'it is too busy',
};

/**
 * Why a house cannot start without its database, in one line that names the setting and never the password.
 *
 * @param settings - of the house
 * @param cause - what the driver said; only its code is repeated
 */
export function databaseUnreachable(settings: Pick<HouseSettings, 'databaseUrl' | 'dataFolder'>, cause: unknown): StartError {
  const reason = reasonIn(cause);
  const place =
    settings.databaseUrl === undefined ? `in ${settings.dataFolder} (setting "dataFolder")` : `at ${placeOf(settings.databaseUrl)} (setting "databaseUrl")`;
  return new StartError(`the database ${place} cannot be reached${reason}`, { cause });
}

function reasonIn(cause: unknown): string {
  if (cause instanceof Unavailable && cause.trouble !== 'unreachable') return `: ${troubles[cause.trouble]}`;
  const { code } = (cause instanceof Unavailable ? cause.cause : cause) as { code?: string };
  return code === undefined ? '' : `: ${reasons[code] ?? code}`;
}

// Machine, port and database; of an address that does not follow the form nothing is repeated.
function placeOf(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  return url === null || url.host === '' ? 'the address given' : `${url.host}${url.pathname}`;
}
