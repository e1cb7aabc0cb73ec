import type { InputViolationCode, Violation } from '@stafett/kernel';
import type { SettingsViolationCode } from './house-settings.ts';

/** One thing that is wrong with the settings of a house. */
export type SettingsViolation = Violation<InputViolationCode | SettingsViolationCode>;

type Facts = SettingsViolation['facts'];

const words: Record<SettingsViolation['code'], (facts: Facts) => string> = {
  missing: () => 'is missing',
  wrongType: ({ expected }) => `must be of the type ${String(expected)}`,
  tooLong: ({ max }) => `must have at most ${String(max)} characters`,
  tooShort: () => 'must not be empty',
  outOfRange: ({ min, max }) => (min === undefined ? `must be at most ${String(max)}` : `must be at least ${String(min)}`),
  unknownField: () => 'is not a setting',
  unknownValue: ({ allowed }) => `must be one of ${[allowed].flat().join(', ')}`,
  invalidFormat: ({ format }) =>
    format === 'url' ? 'must be an address that begins with http:// or https://' : 'must be written with the letters a-z, figures and hyphens',
  invalidPersonnummer: () => 'must be a personal number',
  forbiddenCharacter: () => 'holds a character that is not text',
  invalid: () => 'is not right',
  notABaseAddress: () => 'must be an address without a path, as https://sip.example.se',
  notAPostgresAddress: () => 'must begin with postgres:// or postgresql://',
  databaseRequired: () => 'is missing; in production a house keeps its data in PostgreSQL, never in the embedded database',
  httpsRequired: () => 'must begin with https:// in production',
  unitOfAnotherHouse: () => 'must be the id of this house',
  reservedHouse: () => 'is the word for units without a house; choose another',
  notUnique: () => 'must be there only once',
};

/**
 * One line about everything that is wrong with the settings: each setting, where it was read, what it must be, and the rule.
 *
 * @param violations - at least one
 * @param sourceOf - where a setting was read: a file or a variable
 */
export function settingsLine(violations: readonly SettingsViolation[], sourceOf: (setting: string) => string): string {
  return violations.map((violation) => sentence(violation, sourceOf)).join('; ');
}

function sentence({ code, path, facts, rule }: SettingsViolation, sourceOf: (setting: string) => string): string {
  const setting = path.join('.');
  return `the setting "${setting}" (in ${sourceOf(setting)}) ${words[code](facts)} (${rule})`;
}
