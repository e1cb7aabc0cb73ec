import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseCommand } from '../commands/house-command.ts';
import type { HouseSettings } from '../settings/house-settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import { type SettingsInput, someSettings } from './open-test-house.ts';

/** What a command wrote and left with. */
export interface Done {
  readonly code: number;
  /** What may go to a file. */
  readonly out: string;
  /** What the person at the terminal sees beside it. */
  readonly error: string;
}

/** A house with a folder of its own, and a person at its terminal. */
export interface HouseAtTerminal {
  readonly settings: HouseSettings;
  /** Where its settings are. */
  readonly file: string;
  does(...words: readonly string[]): Promise<Done>;
  /** Its descriptor in a file, as the other house gets it. */
  describes(): Promise<string>;
}

/**
 * Makes a house in a folder.
 *
 * @param folder - of the test
 * @param id - of the house
 * @param changes - to its settings
 */
export function houseAtTerminal(folder: string, id: string, changes: Partial<SettingsInput> = {}): HouseAtTerminal {
  const place = join(folder, id);
  mkdirSync(place, { recursive: true });
  const file = join(place, 'house.json');
  const written = someSettings({ id, port: 4002, name: `Huset ${id}`, address: `https://${id}.example`, dataFolder: 'data', ...changes });
  writeFileSync(file, JSON.stringify(written));
  const does = async (...words: readonly string[]): Promise<Done> => {
    const lines = { out: '', error: '' };
    const output = { say: (line: string) => void (lines.out += `${line}\n`), tell: (line: string) => void (lines.error += `${line}\n`) };
    const code = await houseCommand(words, { STAFETT_HOUSE_FILE: file }, output);
    return { code, ...lines };
  };
  const describes = async (): Promise<string> => {
    const told = join(place, `${id}-${Math.random().toString(36).slice(2)}.jws`);
    writeFileSync(told, (await does('describe')).out);
    return told;
  };
  return { settings: readSettings({ STAFETT_HOUSE_FILE: file }), file, does, describes };
}

/** The fingerprint that a house reads aloud. */
export const readAloud = async (house: HouseAtTerminal): Promise<string> => (await house.does('describe')).error.trim().split('\n').at(-1) ?? '';
