import { z } from 'zod';
import profileData from './data/profiles.json' with { type: 'json' };
import { readData } from './read-data.ts';
import { RoutineProfile } from './routine-profile.schema.ts';

/**
 * Reads a routine profile, and refuses one with an unknown or missing setting by its name (ACT-20).
 *
 * @param data - as parsed from JSON
 * @throws Error that names every setting that is unknown, missing or of the wrong kind
 * @example
 * readProfile(profileNamed('national')).firstContactWorkdays // 3
 */
export function readProfile(data: unknown): RoutineProfile {
  return readData('Routine profile', RoutineProfile, data);
}

/** The names of the profiles that are shipped. */
export type ProfileName = keyof typeof profileData;

const profiles: Readonly<Record<string, RoutineProfile>> = /* @__PURE__ */ readData('profiles.json', z.record(z.string(), RoutineProfile), profileData);

/**
 * The names of the profiles that are shipped, as a county or an authority is called in its settings (ACT-20).
 *
 * @example
 * profileNames // ['national', 'vastra-gotaland', 'uppsala', 'sis']
 */
export const profileNames: readonly ProfileName[] = Object.keys(profileData) as ProfileName[];

/**
 * A routine profile that is shipped.
 *
 * @param name - as `national`
 * @throws Error when there is none of that name
 * @example
 * profileNamed('national').firstContactWorkdays // 3
 * profileNamed('vastra-gotaland').matureChildSuffices // true
 */
export function profileNamed(name: ProfileName): RoutineProfile {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile === undefined) throw new Error(`There is no routine profile ${name}.`);
  return profile;
}
