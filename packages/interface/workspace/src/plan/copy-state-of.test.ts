import type { Instant } from '@stafett/kernel';
import type { Party } from '@stafett/plan';
import { describe, expect, test } from 'vitest';
import type { PlanReading } from '../house/house-context.ts';
import { aPlan, at, by, ids } from '../testing/a-plan.ts';
import { copyStateOf } from './copy-state-of.ts';

const preschool = { house: 'municipality', unit: 'forskolan', name: 'Förskolan', kind: 'preschool', principal: 'municipality' };
const party = '00000000-0000-4000-8000-000000000050';
const answers = [ids.mother, ids.father].map((givenBy, place) => ({
  type: 'recordConsent',
  consent: {
    id: `00000000-0000-4000-8000-00000000006${place}`,
    about: ids.child,
    givenBy,
    givenAs: 'guardian',
    answer: 'yes',
    from: '2026-11-20',
    to: '2026-12-20',
    receivers: [{ house: 'municipality', unit: 'forskolan', sensitive: [], excluded: [] }],
    form: 'oral',
    takenBy: { name: by.name, unit: by.unit, house: by.house },
    takenAt: '2026-11-23T08:00:00.000Z',
    informedHow: 'Samtal',
    interpreter: false,
  },
}));
const planned = { type: 'planMeeting', startsAt: '2026-12-01T12:00:00.000Z', place: 'Rum 1', form: 'room', contact: 'Maria' };
const plan = aPlan(...answers, planned, { type: 'inviteParty', party, unit: preschool, role: 'Berättar' });
const invited = plan.parties[1] as Party;
const delivery = { house: 'municipality', unit: 'forskolan', deliveredVersion: 3, deliveredAt: at, waiting: false, kinds: ['goal', 'identity'] };

const stateAt = (moment: string, ...deliveries: readonly object[]) =>
  copyStateOf(invited, { plan, reading: { deliveries } as unknown as PlanReading, at: moment as Instant });

describe('PLA-07: how new a copy is', () => {
  test('nothing has been sent', () => {
    expect(stateAt(at)).toEqual({ house: 'municipality', unit: 'forskolan', waiting: false });
  });
  test('a copy that nothing waits behind is the latest, whatever number it has, and it is told what is held back', () => {
    expect(stateAt(at, delivery)).toMatchObject({ deliveredVersion: plan.version, deliveredAt: at, waiting: false });
    expect(stateAt(at, delivery).ended).toBeUndefined();
    expect(stateAt(at, delivery).kinds).toBeUndefined();
  });
  test('one that a newer waits behind is as old as it is', () => {
    expect(stateAt(at, { ...delivery, waiting: true })).toMatchObject({ deliveredVersion: 3, waiting: true });
  });
  test('what is sent for the first time is no copy yet', () => {
    const state = stateAt(at, { ...delivery, deliveredVersion: undefined, deliveredAt: undefined, waiting: true });
    expect(state.deliveredVersion).toBeUndefined();
    expect(state.waiting).toBe(true);
  });
});

describe('CON-24, CON-35: the consent has ended by its date', () => {
  const after = '2026-12-21T08:00:00.000Z';
  test('the unit gets no more, and has the version and the kinds that it got last', () => {
    expect(stateAt(after, delivery)).toEqual({
      house: 'municipality',
      unit: 'forskolan',
      deliveredVersion: 3,
      deliveredAt: at,
      waiting: false,
      ended: true,
      kinds: ['goal', 'identity'],
    });
  });
  test('the last day of the consent is a day with it', () => {
    expect(stateAt('2026-12-20T20:00:00.000Z', delivery).ended).toBeUndefined();
  });
  test('one that never got anything keeps nothing', () => {
    expect(stateAt(after, { ...delivery, deliveredAt: undefined, deliveredVersion: undefined }).ended).toBeUndefined();
  });
});
