import { expect, test } from 'vitest';
import { carryOn, covered, handedOver, met, prepared } from '../testing/carry-on.ts';
import { counsellor, idOf, minutes } from '../testing/fictional-family.ts';
import { differenceBetween } from './difference-between.ts';
import { versionsOf } from './versions-of.ts';

test('PLA-09: before the first meeting has ended there is no version', () => expect(versionsOf(prepared().history)).toEqual([]));

test('PLA-09: the meeting and each follow-up make a version, as the plan stood then', () => {
  const followed = carryOn(
    handedOver(),
    { type: 'recordFollowUp', followUp: idOf(700), heldOn: '2026-11-23' as never, goals: 'Bra', stillNeeded: true, outcome: 'continue' },
    counsellor,
  );
  const versions = versionsOf(followed.history);
  expect(versions.map(({ number, at, plan }) => [number, at, plan.version])).toEqual([
    [1, 'meeting', met().plan.version],
    [2, 'followUp', followed.plan.version],
  ]);
  expect(versions[0]).toMatchObject({ madeAt: minutes(met().plan.version - 1), plan: met().plan });
  expect(versions[1]?.plan).toEqual(followed.plan);
  expect(differenceBetween(met().plan, followed.plan).map(({ code }) => code)).toEqual(['leadAnswered', 'followUpCancelled', 'followUpHeld']);
  expect(versionsOf(covered().history)).toHaveLength(1);
});
