import { expect, test } from 'vitest';
import type { PlanReading, Session } from '../house/house-context.ts';
import { aPlan, at, by, ids, ownUnit } from '../testing/a-plan.ts';
import { foresee, isHandedOver, openPlan } from './plan-context.ts';

const session = { actor: { ...by, role: 'Socialsekreterare' }, units: [ownUnit] } as unknown as Session;
const moving = { to: 'region', since: at };
const opened = (part: PlanReading['part'], more: object = {}) =>
  openPlan({ part, plan: { ...aPlan(), ...more }, readAt: at } as unknown as PlanReading, session);
const matters = { type: 'writeWhatMatters', text: 'Leka', wordsOf: ids.child } as never;

test('SEC-02: while the original is on its way a command is foreseen by the rules that it will be written by', () => {
  expect(foresee(opened('original', { moving }), matters).outcome).toBe('allowed');
  expect(foresee(opened('original', { moving }), { type: 'endMeeting' }).violations.map(({ code }) => code)).toEqual(['meetingNotOpened']);
  expect(foresee(opened('original', { moving }), { type: 'endMeeting' })).toEqual(foresee(opened('original'), { type: 'endMeeting' }));
});

test('LAD-03: the original is handed over when another house keeps it, and not while it is on its way', () => {
  expect(isHandedOver(opened('original'))).toBe(false);
  expect(isHandedOver(opened('original', { moving }))).toBe(false);
  expect(isHandedOver(opened('original', { keeper: 'region' }))).toBe(true);
  expect(isHandedOver(opened('copy', { keeper: 'region' }))).toBe(false);
  expect(opened('original', { moving }).isOriginal).toBe(true);
  expect(opened('original', { keeper: 'region' }).isOriginal).toBe(false);
});
