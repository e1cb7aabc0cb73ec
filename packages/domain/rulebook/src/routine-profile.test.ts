import { expect, test } from 'vitest';
import { type ProfileName, profileNamed, readProfile } from './routine-profile.ts';

const national = profileNamed('national');

test('the national profile has the values of ACT-20', () => {
  expect(national).toMatchObject({
    schoolStanding: 'guest',
    firstContactWorkdays: 3,
    peopleAtMeeting: 8,
    professionalsPerFamilyMember: 2,
    matureChildSuffices: false,
    ownConsentAskedDaysBefore: 90,
    reminderDaysBefore: [7, 1],
  });
});

test.each<[changes: object, says: string, reason: string]>([
  [{ fikapaus: true }, 'fikapaus (unknownField)', 'an unknown setting'],
  [{ firstContactWorkdays: undefined }, 'firstContactWorkdays (missing)', 'a missing one'],
  [{ firstContactWorkdays: '3' }, 'firstContactWorkdays (wrongType)', 'a text where a number belongs'],
  [{ firstContactWorkdays: 0 }, 'firstContactWorkdays (outOfRange)', 'no days at all'],
  [{ schoolStanding: 'maybe' }, 'schoolStanding (unknownValue)', 'a choice that does not exist'],
  [{ deviationKinds: ['absence', 'weather'] }, 'deviationKinds.1 (unknownValue)', 'a kind in a list'],
  [{ fikapaus: true, name: 'Åre' }, 'name (invalidFormat), fikapaus (unknownField)', 'all faults at once'],
])('%#: a profile is refused by the name of its fault: %j', (changes, says) => {
  expect(() => readProfile({ ...national, ...changes })).toThrow(`Routine profile: ${says}`);
});

test.each(['nowhere', 'toString'])('there is no profile %s', (name) => {
  expect(() => profileNamed(name as ProfileName)).toThrow(`no routine profile ${name}`);
});
