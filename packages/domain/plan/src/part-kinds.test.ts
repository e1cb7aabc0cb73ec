import { InformationKind } from '@stafett/consent';
import { expect, test } from 'vitest';
import { OtherPlanKind } from './content/other-plan.schema.ts';
import { kindOfOtherPlan } from './content/kind-of-other-plan.ts';
import { innerKinds, partKinds } from './part-kinds.ts';
import { NoteList } from './preparation.schema.ts';
import { covered } from './testing/carry-on.ts';

test('CON-30: every item of a plan has an information kind of the closed list', () => {
  const { plan } = covered();
  const kinds = [...Object.values(partKinds), ...Object.values(innerKinds), ...Object.values(kindOfOtherPlan)];
  const written = [...plan.goals, ...plan.interventions].map(({ information }) => information);
  expect([...kinds, ...written].filter((kind) => !InformationKind.options.includes(kind))).toEqual([]);
  expect(NoteList.options.filter((list) => !(list in partKinds))).toEqual([]);
  expect(OtherPlanKind.options.filter((kind) => !(kind in kindOfOtherPlan))).toEqual([]);
  expect(written.slice(0, 2)).toEqual(['goal', 'goal']);
});

test('CON-30: what is most sensitive is not hidden among the rest', () => {
  expect(partKinds.whatMatters).toBe('ownWords');
  expect([kindOfOtherPlan.lptCarePlan, kindOfOtherPlan.lrvLptCoordinatedPlan]).toEqual(['mentalHealth', 'mentalHealth']);
});
