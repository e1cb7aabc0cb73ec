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

/**
 * Why a house cannot start without its database, in one line that names the setting and never the password.
 *
 * @param settings - of the house
 * @param cause - what the driver said; only its code is repeated
 */
export function databaseUnreachable(settings: Pick<HouseSettings, 'databaseUrl' | 'dataFolder'>, cause: unknown): StartError {
  const { code } = cause as { code?: string };
  const reason = code === undefined ? '' : `: ${reasons[code] ?? code}`;
  const place =
    settings.databaseUrl === undefined ? `in ${settings.dataFolder} (setting "dataFolder")` : `at ${placeOf(settings.databaseUrl)} (setting "databaseUrl")`;
  return new StartError(`the database ${place} cannot be reached${reason}`, { cause });
}

// Machine, port and database; of an address that does not follow the form nothing is repeated.
function placeOf(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  return url === null || url.host === '' ? 'the address given' : `${url.host}${url.pathname}`;
}
