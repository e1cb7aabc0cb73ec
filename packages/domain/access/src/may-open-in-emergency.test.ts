import { describe, expect, test } from 'vitest';
import type { AccessQuestion } from './access-question.ts';
import type { Asker } from './asker.ts';
import { EmergencyLimits, EmergencyOpening, EmergencyRequest, emergencyLimits } from './emergency.schema.ts';
import { grantsFor } from './grants-for.ts';
import { mayDo } from './may-do.ts';
import { emergencyOpening, mayOpenInEmergency, whoIsShownOpening } from './may-open-in-emergency.ts';
import { alma, almasPlan, anAssignment, anOpening, aRequest, at, bup, eva, now, onCall, school, social, user, ward, youthHome } from './testing/a-family.ts';

const asked = (changes: Partial<AccessQuestion> = {}): AccessQuestion => ({ plan: almasPlan(), at: now, ...changes });
const answer = (asker: Asker, hours = 4, question = asked()) => mayOpenInEmergency(asker, aRequest({ hours }), question).violations[0]?.code ?? 'opened';

describe('SEC-08: a plan is opened in an emergency with a reason, for a limited time', () => {
  test.each([
    ['one on call in the house that keeps it', user(onCall), 'opened'],
    ['one at a ward in a house that has a copy', user(ward), 'opened'],
    ['a party that needs the whole original', user(school), 'opened'],
    ['the unit that answers for it reads it already', user(social), 'emergencyNotNeeded'],
    ['a party whose copy is all there is in the house', user(bup), 'emergencyNotNeeded'],
    ['a house where it does not lie', user(youthHome), 'emergencyNotHere'],
    ['somebody who is not named', onCall, 'onlyStaffInEmergency'],
    ['one in the family', { person: eva }, 'onlyStaffInEmergency'],
  ] as const)('%s', (_reason, asker, code) => expect(answer(asker)).toBe(code));

  test('one who is assigned, or has it open already, does not need to', () => {
    expect(answer(user(onCall), 4, asked({ assignments: [anAssignment()] }))).toBe('emergencyNotNeeded');
    expect(answer(user(onCall), 4, asked({ openings: [anOpening()] }))).toBe('emergencyNotNeeded');
    expect(answer(user(onCall, 'bo'), 4, asked({ openings: [anOpening()] }))).toBe('opened');
  });
  test.each([
    ['the longest that is shipped', emergencyLimits.maxHours, undefined, 'opened'],
    ['an hour more', emergencyLimits.maxHours + 1, undefined, 'emergencyTooLong'],
    ['the longest of a stricter house', 2, { maxHours: 2 }, 'opened'],
    ['an hour more there', 3, { maxHours: 2 }, 'emergencyTooLong'],
  ])('%s', (_reason, hours, limits, code) => expect(answer(user(onCall), hours, asked({ limits }))).toBe(code));
  test('a refusal says where it is wrong, the longest time, and a way on', () => {
    expect(mayOpenInEmergency(user(onCall), aRequest({ hours: 13 }), asked()).violations).toEqual([
      { code: 'emergencyTooLong', path: ['hours'], facts: { max: 12 }, rule: 'SEC-08', laws: [], remedy: 'chooseShorterTime' },
    ]);
    expect(mayOpenInEmergency({ person: eva }, aRequest(), asked()).violations).toEqual([
      { code: 'onlyStaffInEmergency', path: [], facts: {}, rule: 'SEC-08', laws: [], remedy: undefined },
    ]);
    expect(mayOpenInEmergency(user(onCall), aRequest(), asked())).toEqual({ outcome: 'allowed', rules: ['SEC-08'], laws: [], violations: [] });
  });
  test.each([
    ['a reason from the list', { reason: 'curious' }, ['reason']],
    ['what has happened, in words', { why: ' ' }, ['why']],
    ['whole hours', { hours: 0.5 }, ['hours']],
    ['an hour at least', { hours: 0 }, ['hours']],
  ])('it asks for %s', (_reason, changes, paths) => {
    const read = EmergencyRequest.safeParse({ ...aRequest(), ...changes });
    expect([...new Set(read.error?.issues.map(({ path }) => path.join('.')))]).toEqual(paths);
  });
  test('no house lets it last for more than three days', () => {
    expect([1, 72, 0, 73].map((maxHours) => EmergencyLimits.safeParse({ maxHours }).success)).toEqual([true, true, false, false]);
  });
});

