import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profileNamed, profileNames, readProfile } from './routine-profile.ts';
import { RoutineProfile } from './routine-profile.schema.ts';

const profile = fc.constantFrom(...profileNames);
const setting = fc.constantFrom(...Object.keys(RoutineProfile.shape));
const isKnown = (name: string) => Object.hasOwn(RoutineProfile.shape, name);

test('ACT-20: whatever an unknown setting is called, and whatever it holds, it is named', () => {
  const unknown = fc.stringMatching(/^[a-z][A-Za-z]{1,20}$/).filter((name) => !isKnown(name));
  fc.assert(
    fc.property(unknown, profile, fc.jsonValue(), (name, of, value) => {
      expect(() => readProfile({ ...profileNamed(of), [name]: value })).toThrow(`Routine profile: ${name} (unknownField)`);
    }),
  );
});

test('ACT-20: a setting is a number, a flag, a choice or a short word: a sentence in its place is refused by its name', () => {
  const prose = setting.filter((name) => name !== 'systemFirst');
  fc.assert(
    fc.property(prose, profile, (name, of) => {
      expect(() => readProfile({ ...profileNamed(of), [name]: 'As soon as it suits everybody.' })).toThrow(`Routine profile: ${name} (`);
    }),
  );
});
