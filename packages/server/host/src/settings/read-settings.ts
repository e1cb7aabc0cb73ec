import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { violationsOf } from '@stafett/kernel';
import { HouseSettings } from './house-settings.ts';
import { type SettingsViolation, settingsLine } from './settings-line.ts';
import { StartError } from '../start-error.ts';

type Json = Record<string, unknown>;

/** What the environment may say instead of the file, by the last words of the variable's name. */
const overridable = {
  MODE: ['mode'],
  LISTEN_ON: ['listenOn'],
  PORT: ['port'],
  ADDRESS: ['address'],
  DATA_FOLDER: ['dataFolder'],
  DATABASE_URL: ['databaseUrl'],
  WEB_FOLDER: ['webFolder'],
  ISSUER: ['identity', 'issuer'],
  CLIENT_ID: ['identity', 'clientId'],
  CLIENT_SECRET: ['identity', 'clientSecret'],
  REQUESTS_PER_MINUTE: ['requestsPerMinute'],
} as const satisfies Record<string, readonly string[]>;

const numbers: readonly string[] = ['PORT', 'REQUESTS_PER_MINUTE'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a house's settings: the JSON file named by `STAFETT_HOUSE_FILE`, and over it `STAFETT_<HOUSE>_<SETTING>`,
 * as `STAFETT_REGION_DATABASE_URL` for the house `region`. Folders are reckoned from where the file is.
 *
 * @param environment - as `process.env`
 * @throws {@link StartError} with one line that names each setting and the rule it breaks (SEC-11)
 */
export function readSettings(environment: Environment): HouseSettings {
  const file = environment.STAFETT_HOUSE_FILE;
  if (!file) throw new StartError('the variable STAFETT_HOUSE_FILE is missing; it names the file with the settings of the house');
  const written = readJson(file);
  const { settings, sources } = withOverrides(written, environment);
  const { success, data, error } = HouseSettings.safeParse(settings);
  if (!success) throw new StartError(settingsLine(violationsOf(error, settings) as readonly SettingsViolation[], (setting) => sources.get(setting) ?? file));
  const inFolder = (path: string): string => resolve(dirname(file), path);
  return { ...data, dataFolder: inFolder(data.dataFolder), ...(data.webFolder === undefined ? {} : { webFolder: inFolder(data.webFolder) }) };
}

function readJson(file: string): Json {
  const content = parse(readText(file));
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content as Json;
  throw new StartError(`the settings in ${file} (STAFETT_HOUSE_FILE) are not a JSON object`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartError(`the settings in ${file} (STAFETT_HOUSE_FILE) cannot be read: ${(cause as NodeJS.ErrnoException).code}`);
  }
}

// The parser's own message repeats a part of the file, where the secrets are.
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withOverrides(written: Json, environment: Environment): { settings: Json; sources: ReadonlyMap<string, string> } {
  const house = String(written.id).toUpperCase().replaceAll('-', '_');
  const sources = new Map<string, string>();
  let settings = written;
  for (const [suffix, path] of Object.entries(overridable)) {
    const variable = `STAFETT_${house}_${suffix}`;
    const value = environment[variable];
    if (value === undefined || value === '') continue;
    sources.set(path.join('.'), variable);
    settings = withValue(settings, path, numbers.includes(suffix) && /^\d+$/.test(value) ? Number(value) : value);
  }
  return { settings, sources };
}

function withValue(settings: Json, [name, inner]: readonly [string, string?], value: unknown): Json {
  if (inner === undefined) return { ...settings, [name]: value };
  const group = settings[name];
  return { ...settings, [name]: { ...(typeof group === 'object' ? group : {}), [inner]: value } };
}
