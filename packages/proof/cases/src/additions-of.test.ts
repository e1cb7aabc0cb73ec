import { expect, test } from 'vitest';
import { additionsOf } from './additions-of.ts';
import { CaseStaff, CaseUnit } from './people-and-places.schema.ts';

test('what a case describes itself is what its houses need beside the demo', () => {
  const soc = CaseUnit.parse({ house: 'municipality', unit: 'barn-och-familj' });
  const skolan = CaseUnit.parse({ house: 'municipality', unit: 'skolan-linden', name: 'Skolan Linden', kind: 'school', principal: 'municipality' });
  const maria = CaseStaff.parse({ house: 'municipality', user: 'maria.lindqvist' });
  const sami = CaseStaff.parse({ house: 'region-norrskog', user: 'sami.aho', name: 'Sami Aho', title: 'psykolog', unit: 'barnmedicin' });
  expect(additionsOf({ units: { soc, skolan }, staff: { maria, sami } })).toEqual([
    { house: 'municipality', units: [{ id: 'skolan-linden', name: 'Skolan Linden', kind: 'school', principal: 'municipality' }], people: [] },
    { house: 'region-norrskog', units: [], people: [{ user: 'sami.aho', name: 'Sami Aho', title: 'psykolog', unit: 'barnmedicin', role: 'medarbetare' }] },
  ]);
});

test('half a description of a unit or of staff is refused', () => {
  expect(CaseUnit.safeParse({ house: 'municipality', unit: 'skolan', name: 'Skolan' }).success).toBe(false);
  expect(CaseStaff.safeParse({ house: 'municipality', user: 'x', unit: 'skolan' }).success).toBe(false);
});
