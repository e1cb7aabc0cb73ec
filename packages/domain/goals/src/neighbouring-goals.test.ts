import { describe, expect, test } from 'vitest';
import type { GoalFindingCode } from './goal-finding.schema.ts';
import { gets } from './testing/codes-of.ts';
import neighbours from './testing/neighbouring-goals.json' with { type: 'json' };

interface Neighbour {
  readonly goal: string;
  readonly code: GoalFindingCode;
  readonly due: boolean;
  readonly reason: string;
  readonly parted?: boolean;
}

const rows = neighbours as Neighbour[];
const told = rows.filter(({ parted }) => parted !== true);

describe.each(['several', 'interventionAsGoal'] as const)('GOA-02, GOA-04: goals on both sides of %s', (code) => {
  const here = told.filter((row) => row.code === code);

  test.each(here.filter(({ due }) => due))('"$goal" has it: $reason', ({ goal }) => {
    expect(gets(code, goal)).toBe(true);
  });

  test.each(here.filter(({ due }) => !due))('"$goal" does not: $reason', ({ goal }) => {
    expect(gets(code, goal)).toBe(false);
  });
});

test('where the assistant does not yet see it is known, goal by goal', () => {
  expect(rows.filter(({ goal, code, due }) => gets(code, goal) !== due)).toEqual(rows.filter(({ parted }) => parted));
});
