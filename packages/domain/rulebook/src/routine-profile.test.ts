import { describe, expect, test } from 'vitest';
import { type ProfileName, profileNamed, profileNames, readProfile } from './routine-profile.ts';
import { RoutineProfile } from './routine-profile.schema.ts';

type Setting = keyof RoutineProfile;
type Cells = [national: unknown, vastraGotaland: unknown, uppsala: unknown, sis: unknown];

const none = undefined;
const same = (value: unknown): Cells => [value, value, value, value];

// ACT-20's table, row by row; a cell that says nothing is a setting that is not there.
const table: [setting: Setting, cells: Cells, reason: string][] = [
  ['schoolStanding', ['guest', 'equalParty', 'mayInitiate', 'guest'], 'an equal party only in Västra Götaland; in Uppsala it may initiate'],
  ['otherPlansInstead', ['ifLegalContentIsThere', 'never', 'lssOrPsychiatricPlan', 'never'], 'Uppsala names its plans, the nation asks for the content'],
  ['meetingTiming', [none, 'soon', 'needDecides', 'startUpAndFollowUpMeetings'], 'a soft target'],
  ['meetingWithinWeeks', [none, 3, none, none], 'preferably within three weeks'],
  ['invitationWithinWeeks', [none, none, 4, none], 'the normal case'],
  ['confirmationWithinWeeks', [none, none, 2, none], 'else the caller makes contact'],
  ['calledCaseHasPriority', [none, false, true, none], 'no place in a queue in Västra Götaland; the nation and SiS are silent'],
  ['meetingMinutes', [none, { from: 60, to: 60 }, { from: 60, to: 90 }, none], 'an hour; in Uppsala as units do'],
  ['meetingParts', [none, { listen: 20, explore: 20, plan: 20 }, none, none], 'three thirds of the hour'],
  ['signatures', ['usual', 'notRequired', none, none], 'usual is not demanded'],
  ['asksConsentToPlan', [false, true, false, false], 'instead of a signature'],
  ['childAndYouthUpToAge', [18, 20, 20, 20], 'that age included: under 21 is up to 20'],
  ['firstFollowUpMonths', [{ from: 2, to: 4 }, none, { from: 2, to: 3 }, none], 'the range of examples, and the practice in Uppsala'],
  ['followUpTiming', [none, 'asAgreed', 'whenNeeded', 'atFollowUpMeeting'], 'when the first follow-up comes'],
  ['followUpIsDemanded', [false, true, false, false], 'shall be followed up'],
  ['healthCentreRepresentsRegion', [false, true, false, false], 'for a person nobody in the region knows'],
  ['childsPartHintAboveAge', [none, none, 12, none], 'a hint, case by case'],
  ['copiesToParties', ['all', 'onRequest', 'all', 'all'], 'on request only in Västra Götaland'],
  ['absenceIsDeviation', [none, 'systematic', 'single', none], 'once is enough in Uppsala'],
  ['placementNeedsPlan', [false, false, true, false], 'a plan or equivalent beforehand'],
  ['matureChildSuffices', [false, true, false, false], 'a mature child’s own consent'],
  ['firstContactWorkdays', same(3), 'without delay'],
  ['professionalsPerFamilyMember', same(2), 'the balance hint'],
  ['peopleAtMeeting', same(8), 'the balance hint'],
  ['smallestGroupShown', same(5), 'nobody is seen in a figure'],
  ['ownConsentAskedDaysBefore', same(90), 'before 18'],
  ['reminderDaysBefore', same([7, 1]), 'a week before and the day before'],
  [
    'deviationKinds',
    [['absence', 'notDone', 'disagreement'], ['guidelineNotFollowed', 'notDone', 'disagreement'], ['absence', 'notDone', 'poorTreatment'], none],
    'SiS goes by the county',
  ],
  ['systemFirst', [none, 'SAMSA', none, none], 'the system is named by the county'],
  ['validFrom', [none, '2021-01-01', none, none], 'the county’s agreement has a first day'],
  ['validTo', same(none), 'none has ended'],
  ['name', ['national', 'vastra-gotaland', 'uppsala', 'sis'], 'as it is called in settings'],
];

describe('ACT-20: a routine is data', () => {
  test('four profiles are shipped', () => {
    expect(profileNames).toEqual(['national', 'vastra-gotaland', 'uppsala', 'sis']);
  });

  test.each(table)('%s is what the table says: %j', (setting, cells) => {
    expect(profileNames.map((name) => profileNamed(name)[setting])).toEqual(cells);
  });

  test('no setting is left out of the table', () => {
    expect(table.map(([setting]) => setting).toSorted()).toEqual(Object.keys(RoutineProfile.shape).toSorted());
  });

  const national = profileNamed('national');

  test.each<[changes: object, says: string, reason: string]>([
    [{ fikapaus: true }, 'fikapaus (unknownField)', 'an unknown setting'],
    [{ firstContactWorkdays: undefined }, 'firstContactWorkdays (missing)', 'a missing one'],
    [{ firstContactWorkdays: '3' }, 'firstContactWorkdays (wrongType)', 'a text where a number belongs'],
    [{ firstContactWorkdays: 0 }, 'firstContactWorkdays (outOfRange)', 'no days at all'],
    [{ schoolStanding: 'maybe' }, 'schoolStanding (unknownValue)', 'a choice that does not exist'],
    [{ deviationKinds: ['absence', 'weather'] }, 'deviationKinds.1 (unknownValue)', 'a kind in a list'],
    [{ meetingParts: { listen: 20, explore: 20, plan: 20, coffee: 5 } }, 'meetingParts.coffee (unknownField)', 'a part of the meeting that does not exist'],
    [{ fikapaus: true, name: 'Åre' }, 'name (invalidFormat), fikapaus (unknownField)', 'all faults at once'],
  ])('%#: a profile is refused by the name of its fault: %j', (changes, says) => {
    expect(() => readProfile({ ...national, ...changes })).toThrow(`Routine profile: ${says}`);
  });

  test.each(['nowhere', 'toString'])('there is no profile %s', (name) => {
    expect(() => profileNamed(name as ProfileName)).toThrow(`no routine profile ${name}`);
  });
});