describe('SEC-08: what is opened is read, not written, and closes by itself', () => {
  const opening = emergencyOpening(user(onCall), aRequest(), asked());
  const reads = (when: string, changes: Partial<AccessQuestion> = {}) =>
    mayDo(user(onCall), { type: 'readOriginal' }, asked({ at: at('2026-11-23', when), openings: [anOpening()], ...changes })).outcome;

  test('the opening holds who, why, from when and to when', () => {
    expect(opening).toEqual({
      ...user(onCall),
      plan: almasPlan().id,
      reason: 'childInDanger',
      why: aRequest().why,
      from: now,
      to: at('2026-11-23', '12:00:00.000'),
    });
    expect(EmergencyOpening.parse(opening)).toEqual(opening);
  });
  test('a request that is refused gives none', () => {
    expect(emergencyOpening(user(social), aRequest(), asked())).toBeUndefined();
    expect(emergencyOpening({ person: eva }, aRequest(), asked())).toBeUndefined();
    expect(emergencyOpening(onCall, aRequest(), asked())).toBeUndefined();
  });
  test.each([
    ['before', '06:59:59.999', 'refused'],
    ['from its first moment', '07:00:00.000', 'allowed'],
    ['to its last', '10:59:59.999', 'allowed'],
    ['and not after', '11:00:00.000', 'refused'],
  ])('%s', (_reason, when, outcome) => expect(reads(when)).toBe(outcome));
  test('it is one user’s, at one unit, in one plan', () => {
    const wrong = [{ user: 'bo' }, { unit: 'skolan' }, { house: 'region' }, { plan: '00000000-0000-4000-8000-000000000099' }];
    expect(wrong.map((changes) => reads('08:00:00.000', { openings: [anOpening(changes)] }))).toEqual(wrong.map(() => 'refused'));
  });
  test('nothing is changed by it', () => {
    const question = asked({ openings: [anOpening()] });
    expect(mayDo(user(onCall), { type: 'change', command: { type: 'endMeeting' } }, question).violations[0]?.code).toBe('notYourPlan');
  });
  test('it clears nobody for protected whereabouts (SEC-05)', () => {
    const plan = almasPlan({ protections: [{ of: alma, kind: 'secretPlacement', cleared: [], from: '2026-11-01' as never }] });
    const read = (kind: 'school' | 'goal') =>
      mayDo(user(onCall), { type: 'readItem', item: { kind, about: alma } }, asked({ plan, openings: [anOpening()] })).violations[0]?.code ?? 'read';
    expect([read('goal'), read('school')]).toEqual(['read', 'whereaboutsHidden']);
  });
  test('where only a copy lies, the copy is opened', () => {
    const question = asked({ openings: [anOpening({ ...user(ward) })] });
    expect(mayDo(user(ward), { type: 'readCopy' }, question).outcome).toBe('allowed');
    expect(mayDo(user(ward), { type: 'readOriginal' }, question).outcome).toBe('refused');
  });
  test('its grant is for that user, and ends when it ends', () => {
    const byName = { at: now, openings: [anOpening(), anOpening({ ...user(ward) })] };
    const { unit } = onCall;
    expect(grantsFor(almasPlan(), social.house, byName)).toEqual([
      { unit: social.unit, part: 'original' },
      { unit, part: 'original', user: 'anna', readsOnly: true, to: at('2026-11-23', '11:00:00.000') },
    ]);
    expect(grantsFor(almasPlan(), bup.house, byName)).toEqual([
      { unit: ward.unit, part: 'copy', user: 'anna', readsOnly: true, to: at('2026-11-23', '11:00:00.000') },
    ]);
    expect(grantsFor(almasPlan(), social.house, { ...byName, at: at('2026-11-23', '11:00:00.000') })).toEqual([{ unit: social.unit, part: 'original' }]);
  });
  test('the follow-up of the house and the person are always shown it', () => {
    expect(whoIsShownOpening(anOpening(), almasPlan())).toEqual([
      { to: 'followUp', house: 'municipality' },
      { to: 'person', person: alma },
    ]);
  });
});

describe('ACT-13: the grant of one who is assigned', () => {
  test('is for that user, and ends with the last day in Sweden', () => {
    const byName = { at: now, assignments: [anAssignment(), anAssignment({ ...user(school, 'bo'), to: undefined }), anAssignment({ ...user(ward) })] };
    expect(grantsFor(almasPlan(), social.house, byName)).toEqual([
      { unit: social.unit, part: 'original' },
      { unit: onCall.unit, part: 'original', user: 'anna', to: at('2026-11-30', '23:00:00.000') },
      { unit: school.unit, part: 'original', user: 'bo', to: undefined },
    ]);
  });
  test('is none before the first day, none for another plan, and none where the plan does not lie', () => {
    expect(grantsFor(almasPlan(), social.house, { at: at('2026-10-31'), assignments: [anAssignment()] })).toHaveLength(1);
    const elsewhere = anAssignment({ plan: '00000000-0000-4000-8000-000000000099' });
    expect(grantsFor(almasPlan(), social.house, { at: now, assignments: [elsewhere] })).toHaveLength(1);
    expect(grantsFor(almasPlan(), youthHome.house, { at: now, assignments: [anAssignment({ ...user(youthHome) })] })).toEqual([]);
  });
  test('an opening in the house makes nothing of an assignment in another', () => {
    const byName = { at: now, openings: [anOpening()], assignments: [anAssignment({ house: 'region' })] };
    expect(grantsFor(almasPlan(), social.house, byName).map(({ to }) => to)).toEqual([undefined, at('2026-11-23', '11:00:00.000')]);
  });
});
